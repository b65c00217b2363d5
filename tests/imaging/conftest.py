"""One worker for all tests that leave it whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.imaging import Worker


@pytest.fixture(scope="package")
def worker() -> Iterator[Worker]:
    with Worker() as shared:
        yield shared


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    """A folder that does not exist yet, as the store hands it in."""
    return tmp_path / "staging"
