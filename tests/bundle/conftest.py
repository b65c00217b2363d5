"""Reading a bundle that a test writes as a table of files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.reader import Accepted, read
from tests.bundle.provoke import write

Bundle = Callable[..., "Outcome"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """An accepted exhibit, and its findings as `place:line code`."""

    exhibit: Exhibit
    found: list[str]
    sentences: str


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    """A function that writes `files`, reads them with pictures of 200 × 100 px, and answers."""

    def build(files: dict[str, str], front: str = "title: Test\nrights: CC0 1.0") -> Outcome:
        folder = tmp_path / "test"
        write(folder, {"exhibit.md": f"---\n{front}\n---\n", **files})
        outcome = read(folder, measure=lambda path: (200, 100))
        assert isinstance(outcome, Accepted), outcome
        found = [f"{f.path.removeprefix('test/')}:{f.line} {f.code}" for f in outcome.findings]
        return Outcome(outcome.exhibit, found, "\n".join(map(str, outcome.findings)))

    return build
