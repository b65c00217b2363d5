"""How far colours lie apart: relative luminance and contrast of WCAG 2.2, from pixels."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from math import ceil, floor

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.app.audit.box import Box

LEAST_INK = 8
SAME = 12
DARKEST_LINEAR = 0.04045
Pixel = int


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a place as 0xAARRGGBB: its ground, the colour furthest from it, and which
    share of the place, 0–1, is ground or nearly so.
    """

    ground: Pixel
    ink: Pixel
    share: float

    @property
    def contrast(self) -> float:
        """The ratio of both, 1–21."""
        return contrast(self.ground, self.ink)


def inks(image: QImage, box: Box) -> Inks | None:
    """The colours of a place of a picture; None where there is nothing of it.

    Ground is the commonest colour; ink the colour furthest from it that at least 8 pixels have,
    so that one stray pixel makes no contrast and smooth edges do not hide one.
    """
    counted = Counter(pixels(image, box))
    if not counted:
        return None
    ground = counted.most_common(1)[0][0]
    plain = sum(count for colour, count in counted.items() if _near(colour, ground))
    firm = [colour for colour, count in counted.items() if count >= LEAST_INK] or [ground]
    ink = max(firm, key=lambda colour: contrast(ground, colour))
    return Inks(ground, ink, plain / counted.total())


def pixels(image: QImage, box: Box) -> memoryview[int]:
    """The pixels of a place of a picture, row by row."""
    place = QRect(floor(box.x), floor(box.y), ceil(box.width), ceil(box.height))
    seen = place.intersected(image.rect())
    if seen.isEmpty():
        return memoryview(b"").cast("I")
    part = image.copy(seen).convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(part.constBits())).cast("I")


def pixel(image: QImage, x: float, y: float) -> Pixel | None:
    """The colour of one point; None outside the picture."""
    inside = 0 <= x < image.width() and 0 <= y < image.height()
    return image.pixel(int(x), int(y)) if inside else None


def contrast(one: Pixel, other: Pixel) -> float:
    """The contrast of two colours, 1–21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def luminance(colour: Pixel) -> float:
    """The relative luminance of a colour, 0–1."""
    red, green, blue = (_linear(colour >> shift & 0xFF) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _near(one: Pixel, other: Pixel) -> bool:
    return all(abs((one >> by & 0xFF) - (other >> by & 0xFF)) <= SAME for by in (16, 8, 0))


def _linear(channel: int) -> float:
    part = channel / 255
    return part / 12.92 if part <= DARKEST_LINEAR else float(((part + 0.055) / 1.055) ** 2.4)
