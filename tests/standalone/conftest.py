"""The standalone program, copied to an awkward place it may not write to.

The tests that need dist/kiosk are collected only when their folder is asked for, as
`make standalone-test` does.
"""

from __future__ import annotations

import stat
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "dist" / "kiosk"
PLACE = "Музей с пробелом"
MINUTES = 300


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave them out unless their folder was named."""
    asked = any("standalone" in str(argument) for argument in config.args)
    return True if collection_path.name == "test_standalone.py" and not asked else None


@dataclass(frozen=True, slots=True)
class Program:
    """The program in its `folder`, on a computer whose things all lie below `home`."""

    folder: Path
    home: Path

    @property
    def exhibits(self) -> Path:
        """The exhibits that ship with it."""
        return self.folder / "_internal" / "exhibits"

    def start(self, *arguments: str | Path, **more: str) -> subprocess.Popen[str]:
        """Start it with nothing in the environment that could lead it to another Python."""
        return subprocess.Popen(
            [str(self.folder / "kiosk"), *map(str, arguments)],
            cwd=self.home,
            env={"PATH": "", "KIOSK_HOME": str(self.home), **more},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run one command to its end."""
        with self.start(*arguments) as process:
            out, err = process.communicate(timeout=MINUTES)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)


@pytest.fixture(scope="session")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The program's folder in another place, read-only until the end."""
    assert (BUILT / "kiosk").is_file(), "build it first: make standalone"
    place = tmp_path_factory.mktemp("far") / PLACE / "kiosk"
    copytree(BUILT, place, symlinks=True)
    entries = [place, *(entry for entry in place.rglob("*") if not entry.is_symlink())]
    for entry in entries:
        entry.chmod(entry.stat().st_mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
    yield place
    for entry in entries:
        entry.chmod(entry.stat().st_mode | stat.S_IWUSR)


@pytest.fixture
def program(copied: Path, tmp_path: Path) -> Program:
    """The program with a home of the test's own."""
    return Program(copied, tmp_path)
