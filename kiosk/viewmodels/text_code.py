"""A text as a QR code (ISO/IEC 18004), and the picture of one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

QUIET = 4
"""Light modules on every side of a code, which readers need to find it."""


def code_of(text: str) -> str:
    """The modules of a text's code, row by row, `1` for dark; rows are parted by dots.

    UTF-8, error level M, the smallest version that holds it. Raises `ValueError` when none does.
    """
    import segno  # some ten milliseconds that a start need not spend

    made = segno.make(text, error="m", micro=False, encoding="utf-8", boost_error=False)
    return ".".join("".join(map(str, row)) for row in made.matrix)


def modules_of(code: str) -> int:
    """The modules along a side of the picture of a code, its quiet zone with it."""
    return code.count(".") + 1 + 2 * QUIET if code else 0


class CodeProvider(QQuickImageProvider):
    """`image://code/<ink>/<paper>/<code>`: a code in two colours, one pixel a module."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, _size: QSize, _wanted: QSize) -> QImage:
        ink, paper, code = name.split("/")
        side = modules_of(code)
        image = QImage(QSize(side, side), QImage.Format.Format_RGB32)
        image.fill(QColor(f"#{paper}"))
        dark = QColor(f"#{ink}")
        for y, row in enumerate(code.split(".")):
            for x, module in enumerate(row):
                if module == "1":
                    image.setPixelColor(QUIET + x, QUIET + y, dark)
        return image
