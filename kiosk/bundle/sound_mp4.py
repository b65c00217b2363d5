"""The length of an M4A file (ISO 14496-12) with a sound and no film in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.bundle.sound import TRUNCATED, UNREADABLE, Sound, Stretch

_MOST_BOXES = 1_000
_LARGEST_INDEX = 8 * 1024 * 1024
_SOUND = re.compile(rb"hdlr.{8}soun", re.DOTALL)
_FILM_OR_LOCKED = re.compile(rb"hdlr.{8}vide|stsd.{12}(?:drms|enca)", re.DOTALL)


def is_mp4(head: bytes) -> bool:
    """Whether `head` begins with the box that says which kind of MP4 this is."""
    return head[4:8] == b"ftyp"


def measure_m4a(stretch: Stretch) -> Sound:
    """The sound in `stretch`; truncated when a box is not whole, or sound or index are missing."""
    boxes = dict(_boxes(stretch))
    if any(at + length > stretch.size for at, length in boxes.values()):
        return TRUNCATED
    if not {b"moov", b"mdat"} <= boxes.keys():
        return TRUNCATED
    at, length = boxes[b"moov"]
    index = stretch.read(at, min(length, _LARGEST_INDEX))
    if not _SOUND.search(index) or _FILM_OR_LOCKED.search(index):
        return UNREADABLE
    return Sound(_seconds(index[index.find(b"mvhd") + 4 :]))


def _boxes(stretch: Stretch) -> Iterator[tuple[bytes, tuple[int, int]]]:
    """The boxes at the top: their names, where they begin, how long they are (bytes)."""
    at = 0
    for _ in range(_MOST_BOXES):
        head = stretch.read(at, 16)
        if len(head) < 8:
            return
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:], "big")
        length = length or stretch.size - at
        yield head[4:8], (at, length)
        if length < 8:
            return
        at += length


def _seconds(header: bytes) -> float:
    """The length that a movie header says, 0 when it does not."""
    size = 8 if header[:1] == b"\1" else 4
    at = 4 + 2 * size
    rate = int.from_bytes(header[at : at + 4], "big")
    length = int.from_bytes(header[at + 4 : at + 4 + size], "big")
    is_known = rate and length != 2 ** (8 * size) - 1
    return length / rate if is_known else 0.0
