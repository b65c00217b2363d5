"""What visitors look for is in no file of the kiosk once their visit is over."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

EXHIBIT = Path(__file__).parents[1] / "bundles" / "golden" / "format-1"
TYPED = "zwyqlarkin"
VISIT = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.app.stage import Stage

show = Stage.show

def visit(stage):
    kiosk = stage._kiosk
    kiosk.wakeWith(1)
    if not kiosk.search.property("available"):
        QTimer.singleShot(200, lambda: visit(stage))
        return
    kiosk.go("explore-search")
    for end in range(1, len(sys.argv[2]) + 1):
        kiosk.search.setProperty("query", sys.argv[2][:end])
    assert kiosk.search.property("query") == sys.argv[2]
    kiosk.startOver()
    print("typed", flush=True)
    QTimer.singleShot(1500, QCoreApplication.quit)

def shown(stage, size):
    show(stage, size)
    visit(stage)

Stage.show = shown
from kiosk.cli import main
sys.exit(main(["run", sys.argv[1], "--window", "640x360"]))
"""


def test_no_file_holds_what_was_typed(tmp_path: Path) -> None:
    environment = {**os.environ, "KIOSK_HOME": str(tmp_path), "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", VISIT, str(EXHIBIT), TYPED],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.stdout.strip(), done.returncode) == ("typed", 0), done.stderr
    assert TYPED not in done.stderr
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(file.suffix == ".sqlite" for file in files)
    for encoding in ("utf-8", "utf-16-le"):
        needle = TYPED.encode(encoding)
        assert [file.name for file in files if needle in file.read_bytes()] == []
