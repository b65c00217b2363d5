"""How far colours lie apart: relative luminance and contrast of WCAG 2.2, from pixels."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from math import ceil, floor

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.app.audit.box import Box

LEAST_INK = 8
SAME = 12
DARKEST_LINEAR = 0.04045
Pixel = int
MOST_KEPT = 2**16


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


def inks(image: QImage, box: Box, least: int = LEAST_INK) -> Inks | None:
    """The colours of a place of a picture; None where there is nothing of it.

    Ground is the commonest colour; ink the colour from which on at least so many pixels are that
    far from it or further, so that a stray pixel makes no contrast and smooth edges hide none.
    """
    counted = _counted(pixels(image, box))
    if not counted:
        return None
    ground = counted.most_common(1)[0][0]
    plain = sum(count for colour, count in counted.items() if _near(colour, ground))
    return Inks(ground, _ink(counted, ground, least), plain / counted.total())


def _ink(counted: Counter[Pixel], ground: Pixel, least: int) -> Pixel:
    furthest = sorted(counted, key=lambda colour: contrast(ground, colour), reverse=True)
    reached = accumulate(counted[colour] for colour in furthest)
    inked = (colour for colour, count in zip(furthest, reached, strict=True) if count >= least)
    return next(inked, ground)


def pixels(image: QImage, box: Box) -> tuple[bytes, ...]:
    """The rows of pixels of a place of a picture, four bytes each."""
    place = QRect(floor(box.x), floor(box.y), ceil(box.width), ceil(box.height))
    seen = place.intersected(image.rect())
    if seen.isEmpty():
        return ()
    part = image.copy(seen).convertToFormat(QImage.Format.Format_RGB32)
    told, row = bytes(part.constBits()), part.bytesPerLine()
    return tuple(told[start : start + row] for start in range(0, len(told), row))


def _counted(rows: tuple[bytes, ...]) -> Counter[Pixel]:
    """How often each colour is there; most rows between lines are alike, and counted once."""
    counted: Counter[Pixel] = Counter()
    for row, times in Counter(rows).items():
        for colour, count in Counter(memoryview(row).cast("I")).items():
            counted[colour] += times * count
    return counted


def pixel(image: QImage, x: float, y: float) -> Pixel | None:
    """The colour of one point; None outside the picture."""
    inside = 0 <= x < image.width() and 0 <= y < image.height()
    return image.pixel(int(x), int(y)) if inside else None


@lru_cache(MOST_KEPT)
def contrast(one: Pixel, other: Pixel) -> float:
    """The contrast of two colours, 1–21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def luminance(colour: Pixel) -> float:
    """The relative luminance of a colour, 0–1."""
    red, green, blue = (_linear(colour >> shift & 0xFF) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(MOST_KEPT)
def _near(one: Pixel, other: Pixel) -> bool:
    return all(abs((one >> by & 0xFF) - (other >> by & 0xFF)) <= SAME for by in (16, 8, 0))


def _linear(channel: int) -> float:
    part = channel / 255
    return part / 12.92 if part <= DARKEST_LINEAR else float(((part + 0.055) / 1.055) ** 2.4)
