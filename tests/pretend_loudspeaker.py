"""A loudspeaker for tests: it does what it is told, and time goes by when a test says so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kiosk.viewmodels.loudspeaker import Hear, See, Silence, Sounding


class PretendLoudspeaker:
    """Remembers everything it was asked, and answers at once."""

    def __init__(self, seconds: float = 60.0, silence: Silence = Silence.NONE) -> None:
        self.asked: list[str] = []
        self.file: Path | None = None
        self.rate = 1.0
        self.ready = Sounding(seconds=seconds, silence=silence)
        self.sounding = Sounding()
        self.hear: Hear | None = None
        self.see: See | None = None
        self.width = 0

    def open(self, file: Path, hear: Hear, see: See | None = None) -> None:
        before, self.hear, self.see = self.hear, hear, see
        if before:
            before(Sounding())
        self.file = file
        self.asked.append(f"open {file.name}")
        self.tell(self.ready)

    def play(self) -> None:
        self.asked.append("play")
        self.tell(replace(self.sounding, playing=True))

    def pause(self) -> None:
        self.asked.append("pause")
        self.tell(replace(self.sounding, playing=False))

    def seek(self, seconds: float) -> None:
        self.asked.append(f"seek {seconds:g}")
        self.tell(replace(self.sounding, position=seconds))

    def hasten(self, rate: float) -> None:
        self.rate = rate

    def fit(self, width: int) -> None:
        self.width = width

    def close(self) -> None:
        self.asked.append("close")
        self.file = self.hear = self.see = None
        self.sounding = Sounding()

    def run(self, seconds: float) -> None:
        """Let the recording run on, to its end at most."""
        position = min(self.sounding.position + seconds * self.rate, self.ready.seconds)
        ended = position >= self.ready.seconds
        self.tell(replace(self.sounding, position=position, playing=not ended))

    def tell(self, sounding: Sounding) -> None:
        """Let a recording stand like this."""
        self.sounding = sounding
        if self.hear:
            self.hear(sounding)
