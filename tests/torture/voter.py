"""A program that counts votes and says how many are acknowledged; others make its life hard.

    python -m tests.torture.voter records/records.sqlite

It starts thousands of times, so it imports little.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.storage.records import reserve
from kiosk.storage.records.backup import back_up
from kiosk.storage.records.record_writer import RecordWriter
from tests.storage.records.votes import DAY, vote

VOTES: Final = 6
UNKNOWN: Final = 100
RESERVE: Final = 2**16


def act_out(file: Path, acknowledge: Callable[[int], None]) -> int:
    """Open, vote, be backed up, open again, vote; how many votes wait in memory at the end.

    `UNKNOWN` more for one that the disk, failing still, may have or not.
    """
    writer = RecordWriter(file)
    acknowledged = 0
    for number in range(VOTES):
        acknowledged += writer.write(vote("0"))
        acknowledge(acknowledged)
        if number == VOTES // 2:
            with suppress(OSError, sqlite3.Error):
                back_up(file, DAY)
            writer.drop()
    writer.close()
    waiting = sum(count.by for entry in writer._waiting.values() for count in entry.counts)
    return waiting + (UNKNOWN if writer._unknown else 0)


def main() -> int:
    """Vote with a small reserve; answers what `act_out` does."""
    reserve.BYTES = RESERVE  # type: ignore[misc]
    return act_out(Path(sys.argv[1]), lambda number: print(number, flush=True))


if __name__ == "__main__":
    sys.exit(main())
