"""From the unit of a file of machine reading to percent of the picture."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.bundle.ocr import OcrText, is_finite
from kiosk.bundle.region import Region
from kiosk.bundle.transcript import WordBox

_SLACK = 0.05


@dataclass(slots=True)
class Scale:
    """The page's own width and height. `bad` holds the lines of boxes that were cut or dropped."""

    width: float
    height: float
    bad: list[int] = field(default_factory=list)

    def region(self, text: OcrText) -> Region | None:
        """The box of `text` in percent, cut at the edges of the page; None without a usable one."""
        if text.box is None or not is_finite(text.box) or min(text.box[2:]) <= 0:
            self.bad.append(text.number)
            return None
        x, y = 100 * text.box[0] / self.width, 100 * text.box[1] / self.height
        wide, high = 100 * text.box[2] / self.width, 100 * text.box[3] / self.height
        if min(x, y) >= 0 and max(x + wide, y + high) <= 100:
            return Region(x, y, wide, high)
        if min(x, y) < -_SLACK or max(x + wide, y + high) > 100 + _SLACK:
            self.bad.append(text.number)
        left, top = max(x, 0.0), max(y, 0.0)
        right, bottom = min(x + wide, 100.0), min(y + high, 100.0)
        is_seen = right > left and bottom > top
        return Region(left, top, right - left, bottom - top) if is_seen else None

    def place(self, line: OcrText) -> tuple[Region | None, tuple[WordBox, ...]]:
        """The box of a line, else the one around its words; and the words that have a usable box.

        A box that holds several words, as some programs write it, marks none of them.
        """
        words = [(word.text, self.region(word)) for word in line.words]
        known = [region for _, region in words if region]
        own = self.region(line) if line.box or not known else None
        single = ((text, region) for text, region in words if region and " " not in text)
        boxes = tuple(WordBox(text, region) for text, region in single)
        return own or (around(known) if known else None), boxes


def around(regions: list[Region]) -> Region:
    """The smallest region that holds all of `regions`, at least one."""
    left, top = min(r.x for r in regions), min(r.y for r in regions)
    right, bottom = max(r.x + r.width for r in regions), max(r.y + r.height for r in regions)
    return Region(left, top, right - left, bottom - top)
