"""Where the frames of a film are shown."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.viewmodels.player_view_model import PlayerViewModel

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FilmPicture(QQuickPaintedItem):
    """Shows a player's newest frame, whole and in its middle; frames are asked for in its width.

    `ratio` is how many px of the screen one of its own has.
    """

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._player: PlayerViewModel | None = None
        self._frame = QImage()
        self._asked = 0
        self._ratio = 1.0
        self.widthChanged.connect(self._ask)

    def _of(self) -> PlayerViewModel | None:
        return self._player

    def _show_film_of(self, player: PlayerViewModel | None) -> None:
        if self._player or player is None:
            return
        self._player = player
        player.framed.connect(self._show)
        self._frame = player.frame
        self._ask()

    def _ratio_of_screen(self) -> float:
        return self._ratio

    def _set_ratio(self, ratio: float) -> None:
        self._ratio = ratio
        self._ask()

    player = Property(PlayerViewModel, _of, _show_film_of)
    ratio = Property(float, _ratio_of_screen, _set_ratio)

    def paint(self, painter: QPainter) -> None:
        """Draw the frame; one that is as large as its place is only copied."""
        if self._frame.isNull():
            return
        whole = QRectF(0, 0, self.width(), self.height())
        size = QSizeF(self._frame.size()).scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(whole.center().x() - size.width() / 2, 0, size.width(), size.height())
        place.moveCenter(whole.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._frame)

    def _ask(self) -> None:
        wanted = round(self.width() * self._ratio)
        if self._player and wanted and wanted != self._asked:
            self._asked = wanted
            self._player.fit(wanted)

    def _show(self, frame: QImage) -> None:
        self._frame = frame
        self.update()
