"""The QML tests, a program for each file; a warning of the QML engine is a failure."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

FILES = sorted(Path(__file__).parent.glob("tst_*.qml"))
PATIENCE_SECONDS = 900
LAST_WORDS = 2000


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_parts_and_pages_do_what_their_tests_say(file: Path) -> None:
    code, said = _run(file)
    assert code == 0, said
    assert re.search(r"Totals: [1-9]\d* passed, 0 failed, 0 skipped", said), said
    assert "QWARN" not in said, said


def _run(file: Path) -> tuple[int, str]:
    """The exit code of the tests in a file and what they said; what hangs is ended and told."""
    command = [sys.executable, "-m", "tests.ui.runner", "-input", str(file)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as program:
        try:
            said, _ = program.communicate(timeout=PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            program.kill()
            said, _ = program.communicate()
            pytest.fail(f"{file.name} hangs after: {said[-LAST_WORDS:]}")
        return program.returncode, said
