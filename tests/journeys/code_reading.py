"""The code on the screen, as a telephone sees it."""

from __future__ import annotations

from dataclasses import dataclass

import zxingcpp
from PySide6.QtGui import QImage

from tests.journeys.visitor import Visitor


@dataclass(frozen=True, slots=True)
class Code:
    """What was read: the text, the side of a module in px, the darkest ink and the lightest paper
    (0–255) in and round it."""

    text: str
    module: float
    ink: int
    edge: int


def code_on(visitor: Visitor, modules: int) -> Code | None:
    """The code that stands on the screen, dark on light only; `modules` along its dark side."""
    picture = visitor.stage.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    found = zxingcpp.read_barcode(picture, try_invert=False, try_rotate=False)
    if found is None:
        return None
    left, top = found.position.top_left.x, found.position.top_left.y
    module = (found.position.top_right.x - left) / modules
    round_it = (grey(picture, left - module * step, top + module * step) for step in (1, 2, 3))
    return Code(found.text, module, grey(picture, left + module / 2, top + 2), min(round_it))


def grey(picture: QImage, x: float, y: float) -> int:
    """How light a pixel is, 0–255."""
    return picture.pixelColor(round(x), round(y)).lightness()
