"""`image://icon/<weight>/<name>/<rrggbb>`: an icon of the project in one ink, at any size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

USUAL_SIDE = 48


class IconProvider(QQuickImageProvider):
    """Draws the SVGs of assets/icons; `currentColor` becomes the ink that was asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, name: str, _size: QSize, wanted: QSize) -> QImage:
        weight, icon, ink = name.split("/")
        stem = icon if weight == "regular" else f"{icon}-{weight}"
        svg = (self._folder / weight / f"{stem}.svg").read_text("utf-8")
        side = wanted.width() if wanted.width() > 0 else USUAL_SIDE
        image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(0, 0, 0, 0))
        painter = QPainter(image)
        QSvgRenderer(QByteArray(svg.replace("currentColor", f"#{ink}").encode())).render(painter)
        painter.end()
        return image
