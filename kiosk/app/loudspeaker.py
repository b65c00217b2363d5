"""The kiosk's loudspeaker: plays what curators brought, and never lets it near the kiosk."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.viewmodels.loudspeaker import Hear, See, Silence, Sounding

if TYPE_CHECKING:
    from kiosk.app.loudspeaker_process import LoudspeakerProcess

LOG = logging.getLogger(__name__)
PATIENCE_MS = 10_000


class SpawnedLoudspeaker(QObject):
    """A `Loudspeaker` that plays each recording in a process of its own.

    The process is started when a recording is opened and ended when it is put away, so nobody
    pays for what is not played. One that cannot be started, dies, or for ten seconds neither
    answers an order nor says anything while it plays, is ended: the recording counts as broken.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start nothing yet."""
        super().__init__(parent)
        self._number = 0
        self._sought = 0
        self._file = Path()
        self._hear: Hear | None = None
        self._see: See | None = None
        self._sounding = Sounding()
        self._process: LoudspeakerProcess | None = None
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._lost)

    @property
    def process_id(self) -> int | None:
        """The process id while there is a process; for logs and tests."""
        return self._process.process_id if self._process else None

    def open(self, file: Path, hear: Hear, see: See | None = None) -> None:
        """Start a process on a file, a film's when it is to be seen; ends the one before."""
        before = self._hear
        self.close()
        if before:
            before(Sounding())
        self._number = self._sought = 0
        self._file, self._hear, self._see, self._sounding = file, hear, see, Sounding()
        try:
            self._process = _started(file, see is not None, self)
        except OSError as error:
            LOG.warning("no process for a recording: %s", error)
            self._tell(Sounding(silence=Silence.BROKEN))
            return
        self._process.framed.connect(self._take_frame)
        self._process.told.connect(self._take)
        self._process.died.connect(self._died)
        self._patience.start()

    def play(self) -> None:
        """Play on."""
        self._order("play")

    def pause(self) -> None:
        """Stop at the position."""
        self._order("pause")

    def seek(self, seconds: float) -> None:
        """Go to a position."""
        self._order("seek", seconds)
        self._sought = self._number

    def hasten(self, rate: float) -> None:
        """Play at another speed."""
        self._order("hasten", rate)

    def fit(self, width: int) -> None:
        """Have frames drawn as wide as they are shown."""
        self._order("fit", width)

    def close(self) -> None:
        """End the process."""
        self._hear = self._see = None
        self._end()

    def _order(self, act: str, value: float = 0.0) -> None:
        self._number += 1
        if self._process:
            self._patience.start()
            self._process.ask(self._number, act, value)

    def _end(self) -> None:
        self._patience.stop()
        process, self._process = self._process, None
        if process:
            process.end()

    def _take(self, number: int, sounding: Sounding) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        is_owed = sounding.playing or number < self._number
        self._patience.start() if is_owed else self._patience.stop()
        if number >= self._sought:
            self._tell(sounding)

    def _take_frame(self, width: int, height: int) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        try:
            frame = self._process.frame(width, height)
        except ValueError:
            self._lost()
            return
        if self._see:
            self._see(frame)

    def _died(self) -> None:
        """What an earlier process tells late is not about this one."""
        if self.sender() is self._process:
            self._lost()

    def _lost(self) -> None:
        if self._process:
            self._tell(replace(self._sounding, playing=False, silence=Silence.BROKEN))

    def _tell(self, sounding: Sounding) -> None:
        if sounding.silence and sounding.silence != self._sounding.silence:
            LOG.warning("%s is silent: %s", self._file.name, sounding.silence)
        self._sounding = sounding
        if sounding.silence.stands_still:
            self._end()
        if self._hear:
            self._hear(sounding)


def _started(file: Path, is_film: bool, parent: QObject) -> LoudspeakerProcess:
    """Loads what starts a process only now: most visits play nothing."""
    from kiosk.app.loudspeaker_process import LoudspeakerProcess

    return LoudspeakerProcess(file, is_film, parent)
