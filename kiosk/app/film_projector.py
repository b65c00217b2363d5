"""Draws the frames of a film into the strip; belongs to the process that plays it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QPainter
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.app.film_strip import Strip, canvas, fitted

USUAL_WIDTH = 960


class FilmProjector(QObject):
    """Shows a player's newest frame whenever the kiosk has taken the one before.

    `announce` is called with width and height (px) of a frame that lies in the strip.
    """

    def __init__(
        self, player: QMediaPlayer, strip: Strip, announce: Callable[[int, int], None]
    ) -> None:
        super().__init__(player)
        self._strip = strip
        self._announce = announce
        self._frame = QVideoFrame()
        self._width = USUAL_WIDTH
        self._is_new = False
        self._is_taken = True
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._take)
        player.setVideoSink(self._sink)

    @property
    def has_begun(self) -> bool:
        """Whether there was a frame."""
        return self._frame.isValid()

    def taken(self) -> None:
        """The kiosk has the frame; the next may be drawn."""
        self._is_taken = True
        self._show()

    def fit(self, width: int) -> None:
        """Draw frames `width` px wide from now on, the one that stands still too."""
        self._width = max(1, width)
        self._is_new = self._frame.isValid()
        self._show()

    def _take(self) -> None:
        frame = self._sink.videoFrame()
        if frame.isValid():
            self._frame, self._is_new = frame, True
            self._show()

    def _show(self) -> None:
        if not (self._is_taken and self._is_new):
            return
        self._is_new = False
        picture = self._frame.toImage()
        if picture.isNull():
            return
        width, height = fitted(picture.width(), picture.height(), self._width)
        drawn = canvas(self._strip, width, height)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(QRect(0, 0, width, height), picture)
        painter.end()
        self._is_taken = False
        self._announce(width, height)
