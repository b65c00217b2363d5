"""A visit through the accessible tree, from the attract loop to the results."""

from __future__ import annotations

import subprocess
import sys

from tests.screen_reader.desktop import missing


def test_a_visit_is_completed_by_the_accessible_tree_alone() -> None:
    command = [sys.executable, "-m", "tests.screen_reader"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    if missing():
        assert ended.returncode == 1
        assert "packages are missing" in ended.stdout
    else:
        assert ended.returncode == 0, ended.stdout + ended.stderr
        assert "by the accessible tree alone" in ended.stdout
