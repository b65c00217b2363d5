"""The boxes of an MP4 file (ISO 14496-12), one inside another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.bundle.sound import Stretch

_MOST_BOXES = 10_000


@dataclass(frozen=True, slots=True)
class Box:
    """A box and where its content lies (bytes); `end` may be behind the end of the file."""

    name: bytes
    start: int
    end: int


def boxes(stretch: Stretch, start: int, end: int) -> Iterator[Box]:
    """The boxes between two places, up to the first that makes no sense."""
    at = start
    for _ in range(_MOST_BOXES):
        head = stretch.read(at, 16)
        if at + 8 > end or len(head) < 8:
            return
        length, own = int.from_bytes(head[:4], "big"), 8
        if length == 1:
            length, own = int.from_bytes(head[8:], "big"), 16
        length = length or end - at
        if length < own:
            return
        yield Box(head[4:8], at + own, at + length)
        at += length


def within(stretch: Stretch, box: Box, *path: bytes) -> Box | None:
    """The first box on a path of names below `box`; None when one is not there."""
    found: Box | None = box
    for name in path:
        if found is None:
            return None
        inner = boxes(stretch, found.start, found.end)
        found = next((each for each in inner if each.name == name), None)
    return found


def content(stretch: Stretch, box: Box | None, count: int) -> bytes:
    """The first bytes of a box, `count` at most; none without a box."""
    return stretch.read(box.start, min(count, box.end - box.start)) if box else b""
