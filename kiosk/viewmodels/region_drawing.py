"""What has been drawn on one picture, and what of it is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from kiosk.viewmodels.region_box import Box, link

NONE = -1
WORDS = "words"
"""What stands in a link until the curator writes the words."""


@dataclass(frozen=True, slots=True)
class OfferedLine:
    """A line of the picture's transcript, and whether its file ties it to a region already."""

    words: str
    tied: bool = False


@dataclass(frozen=True, slots=True)
class DrawnBox:
    """A box and the words it is for."""

    box: Box
    words: str = WORDS


@dataclass(frozen=True, slots=True)
class Drawing:
    """The boxes on a picture in the order they were drawn; `chosen` is the number of one.

    `page` is the picture's stem, which links name while `names_page`. `copied` is the link that
    was copied last.
    """

    name: str = ""
    page: str = ""
    lines: tuple[OfferedLine, ...] = ()
    boxes: tuple[DrawnBox, ...] = ()
    chosen: int = NONE
    names_page: bool = False
    copied: str = ""

    @property
    def in_hand(self) -> DrawnBox | None:
        """The chosen box."""
        return self.boxes[self.chosen] if self.chosen != NONE else None

    def choosing(self, number: int) -> Drawing:
        """With another box chosen; a number that no box has chooses none."""
        return replace(self, chosen=number if 0 <= number < len(self.boxes) else NONE)

    def exchanged(self, drawn: DrawnBox) -> Drawing:
        """With another box in the place of the chosen one."""
        boxes = list(self.boxes)
        boxes[self.chosen] = drawn
        return replace(self, boxes=tuple(boxes))

    def added(self, drawn: DrawnBox) -> Drawing:
        """With one more box, which is the chosen one."""
        return replace(self, boxes=(*self.boxes, drawn), chosen=len(self.boxes))

    def without_chosen(self) -> Drawing:
        """Without the chosen box."""
        boxes = (*self.boxes[: self.chosen], *self.boxes[self.chosen + 1 :])
        return replace(self, boxes=boxes, chosen=NONE)

    def link(self, drawn: DrawnBox) -> str:
        """The link of a box in the form that is wanted."""
        return link(drawn.words, drawn.box, self.page if self.names_page else "")

    def at(self, x: int, y: int) -> int:
        """The number of the smallest box that holds a point (tenths of a percent)."""
        held = [
            (drawn.box.width * drawn.box.height, number)
            for number, drawn in enumerate(self.boxes)
            if drawn.box.holds(x, y)
        ]
        return min(held)[1] if held else NONE


@dataclass(frozen=True, slots=True)
class BoxRow:
    """A box in percent of the picture, and its link."""

    place: QRectF
    link: str


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of the transcript; `taken` while it gives the chosen box its words."""

    words: str
    tied: bool
    taken: bool


@dataclass(frozen=True, slots=True)
class RegionProps:
    """A drawing as it is shown; `link` is that of the chosen box, empty without one."""

    name: str = ""
    page: str = ""
    boxes: tuple[BoxRow, ...] = ()
    lines: tuple[LineRow, ...] = ()
    chosen: int = NONE
    link: str = ""
    names_page: bool = False
    copied: bool = False


def derive_region(drawing: Drawing) -> RegionProps:
    """The props of a drawing."""
    in_hand = drawing.in_hand
    words = in_hand.words if in_hand else ""
    shown = drawing.link(in_hand) if in_hand else ""
    return RegionProps(
        name=drawing.name,
        page=drawing.page,
        boxes=tuple(BoxRow(_percent(drawn.box), drawing.link(drawn)) for drawn in drawing.boxes),
        lines=tuple(
            LineRow(line.words, line.tied, taken=line.words == words) for line in drawing.lines
        ),
        chosen=drawing.chosen,
        link=shown,
        names_page=drawing.names_page,
        copied=shown != "" and shown == drawing.copied,
    )


def _percent(box: Box) -> QRectF:
    return QRectF(box.left / 10, box.top / 10, box.width / 10, box.height / 10)
