"""Taking an exact number of bytes from a file."""

from __future__ import annotations

import io
from typing import BinaryIO

from kiosk.imaging.faults import Fault, PictureFault

MOST_PARTS = 200_000
"""More chunks, segments or blocks than this is an attack on the reader, not a picture."""


def take(file: BinaryIO, count: int) -> bytes:
    """The next `count` bytes; raises PictureFault when the file ends before."""
    taken = file.read(count)
    if len(taken) < count:
        raise ended()
    return taken


def skip(file: BinaryIO, count: int) -> None:
    """Move on by `count` bytes; raises PictureFault when the file ends before."""
    if count:
        file.seek(count - 1, io.SEEK_CUR)
        take(file, 1)


def ended() -> PictureFault:
    """The file stops in the middle."""
    return PictureFault(Fault.PICTURE_TRUNCATED, "the file ends too early: copy it again")


def broken(what: str) -> PictureFault:
    """The file breaks the rules of its format."""
    return PictureFault(Fault.PICTURE_UNREADABLE, what)
