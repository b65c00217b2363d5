"""Where the things are that the house rules look at."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "kiosk"
UI = PROGRAM / "ui" / "Museum"
ICONS = ROOT / "assets" / "icons"
FONTS = ROOT / "assets" / "fonts"


def python_files() -> list[Path]:
    """The program's Python files."""
    return sorted(PROGRAM.rglob("*.py"))


def qml_files() -> list[Path]:
    """The program's QML files."""
    return sorted(UI.rglob("*.qml"))


def committed() -> list[Path]:
    """Every file that is kept in the repository and still lies in the work tree."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    files = (ROOT / name for name in listed.stdout.split("\0") if name)
    return [file for file in files if file.is_file()]


def told(file: Path) -> str:
    """A file as a failing rule names it."""
    return file.relative_to(ROOT).as_posix()
