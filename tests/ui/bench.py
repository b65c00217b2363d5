"""Lets tst_*.qml ask for a real kiosk with the sample exhibit and a clock moved by hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.reader import Accepted, read
from kiosk.storage.keyboard_file import read_keyboards
from kiosk.viewmodels.crowd import Crowd, Period, Standing, Tally
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from tests.sample_exhibit import sample, with_long_letter

QML_IMPORT_NAME = "Museum.Bench"
QML_IMPORT_MAJOR_VERSION = 1

KEYBOARDS = Path(__file__).parents[2] / "assets" / "keyboards"
SHIPPED = Path(__file__).parents[2] / "exhibits" / "did-relations-improve"


@QmlElement
class Bench(QObject):
    """Makes kiosks that show every change at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = 1000.0
        self._kiosks: list[KioskViewModel] = []

    @Slot(result=KioskViewModel)
    def kiosk(self) -> KioskViewModel:
        """A kiosk that shows one exhibit and rests."""
        return self.gallery(1)

    @Slot(int, result=KioskViewModel)
    def gallery(self, exhibits: int) -> KioskViewModel:
        """A kiosk that shows this many exhibits and rests."""
        return self._showing(*(sample(f"crane-{n}") for n in range(exhibits)))

    @Slot(int, result=KioskViewModel)
    def reading(self, lines: int) -> KioskViewModel:
        """A kiosk whose letter has this many lines, tied to the picture, and half as many plain."""
        return self._showing(with_long_letter(sample(), lines))

    @Slot(result=KioskViewModel)
    def shipped(self) -> KioskViewModel:
        """A kiosk with the exhibit that ships, without its pictures: real words, and many."""
        outcome = read(SHIPPED)
        assert isinstance(outcome, Accepted)
        return self._showing(outcome.exhibit)

    def _showing(self, *exhibits: Exhibit) -> KioskViewModel:
        kiosk = KioskViewModel(Setting(brisk=True), lambda: self._now, self)
        kiosk.show_exhibits(tuple(Showing(exhibit, Pictures()) for exhibit in exhibits))
        kiosk.install_keyboards(read_keyboards(KEYBOARDS).keyboards)
        self._kiosks.append(kiosk)
        return kiosk

    @Slot(KioskViewModel, int, str)
    def crowd(self, kiosk: KioskViewModel, voters: int, standing: str) -> None:
        """Let so many visitors have moved from the first answer to the second, by the book."""
        rest = (0, 0, 0)
        moved = Tally((voters, 0, *rest), (0, voters, *rest), ((1, voters),), (("book", voters),))
        kiosk.show_crowd(Crowd(((Period.ALL, moved),), Standing(standing)))

    @Slot(float)
    def wait(self, seconds: float) -> None:
        """Let time go by for all kiosks, with a tick at its end."""
        self._now += seconds
        for kiosk in self._kiosks:
            kiosk.tick()
