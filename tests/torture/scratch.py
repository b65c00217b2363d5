"""Where a torture happens: in memory where that is possible, with a small reserve."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from unittest import mock

from kiosk.storage.records import reserve
from tests.torture.voter import RESERVE

IN_MEMORY: Final = Path("/dev/shm")


@contextmanager
def folder() -> Iterator[Path]:
    """An empty folder that is gone afterwards. No power is cut here but in a model of a disk."""
    place = IN_MEMORY if os.access(IN_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=place) as name:
        yield Path(name)


@contextmanager
def scratch() -> Iterator[Path]:
    """The same while a reserve is small; one at a time."""
    with folder() as place, mock.patch.object(reserve, "BYTES", RESERVE):
        yield place
