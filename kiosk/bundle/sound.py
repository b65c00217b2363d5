"""What can be known of a sound file without playing it."""

from __future__ import annotations

import io
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO


class Flaw(StrEnum):
    """Why a recording cannot be played: its end is missing, or there is nothing to play in it;
    it is locked; its pictures are coded in a way that no kiosk knows, or are too large.
    """

    TRUNCATED = "truncated"
    UNREADABLE = "unreadable"
    LOCKED = "locked"
    CODING = "coding"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class Sound:
    """The length of a sound in seconds (0 when it does not say), or its flaw."""

    seconds: float = 0.0
    flaw: Flaw | None = None


TRUNCATED = Sound(flaw=Flaw.TRUNCATED)
UNREADABLE = Sound(flaw=Flaw.UNREADABLE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of an open file that holds a sound, without the tags around it (bytes)."""

    file: BinaryIO
    start: int
    end: int

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self.end - self.start

    def read(self, at: int, count: int) -> bytes:
        """At most `count` bytes from `at`, which counts from the start of the sound; a place
        behind the end, however far, has none.
        """
        if at >= self.size:
            return b""
        self.file.seek(self.start + at)
        return self.file.read(max(0, min(count, self.size - at)))


def stretch_of(file: BinaryIO) -> Stretch:
    """The sound in `file`: all of it but an ID3 tag in front (version 2) or behind (version 1)."""
    end = file.seek(0, io.SEEK_END)
    file.seek(0)
    head = file.read(10)
    start = 0
    if head.startswith(b"ID3") and len(head) == 10:
        sizes = [byte & 0x7F for byte in head[6:]]
        start = 10 + (sizes[0] << 21 | sizes[1] << 14 | sizes[2] << 7 | sizes[3])
    if end - start > 128:
        file.seek(end - 128)
        end -= 128 * (file.read(3) == b"TAG")
    return Stretch(file, min(start, end), end)
