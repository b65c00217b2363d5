"""Counting that begins after the first frame, so that no start waits for the records."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.clocks import since_boot
from kiosk.storage.settings import Profile, Settings
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.reading_wish import ReadingWish

if TYPE_CHECKING:
    from kiosk.app.counting import Counting

LOG = logging.getLogger(__name__)


class LateCounting:
    """Has the visits of a kiosk counted in `file` from `begin` on; `usual` is how a visit reads
    when it begins."""

    def __init__(
        self, kiosk: KioskViewModel, file: Path, settings: Settings, usual: ReadingWish
    ) -> None:
        self._kiosk = kiosk
        self._file = file
        self._settings = settings
        self._usual = usual
        self._counting: Counting | None = None

    def begin(self) -> None:
        """Open the records, or begin them; says in the log where they are and for how long."""
        from kiosk.app.counting import Counting  # with SQLite, which the first frame need not have
        from kiosk.storage.records.calendar import Calendar

        days = int(self._settings.keep_days)
        LOG.info("counting in %s, kept for %s", self._file, f"{days} days" if days else "ever")
        self._counting = Counting(
            self._kiosk,
            self._file,
            Calendar(datetime.now, since_boot).today,
            self._usual,
            keep_days=days,
            in_class=self._settings.profile is Profile.CLASSROOM,
        )

    def close(self) -> None:
        """Put down what there is, and close the records."""
        if self._counting:
            self._counting.close()
