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

IN_MEMORY: Final = Path("/dev/shm")
RESERVE: Final = 2**16


@contextmanager
def scratch() -> Iterator[Path]:
    """An empty folder that is gone afterwards. No power is cut here but in a model of a disk."""
    folder = IN_MEMORY if os.access(IN_MEMORY, os.W_OK) else None
    with (
        tempfile.TemporaryDirectory(dir=folder) as name,
        mock.patch.object(reserve, "BYTES", RESERVE),
    ):
        yield Path(name)
