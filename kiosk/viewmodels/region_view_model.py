"""Boxes that a curator draws on one picture, and the links that tie words to them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.facsimile_view_model import FacsimileViewModel
from kiosk.viewmodels.pictures import Prepared
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.region_box import Box, is_large_enough, tenths
from kiosk.viewmodels.region_drawing import (
    Drawing,
    DrawnBox,
    OfferedLine,
    RegionProps,
    derive_region,
)
from kiosk.viewmodels.region_grip import Corner, Grip, NewBox, WholeBox

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the region window")
class RegionViewModel(Projection):
    """The drawing. Places come in percent of the upright picture, steps in tenths of a percent.

    `linkCopied` says the link that the curator wants to take along.
    """

    props = RegionProps
    linkCopied = Signal(str)

    def __init__(
        self,
        prepared: Prepared,
        name: str,
        page: str,
        lines: tuple[OfferedLine, ...] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._facsimile = FacsimileViewModel(self)
        self._facsimile.show_prepared(prepared, name)
        self._grip: Grip | None = None
        self._take(Drawing(name, page, lines))

    @Property(FacsimileViewModel, constant=True)
    def facsimile(self) -> FacsimileViewModel:
        return self._facsimile

    @Slot(float, float)
    def begin(self, x: float, y: float) -> None:
        """A finger begins a new box."""
        self._grip = NewBox(tenths(x), tenths(y))
        self._take(self._drawing.choosing(-1))

    @Slot(float, float)
    def holdCorner(self, x: float, y: float) -> None:
        """A finger holds the corner of the chosen box that is nearest to a place."""
        if in_hand := self._drawing.in_hand:
            self._grip = Corner.nearest(in_hand.box, tenths(x), tenths(y))

    @Slot(float, float)
    def holdBox(self, x: float, y: float) -> None:
        """A finger holds the chosen box at a place."""
        if in_hand := self._drawing.in_hand:
            self._grip = WholeBox(in_hand.box, tenths(x), tenths(y))

    @Slot(float, float)
    def reach(self, x: float, y: float) -> None:
        """The finger comes to a place; a new box appears once it is large enough."""
        grip, place = self._grip, (tenths(x), tenths(y))
        if grip is None:
            return
        if isinstance(grip, NewBox) and self._drawing.in_hand is None:
            if is_large_enough(grip.x, grip.y, *place):
                self._take(self._drawing.added(DrawnBox(grip.to(*place))))
            return
        self._exchange(grip.to(*place))

    @Slot()
    def letGo(self) -> None:
        """The finger leaves."""
        self._grip = None

    @Slot(float, float)
    def chooseAt(self, x: float, y: float) -> None:
        """Choose the smallest box at a place, or none."""
        self.choose(self._drawing.at(tenths(x), tenths(y)))

    @Slot(int)
    def choose(self, number: int) -> None:
        """Choose a box by its number from 0; another number chooses none."""
        self._take(self._drawing.choosing(number))

    @Slot(int, int)
    def nudge(self, across: int, down: int) -> None:
        """Move the chosen box."""
        if in_hand := self._drawing.in_hand:
            self._exchange(in_hand.box.moved(across, down))

    @Slot(int, int)
    def grow(self, across: int, down: int) -> None:
        """Move the right and the bottom edge of the chosen box."""
        if in_hand := self._drawing.in_hand:
            self._exchange(in_hand.box.grown(across, down))

    @Slot()
    def remove(self) -> None:
        """Take the chosen box away."""
        if self._drawing.in_hand:
            self._take(self._drawing.without_chosen())

    @Slot(int)
    def takeLine(self, number: int) -> None:
        """Give the chosen box the words of a line of the transcript."""
        in_hand, lines = self._drawing.in_hand, self._drawing.lines
        if in_hand and 0 <= number < len(lines):
            words = lines[number].words
            self._take(self._drawing.exchanged(replace(in_hand, words=words)))

    @Slot(bool)
    def namePage(self, wanted: bool) -> None:
        """Write links for another text than the page's own, or for its own."""
        self._take(replace(self._drawing, names_page=wanted))

    @Slot()
    def copy(self) -> None:
        """Take the chosen box's link along."""
        if in_hand := self._drawing.in_hand:
            link = self._drawing.link(in_hand)
            self._take(replace(self._drawing, copied=link))
            self.linkCopied.emit(link)

    def _exchange(self, box: Box) -> None:
        if in_hand := self._drawing.in_hand:
            self._take(self._drawing.exchanged(replace(in_hand, box=box)))

    def _take(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self.show(derive_region(drawing))
