"""A recording in QtMultimedia; belongs to the process that plays it."""

from __future__ import annotations

import os
from multiprocessing.connection import Connection
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

from kiosk.app.film_projector import FilmProjector
from kiosk.app.film_strip import Strip
from kiosk.app.loudspeaker_messages import (
    Act,
    Answer,
    Frame,
    Order,
    answer_to_bytes,
    order_from_bytes,
)
from kiosk.viewmodels.loudspeaker import USUAL_VOLUME, Silence, Sounding

TOLD_EVERY_MS = 100
LOADING = (QMediaPlayer.MediaStatus.NoMedia, QMediaPlayer.MediaStatus.LoadingMedia)


class LoudspeakerRecording(QObject):
    """Carries out orders on one file and tells the kiosk how it stands: ten times a second while
    it plays, else when anything changes. A film shows its first frame before it is played.
    """

    ordered = Signal(bytes)

    def __init__(self, pipe: Connection, file: Path, strip: Strip | None = None) -> None:
        super().__init__()
        self._pipe = pipe
        self._file = file
        self._number = 0
        self._waiting: list[Order] = []
        self._told: Answer | None = None
        self._output = QAudioOutput(self)
        self._output.setVolume(USUAL_VOLUME)
        self._devices = QMediaDevices(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._film = FilmProjector(self._player, strip, self._announce) if strip else None
        self._ticks = QTimer(self, interval=TOLD_EVERY_MS)
        self._join()
        self._player.setSource(QUrl.fromLocalFile(str(file)))

    def _join(self) -> None:
        self.ordered.connect(self._carry_out)
        self._ticks.timeout.connect(self._tell)
        self._player.mediaStatusChanged.connect(self._proceed)
        self._player.playbackStateChanged.connect(lambda _state: self._tell())
        self._player.errorOccurred.connect(lambda _error, _text: self._tell())
        self._devices.audioOutputsChanged.connect(self._take_device)

    def _carry_out(self, message: bytes) -> None:
        order = order_from_bytes(message)
        if order.act is not Act.TAKEN:
            self._waiting.append(order)
            self._proceed()
        elif self._film:
            self._film.taken()

    def _announce(self, width: int, height: int) -> None:
        self._send(Frame(width, height))

    def _rise(self) -> None:
        """A player that stands still has no frame to show, one that pauses has."""
        is_loaded = self._player.mediaStatus() is QMediaPlayer.MediaStatus.LoadedMedia
        if self._film and is_loaded and not self._player.isPlaying():
            self._player.pause()

    def _proceed(self) -> None:
        """Carry out what waits, unless the file is still being opened: a seek would be lost."""
        self._rise()
        while self._waiting and self._player.mediaStatus() not in LOADING:
            order = self._waiting.pop(0)
            self._number = order.number
            self._act(order)
        self._tell()

    def _act(self, order: Order) -> None:
        match order.act:
            case Act.PLAY:
                self._player.play()
            case Act.PAUSE:
                self._player.pause()
            case Act.SEEK:
                self._player.setPosition(round(order.value * 1000))
            case Act.HASTEN:
                self._player.setPlaybackRate(order.value)
            case Act.FIT if self._film:
                self._film.fit(round(order.value))

    def _take_device(self) -> None:
        self._output.setDevice(QMediaDevices.defaultAudioOutput())
        self._tell()

    def _tell(self) -> None:
        playing = self._player.isPlaying()
        self._ticks.start() if playing else self._ticks.stop()
        if self._player.mediaStatus() in LOADING:
            return
        answer = Answer(self._number, self._sounding(playing))
        if answer != self._told or playing:
            self._told = answer
            self._send(answer)

    def _send(self, answer: Answer | Frame) -> None:
        try:
            self._pipe.send_bytes(answer_to_bytes(answer))
        except OSError:
            os._exit(0)

    def _sounding(self, playing: bool) -> Sounding:
        ended = self._player.mediaStatus() is QMediaPlayer.MediaStatus.EndOfMedia
        seconds = max(self._player.duration() / 1000, 0.0)
        position = seconds if ended else max(self._player.position() / 1000, 0.0)
        silence = self._silence()
        return Sounding(playing and not silence.stands_still, position, seconds, silence)

    def _silence(self) -> Silence:
        """A damaged place in the middle is no reason: FFmpeg plays on behind it."""
        unusable = self._player.mediaStatus() is QMediaPlayer.MediaStatus.InvalidMedia
        lost = self._player.error() is QMediaPlayer.Error.ResourceError or not self._file.exists()
        if unusable or lost:
            return Silence.BROKEN
        has_sound = self._player.hasAudio()
        if not (self._is_seen() if self._film else has_sound):
            return Silence.NO_CODEC
        if not has_sound:
            return Silence.NONE
        return Silence.NONE if QMediaDevices.audioOutputs() else Silence.NO_DEVICE

    def _is_seen(self) -> bool:
        """Whether there are pictures that can be decoded, as far as was tried."""
        is_refused = self._player.error() is QMediaPlayer.Error.FormatError
        has_begun = self._film is not None and self._film.has_begun
        return self._player.hasVideo() and (has_begun or not is_refused)
