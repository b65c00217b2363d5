"""One sound at a time: the recording of a source, or speech."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.player_view_model import PlayerViewModel
from kiosk.viewmodels.source_view_model import SourceViewModel
from kiosk.viewmodels.speech_view_model import SpeechViewModel


class OneSound(QObject):
    """Silences the one when the other begins; `sounded` tells whether either is heard.

    `assisted` tells that speech came into use or went out of it.
    """

    sounded = Signal(bool)
    assisted = Signal(bool)

    def __init__(
        self, source: SourceViewModel, speech: SpeechViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player = cast(PlayerViewModel, source.player)
        self._speech = speech
        speech.spoke.connect(self._spoke)
        speech.switched.connect(self.assisted)
        self._player.played.connect(self._played)

    def _spoke(self, speaking: bool) -> None:
        if speaking:
            self._player.pause()
        self.sounded.emit(speaking or bool(self._player.property("playing")))

    def _played(self, playing: bool) -> None:
        if playing:
            self._speech.interrupt()
        self.sounded.emit(playing or bool(self._speech.property("speaking")))
