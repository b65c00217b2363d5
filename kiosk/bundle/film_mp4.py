"""What an MP4 or M4A file holds (ISO 14496-12, 14496-15): its length, its pictures, its sound."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice
from types import MappingProxyType

from kiosk.bundle.film import Film, judged
from kiosk.bundle.mp4_boxes import Box, boxes, content, within
from kiosk.bundle.sound import Flaw, Stretch

_CODINGS = MappingProxyType(
    {b"avc1": "H.264", b"avc3": "H.264", b"hvc1": "HEVC", b"hev1": "HEVC", b"mp4v": "MPEG-4"}
    | {b"vp08": "VP8", b"vp09": "VP9", b"av01": "AV1"}
)
_LOCKED = frozenset({b"encv", b"enca", b"drmi", b"drms"})
_MOST_TRACKS = 64
_QUARTER_TURN = bytes(4)


@dataclass(frozen=True, slots=True)
class _Track:
    """One track: what handles it, how it is coded, how large it is shown (px)."""

    handler: bytes
    coding: bytes
    width: int
    height: int


def is_mp4(head: bytes) -> bool:
    """Whether `head` begins with the box that says which kind of MP4 this is."""
    return head[4:8] == b"ftyp"


def measure_mp4(stretch: Stretch) -> Film:
    """The film in `stretch`, or its sound when it has no pictures.

    It is truncated when a box is not whole, or when what is played or its index is missing.
    """
    top = list(boxes(stretch, 0, stretch.size))
    index = next((box for box in top if box.name == b"moov"), None)
    is_whole = all(box.end <= stretch.size for box in top)
    if index is None or not is_whole or b"mdat" not in {box.name for box in top}:
        return Film(flaw=Flaw.TRUNCATED)
    tracks = [_track(stretch, box) for box in islice(_tracks(stretch, index), _MOST_TRACKS)]
    film = _film(tracks)
    if _LOCKED & {track.coding for track in tracks}:
        return replace(film, flaw=Flaw.LOCKED)
    if not (film.coding or film.has_sound):
        return replace(film, flaw=Flaw.UNREADABLE)
    return judged(
        replace(film, seconds=_seconds(content(stretch, within(stretch, index, b"mvhd"), 32)))
    )


def _tracks(stretch: Stretch, index: Box) -> Iterable[Box]:
    return (box for box in boxes(stretch, index.start, index.end) if box.name == b"trak")


def _film(tracks: list[_Track]) -> Film:
    has_sound = any(track.handler == b"soun" for track in tracks)
    shown = next((track for track in tracks if track.handler == b"vide"), None)
    if shown is None:
        return Film(has_sound=has_sound)
    coding = _CODINGS.get(shown.coding) or shown.coding.decode("latin-1").strip("\0 ") or "?"
    return Film(width=shown.width, height=shown.height, coding=coding, has_sound=has_sound)


def _track(stretch: Stretch, box: Box) -> _Track:
    medium = (b"mdia", b"minf", b"stbl", b"stsd")
    about = content(stretch, within(stretch, box, *medium), 48)
    handler = content(stretch, within(stretch, box, b"mdia", b"hdlr"), 12)[8:]
    place = content(stretch, within(stretch, box, b"tkhd"), 96)
    drawn = int.from_bytes(about[40:42], "big"), int.from_bytes(about[42:44], "big")
    width, height = _shown(place, drawn)
    return _Track(handler, about[12:16], width, height)


def _shown(place: bytes, drawn: tuple[int, int]) -> tuple[int, int]:
    """Width and height as a track header says, turned as it says; else as they were `drawn`."""
    at = 52 if place[:1] == b"\1" else 40
    width = int.from_bytes(place[at + 36 : at + 38], "big") or drawn[0]
    height = int.from_bytes(place[at + 40 : at + 42], "big") or drawn[1]
    is_turned = place[at : at + 4] == _QUARTER_TURN and len(place) > at + 16
    width, height = max(width, drawn[0]), max(height, drawn[1])
    return (height, width) if is_turned else (width, height)


def _seconds(header: bytes) -> float:
    """The length that a movie header says, 0 when it does not."""
    size = 8 if header[:1] == b"\1" else 4
    at = 4 + 2 * size
    rate = int.from_bytes(header[at : at + 4], "big")
    length = int.from_bytes(header[at + 4 : at + 4 + size], "big")
    is_known = rate and length != 2 ** (8 * size) - 1
    return length / rate if is_known else 0.0
