"""Where the exhibits on show are made searchable, in a thread of its own."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.app.edition import edition
from kiosk.app.heap import give_back
from kiosk.bundle.exhibit import Exhibit
from kiosk.storage.search_index import SearchIndex
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.showing import Showing

LOG = logging.getLogger(__name__)


class SearchRoom(QObject):
    """Has each exhibit on show indexed once, and the kiosk search it for as long as it is there.

    Nothing begins before `begin`, so that no start waits for it. Where Python's SQLite cannot
    search in texts the log says so and the kiosk does without.
    """

    indexed = Signal(object, object)

    def __init__(self, kiosk: KioskViewModel, cache: Path) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._cache = cache
        self._begun = False
        self._wanted: tuple[Exhibit, ...] = ()
        self._known: dict[str, Exhibit] = {}
        self._thread = ThreadPoolExecutor(1, "search")
        self.indexed.connect(self._hand_on)

    def want(self, showings: tuple[Showing, ...]) -> None:
        """These are on show from now on."""
        self._wanted = tuple(showing.exhibit for showing in showings)
        there = frozenset(exhibit.id for exhibit in self._wanted)
        self._known = {known: self._known[known] for known in self._known.keys() & there}
        self._kiosk.keep_indexes(there)
        if self._begun:
            self._index()

    def begin(self) -> None:
        """The first frame stands: begin."""
        self._begun = True
        self._index()

    def close(self) -> None:
        """Leave what is not begun, and wait for what is; what is wanted later is not made."""
        self._begun = False
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _index(self) -> None:
        for exhibit in self._wanted:
            if self._known.get(exhibit.id) is not exhibit:
                self._known[exhibit.id] = exhibit
                self._thread.submit(self._make, exhibit)

    def _hand_on(self, exhibit: Exhibit, index: SearchIndex) -> None:
        if self._known.get(exhibit.id) is exhibit:
            self._kiosk.show_index(exhibit, index)

    def _make(self, exhibit: Exhibit) -> None:
        """In the thread."""
        try:
            if index := index_of(exhibit, self._cache):
                self.indexed.emit(exhibit, index)
            else:
                LOG.warning("there is no search: SQLite is without FTS5 (see kiosk doctor)")
        except Exception:
            LOG.exception("%s cannot be searched", exhibit.id)
        give_back()


def index_of(exhibit: Exhibit, cache: Path) -> SearchIndex | None:
    """The index of an exhibit, kept in `cache`; None where SQLite has no FTS5.

    What the first frame can spare is loaded here.
    """
    from kiosk.storage.search_building import is_possible
    from kiosk.storage.search_store import SearchStore

    if not is_possible():
        return None
    return SearchStore(cache, edition()).index_of(exhibit)
