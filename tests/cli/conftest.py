"""A computer of the test's own, and the command line on it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.cli import main


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered and wrote."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]


@pytest.fixture(autouse=True)
def _log_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    for opened in set(root.handlers) - set(handlers):
        opened.close()
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that holds the settings, the library and the cache of this computer."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("KIOSK_HOME", str(folder))
    return folder


@pytest.fixture
def kiosk(home: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs one command in this process."""

    def command(*arguments: str | Path) -> Said:
        code = main([str(argument) for argument in arguments])
        written = capsys.readouterr()
        return Said(code, written.out, written.err)

    return command
