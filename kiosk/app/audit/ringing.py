"""The picture of a finding: the page, with the places ringed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from kiosk.app.audit.box import Box

OUTER, INNER = QColor("#000000"), QColor("#FF2BD6")
OUT_PX, WIDE, NARROW = 8.0, 8, 4


def ring(picture: QImage, places: tuple[Box, ...], file: Path) -> None:
    """Write the picture with a ring around each place. Raises `OSError` when it cannot."""
    drawn = picture.copy()
    painter = QPainter(drawn)
    for place in places:
        around = place.grown(OUT_PX)
        rect = QRectF(around.x, around.y, around.width, around.height)
        for colour, width in ((OUTER, WIDE), (INNER, NARROW)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine))
            painter.drawRoundedRect(rect, OUT_PX, OUT_PX)
    painter.end()
    if not drawn.save(str(file)):
        raise OSError(f"{file} cannot be written")
