"""A usual start loads nothing that the first frame does not need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

EXHIBIT = Path(__file__).parents[2] / "exhibits" / "plain-pictures"
PARSERS = {"yaml", "kiosk.bundle.reader"}
PROCESSES = {"multiprocessing", "subprocess", "kiosk.imaging.worker_process"}
DECODERS = {"pyvips", "PIL"}
LATER = {"markdown_it", "sqlite3", "kiosk.app.counting", "kiosk.bundle.sounds", "segno"}
UNTIL_SHOWN = """
import os, sys
from kiosk.app.stage import Stage

def shown(stage, size):
    print(" ".join(sys.modules), flush=True)
    os._exit(0)

Stage.show = shown
from kiosk.cli import main
main(["run", sys.argv[1], "--window", "640x360"])
"""


def kiosk(home: Path, *command: str) -> str:
    environment = {**os.environ, "KIOSK_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def loaded(home: Path) -> set[str]:
    return set(kiosk(home, "-c", UNTIL_SHOWN, str(EXHIBIT)).split())


def test_what_is_loaded_until_the_window_shows(tmp_path: Path) -> None:
    kiosk(tmp_path, "-m", "kiosk", "prepare", str(EXHIBIT))
    assert loaded(tmp_path) & (PARSERS | PROCESSES | DECODERS | LATER) == set()
    for note in (tmp_path / "cache" / "derivatives" / ".notes").iterdir():
        note.write_bytes(note.read_bytes()[:-1])
    assert loaded(tmp_path) >= PARSERS


def test_compiled_pages_stay_in_the_homes_of_the_kiosk(tmp_path: Path) -> None:
    loaded(tmp_path)
    assert list((tmp_path / "cache" / "derivatives" / ".qml").iterdir()) != []
