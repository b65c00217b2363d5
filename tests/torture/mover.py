"""A kiosk in which somebody votes, the clock is moved, and somebody else votes and goes away.

    python -m tests.torture.mover records.sqlite "@2027-11-22 12:00:00"

Runs under libfaketime, whose file of the time it writes. Prints the seconds from the last touch to
the attract loop, by a clock that nobody can move.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final
from unittest import mock

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.app.clocks import since_boot
from kiosk.app.counting import Counting
from kiosk.storage.records.calendar import Calendar
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from kiosk.visit.pace import Pace
from tests.sample_exhibit import sample

SHORTEST: Final = 0.5
IDLE, WARNING = 2.0, 1.0
ENDS: Final = IDLE + WARNING
LATE: Final = 1.5
PATIENCE: Final = 20.0
TICK_MS: Final = 100


def until(there: Callable[[], bool]) -> None:
    """Let the kiosk run until something holds. Raises `TimeoutError`."""
    deadline = time.monotonic() + PATIENCE
    while not there():
        QCoreApplication.processEvents()
        if time.monotonic() > deadline:
            raise TimeoutError("the kiosk stood still")


def vote(kiosk: KioskViewModel, answer: int) -> None:
    """Somebody comes, votes, and stays for as long as a vote needs to count."""
    kiosk.wakeWith(answer)
    began = time.monotonic()
    until(lambda: time.monotonic() > began + SHORTEST + 0.1)
    kiosk.touched()
    until(lambda: kiosk.crowd.property("standing") == "counted")


def act(file: Path, moved: str) -> float:
    """Both visits; the seconds that the second one lasted after its last touch."""
    with mock.patch.multiple("kiosk.visit.pace", SHORTEST_IDLE=IDLE, SHORTEST_WARNING=WARNING):
        pace = Pace(IDLE, WARNING, IDLE, words_per_minute=1e9)
    kiosk = KioskViewModel(Setting(pace), time.monotonic)
    kiosk.show_exhibits((Showing(sample(), Pictures()),))
    calendar = Calendar(datetime.now, since_boot)
    counting = Counting(kiosk, file, calendar.today, ReadingWish())
    ticks = QTimer(kiosk, interval=TICK_MS)
    ticks.timeout.connect(kiosk.tick)
    ticks.start()
    vote(kiosk, 0)
    kiosk.startOver()
    Path(os.environ["FAKETIME_TIMESTAMP_FILE"]).write_text(moved, "ascii")
    vote(kiosk, 1)
    kiosk.touched()
    left = time.monotonic()
    until(lambda: kiosk.resting)
    seconds = time.monotonic() - left
    counting.close()
    return seconds


def main() -> int:
    """The program."""
    application = QCoreApplication(sys.argv[:1])
    with (
        mock.patch("kiosk.visit.ballot.SHORTEST_VISIT", SHORTEST),
        mock.patch("kiosk.app.counting.SHORTEST_VISIT", SHORTEST),
    ):
        print(act(Path(sys.argv[1]), sys.argv[2]))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
