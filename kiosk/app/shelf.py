"""The exhibits on show follow the library: a folder put in appears, one taken out goes."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.app.arrangement import Arrangement, arrange
from kiosk.app.preparation import Preparation
from kiosk.app.reading_room import Read, read_all
from kiosk.app.recollection import Recollection
from kiosk.storage.library import Library, Scan, settled
from kiosk.viewmodels.kiosk_props import Preparing
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.showing import Showing

LOG = logging.getLogger(__name__)
LOOK_AGAIN_MS = 3000


class Shelf(QObject):
    """Looks at the library every three seconds and prepares what is new in a thread of its own.

    A new arrangement is shown when nobody is at the kiosk. A bundle whose new state is refused
    keeps its old one on show; one whose folder is gone is taken off.
    """

    looked = Signal(object, object)
    arranged = Signal(object)
    progressed = Signal(object)
    shown = Signal(object)

    def __init__(
        self,
        library: Library,
        preparation: Preparation,
        recollection: Recollection,
        kiosk: KioskViewModel,
    ) -> None:
        super().__init__(kiosk)
        self._library = library
        self._preparation = preparation
        self._recollection = recollection
        self._kiosk = kiosk
        self._shown = Arrangement(Scan(), ())
        self._waiting: Arrangement | None = None
        self._last = Scan()
        self._busy = False
        self._thread = ThreadPoolExecutor(1, "preparation")
        self._looks = QTimer(self)
        self._looks.timeout.connect(self.look)
        self.looked.connect(self._looked)
        self.arranged.connect(self._arrived)
        self.progressed.connect(kiosk.show_preparing)
        kiosk.wentToRest.connect(self._exchange)

    def open(self) -> None:
        """Show what is prepared at once, and begin to prepare the rest."""
        scan = self._last = self._library.scan()
        for folder in scan.missing:
            LOG.error("%s cannot be opened: is the library folder there?", folder)
        read = read_all(scan.bundles, self._recollection.recall)
        showings = [
            Showing(reading.exhibit, pictures)
            for reading in read.readings
            if (pictures := reading.pictures or self._preparation.found(reading.exhibit))
        ]
        complete = len(showings) == len(read.readings)
        self._show(Arrangement(scan if complete else Scan(), tuple(showings)))
        if complete:
            self._thread.submit(self._recollection.keep, read.readings, showings)
        else:
            self._begin(scan, read)
        self._looks.start(LOOK_AGAIN_MS)

    def look(self) -> None:
        """Look at the library once, in the thread; nothing while the last look is at work."""
        if not self._busy:
            self._busy = True
            self._thread.submit(self._look, self._shown.scan, self._last)

    def _look(self, shown: Scan, last: Scan) -> None:
        """In the thread: a bundle counts once it has stood still between two looks."""
        try:
            latest = self._library.scan()
            self.looked.emit(latest, settled(shown, last, latest))
        except Exception:
            LOG.exception("the library could not be looked at; what is on show stays")
            self.looked.emit(last, self._target())

    def _looked(self, latest: Scan, wanted: Scan) -> None:
        self._last = latest
        if wanted.stamps() == self._target().stamps():
            self._busy = False
        else:
            self._begin(wanted, None)

    def close(self) -> None:
        """Stop looking; a preparation under way ends with the worker."""
        self._looks.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _target(self) -> Scan:
        return self._waiting.scan if self._waiting else self._shown.scan

    def _begin(self, scan: Scan, read: Read | None) -> None:
        self._busy = True
        before = self._shown.showings
        self._thread.submit(self._arrange, scan, read, before)

    def _arrange(self, scan: Scan, read: Read | None, before: tuple[Showing, ...]) -> None:
        """In the thread: read, prepare, and hand the arrangement to the GUI thread."""
        try:
            found = read or read_all(scan.bundles, self._recollection.recall)
            told = self.progressed.emit
            arrangement = arrange(scan, found, before, self._preparation, told)
        except Exception:
            LOG.exception("the library could not be prepared; what is on show stays")
            self.arranged.emit(Arrangement(scan, before))
        else:
            self.arranged.emit(arrangement)
            self._recollection.keep(found.readings, arrangement.showings)

    def _arrived(self, arrangement: Arrangement) -> None:
        self._busy = False
        self._waiting = arrangement
        self._kiosk.show_preparing(Preparing())
        if self._kiosk.resting or not self._shown.showings:
            self._exchange()

    def _exchange(self) -> None:
        if self._waiting:
            arrangement, self._waiting = self._waiting, None
            self._show(arrangement)

    def _show(self, arrangement: Arrangement) -> None:
        self._shown = arrangement
        self._kiosk.show_exhibits(arrangement.showings)
        self.shown.emit(arrangement.showings)
