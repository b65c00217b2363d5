"""Follows every visit and has what counts of it put down; answers with the crowd's tallies."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.app.counts import changed_votes, edition_of, tally_of, use_of
from kiosk.app.sought import Sought
from kiosk.storage.records.count import Count, Edition, Entry
from kiosk.storage.records.record_book import Sums
from kiosk.storage.records.record_keeper import Found, Kept, Noticed, RecordKeeper
from kiosk.viewmodels.crowd import Crowd, Period, Standing
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.moment import Moment
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.visit.ballot import SHORTEST_VISIT, Ballot, Votes, ballot, seen
from kiosk.visit.diary import Diary, noted

LOG = logging.getLogger(__name__)


class Counting(QObject):
    """One visit at a time, in memory; only sums ever leave it.

    `today` answers None when the clock cannot be believed. With `in_class` the sums since the
    program was started are offered as well.
    """

    _told = Signal(object)

    def __init__(
        self,
        kiosk: KioskViewModel,
        file: Path,
        today: Callable[[], date | None],
        usual: ReadingWish,
        keep_days: int = 0,
        in_class: bool = False,
    ) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._today = today
        self._usual = usual
        self._in_class = in_class
        self._class: dict[Edition, Sums] = {}
        self._sums: dict[Period, Sums] = {}
        self._edition: Edition | None = None
        self._standing = Standing.NONE
        self._begin(None)
        self._told.connect(self._hear)
        self._keeper = RecordKeeper(file, keep_days, self._told.emit)
        self._sought = Sought(kiosk, self._keeper.record, today)
        kiosk.happened.connect(self._follow)

    def close(self) -> None:
        """Put down what there is, and close the records."""
        self._keeper.close()

    def _begin(self, edition: Edition | None) -> None:
        self._votes, self._diary, self._cast = Votes(), Diary(), Ballot()
        self._day = self._today()
        self._standing = Standing.NONE
        if edition != self._edition:
            self._sums = {}
        self._edition = edition
        self._show()

    def _follow(self, moment: Moment) -> None:
        if moment.begins:
            self._begin(edition_of(moment.exhibit))
            self._ask()
        if self._edition is None:
            return
        visit = moment.before if moment.ends else moment.after
        self._votes = seen(self._votes, visit, moment.now)
        self._diary = noted(self._diary, moment.after, moment.now)
        self._count(ballot(visit, self._votes, moment.now))
        if moment.ends:
            self._end(moment)

    def _count(self, cast: Ballot) -> None:
        changes = changed_votes(self._cast, cast)
        self._cast = cast
        if changes:
            self._standing = Standing.COUNTING
            self._show()
            self._record(changes)

    def _end(self, moment: Moment) -> None:
        seconds = moment.now - moment.before.started
        if seconds >= SHORTEST_VISIT:
            ended = "idle" if moment.ticked else "start-over"
            use = use_of(self._diary, seconds, moment.language, moment.wish, self._usual, ended)
            self._record(use)
        self._begin(None)

    def _record(self, counts: tuple[Count, ...]) -> None:
        assert self._edition is not None
        self._keeper.record(Entry(self._edition, self._day, counts))

    def _ask(self) -> None:
        if self._edition and self._edition.answers:
            self._keeper.ask(self._edition, None)
            if self._day:
                self._keeper.ask(self._edition, self._day)

    def _hear(self, answer: Kept | Found | Noticed) -> None:
        """In the GUI thread: what the keeper has to say."""
        match answer:
            case Noticed(sentence):
                LOG.error("%s", sentence)
            case Kept(entry, kept):
                self._kept(entry, kept)
            case Found(edition, since, sums) if edition == self._edition:
                self._sums[Period.TODAY if since else Period.ALL] = sums
                self._show()

    def _kept(self, entry: Entry, kept: bool) -> None:
        in_class = self._class.setdefault(entry.edition, Sums())
        for count in entry.counts:
            in_class[count.kind, count.option] += count.by
        if self._standing is not Standing.NONE and entry.edition == self._edition:
            self._standing = Standing.COUNTED if kept else Standing.WAITING
            self._ask()
            self._show()

    def _show(self) -> None:
        """What is known so far; nothing while nobody is here."""
        edition = self._edition
        if edition is None:
            self._kiosk.show_crowd(Crowd())
            return
        sums = dict(self._sums)
        if self._in_class:
            sums[Period.CLASS] = self._class.get(edition, Sums())
        count = len(edition.answers)
        tallies = tuple((p, tally_of(sums[p], count)) for p in Period if p in sums)
        self._kiosk.show_crowd(Crowd(tallies, self._standing))
