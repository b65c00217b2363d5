"""The QML tests, run as one program; a warning of the QML engine is a failure."""

from __future__ import annotations

import re
import subprocess
import sys


def test_every_part_and_page_does_what_its_test_says() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.runner"], capture_output=True, text=True, timeout=600
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert re.search(r"Totals: [1-9]\d* passed, 0 failed, 0 skipped", said), said
    assert "QWARN" not in said, said
