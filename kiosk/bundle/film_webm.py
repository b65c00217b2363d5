"""What a WebM file holds (RFC 8794 and 9559): its length, its pictures, its sound."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from kiosk.bundle.film import Film, judged
from kiosk.bundle.sound import Flaw, Stretch

EBML = b"\x1a\x45\xdf\xa3"
_DOC_TYPE, _SEGMENT, _CLUSTER = 0x4282, 0x18538067, 0x1F43B675
_INFO, _TICK, _LENGTH = 0x1549A966, 0x2AD7B1, 0x4489
_TRACKS, _TRACK, _KIND, _CODING = 0x1654AE6B, 0xAE, 0x83, 0x86
_VIDEO, _WIDTH, _HEIGHT = 0xE0, 0xB0, 0xBA
_SHOWN_WIDTH, _SHOWN_HEIGHT = 0x54B0, 0x54BA
_LOCK = (0x6D80, 0x6240, 0x5035)
_SHOWN, _HEARD = 1, 2
_CODINGS = MappingProxyType(
    {"V_VP8": "VP8", "V_VP9": "VP9", "V_AV1": "AV1", "V_MPEG4/ISO/AVC": "H.264"}
)
_MOST_ELEMENTS = 10_000


@dataclass(frozen=True, slots=True)
class _Element:
    """An element and where its content lies (bytes); `is_open` when it does not say its end."""

    name: int
    start: int
    end: int
    is_open: bool


def is_webm(stretch: Stretch) -> bool:
    """Whether the file says that it is WebM; other Matroska files are not."""
    head = next(_elements(stretch, 0, stretch.size), None)
    return head is not None and _bytes_of(stretch, head, _DOC_TYPE).rstrip(b"\0") == b"webm"


def measure_webm(stretch: Stretch) -> Film:
    """The film in `stretch`; truncated when a part of it ends behind the end of the file."""
    segment = _within(stretch, _Element(0, 0, stretch.size, True), _SEGMENT)
    if segment is None or segment.end > stretch.size:
        return Film(flaw=Flaw.TRUNCATED)
    parts = list(_elements(stretch, segment.start, segment.end))
    named = {part.name: part for part in reversed(parts)}
    if not {_TRACKS, _CLUSTER} <= named.keys() or parts[-1].end > stretch.size:
        return Film(flaw=Flaw.TRUNCATED)
    tracks = [e for e in _elements(stretch, *_span(named[_TRACKS])) if e.name == _TRACK]
    film = _film(stretch, tracks)
    if any(_within(stretch, track, *_LOCK) for track in tracks):
        return replace(film, flaw=Flaw.LOCKED)
    if not (film.coding or film.has_sound):
        return replace(film, flaw=Flaw.UNREADABLE)
    seconds = _seconds(stretch, named[_INFO]) if _INFO in named else 0.0
    return judged(replace(film, seconds=seconds))


def _film(stretch: Stretch, tracks: list[_Element]) -> Film:
    kinds = {_number_of(stretch, track, _KIND): track for track in reversed(tracks)}
    shown = kinds.get(_SHOWN)
    if shown is None:
        return Film(has_sound=_HEARD in kinds)
    named = _bytes_of(stretch, shown, _CODING).rstrip(b"\0").decode("latin-1")
    video = _within(stretch, shown, _VIDEO)
    width, height = _size(stretch, video) if video else (0, 0)
    return Film(
        width=width,
        height=height,
        coding=_CODINGS.get(named, named[:40] or "?"),
        has_sound=_HEARD in kinds,
    )


def _size(stretch: Stretch, video: _Element) -> tuple[int, int]:
    """Width and height in px; pixels that are no squares are pulled to the shape that is shown."""
    width, height = _number_of(stretch, video, _WIDTH), _number_of(stretch, video, _HEIGHT)
    across, down = (_number_of(stretch, video, name) for name in (_SHOWN_WIDTH, _SHOWN_HEIGHT))
    if not (across and down):
        return width, height
    return max(width, round(height * across / down)), max(height, round(width * down / across))


def _seconds(stretch: Stretch, info: _Element) -> float:
    """The length that the file says, 0 when it does not."""
    tick = _number_of(stretch, info, _TICK) or 1_000_000
    written = _bytes_of(stretch, info, _LENGTH)
    if len(written) not in (4, 8):
        return 0.0
    (length,) = struct.unpack(">f" if len(written) == 4 else ">d", written)
    seconds = length * tick / 1e9
    return seconds if math.isfinite(seconds) and seconds > 0 else 0.0


def _elements(stretch: Stretch, start: int, end: int) -> Iterator[_Element]:
    """The elements between two places, up to the first that makes no sense or has no end."""
    at = start
    for _ in range(_MOST_ELEMENTS):
        head = stretch.read(at, 12)
        long = 9 - head[0].bit_length() if head else 9
        wide = 9 - head[long].bit_length() if long < len(head) else 9
        if at >= end or long > 4 or wide > 8 or len(head) < long + wide:
            return
        size = int.from_bytes(head[long : long + wide], "big") & ((1 << 7 * wide) - 1)
        is_open = size == (1 << 7 * wide) - 1
        begin = at + long + wide
        yield _Element(
            int.from_bytes(head[:long], "big"), begin, end if is_open else begin + size, is_open
        )
        if is_open:
            return
        at = begin + size


def _span(element: _Element) -> tuple[int, int]:
    return element.start, element.end


def _within(stretch: Stretch, element: _Element, *path: int) -> _Element | None:
    """The first element on a path of names below `element`; None when one is not there."""
    found: _Element | None = element
    for name in path:
        if found is None:
            return None
        found = next((e for e in _elements(stretch, *_span(found)) if e.name == name), None)
    return found


def _bytes_of(stretch: Stretch, element: _Element, name: int) -> bytes:
    found = _within(stretch, element, name)
    return stretch.read(found.start, min(found.end - found.start, 64)) if found else b""


def _number_of(stretch: Stretch, element: _Element, name: int) -> int:
    return int.from_bytes(_bytes_of(stretch, element, name)[:8], "big")
