"""The length of an MP3 file (MPEG audio layer III, ISO 11172-3 and 13818-3)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.sound import TRUNCATED, UNREADABLE, Sound, Stretch

_BIT_RATES = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_LOW_BIT_RATES = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES = (44_100, 48_000, 32_000)
_SLOWER = {3: 1, 2: 2, 0: 4}
_FARTHEST_START = 64 * 1024
_MOST_FRAMES = 20_000
_LARGEST_FRAME = 1_441


@dataclass(frozen=True, slots=True)
class _Frame:
    """One frame: its length in bytes, its time in seconds, and where a Xing header would stand."""

    length: int
    seconds: float
    xing: int


def measure_mp3(stretch: Stretch) -> Sound:
    """The sound in `stretch`; truncated when it is shorter than its Xing or Info header says."""
    head = stretch.read(0, _FARTHEST_START)
    start = _first_frame(head)
    frame = _frame(head[start : start + 4]) if start is not None else None
    if start is None or frame is None:
        return UNREADABLE
    xing = head[start + frame.xing : start + frame.xing + 16]
    if xing[:4] in (b"Xing", b"Info") and xing[7] & 1:
        is_sized = xing[7] & 2
        promised = int.from_bytes(xing[12:16], "big") if is_sized else 0
        if stretch.size - start < promised - _LARGEST_FRAME:
            return TRUNCATED
        return Sound(int.from_bytes(xing[8:12], "big") * frame.seconds)
    return Sound(_walked(stretch, start))


def is_mp3(head: bytes) -> bool:
    """Whether `head` begins with a frame."""
    return _frame(head[:4]) is not None


def _first_frame(head: bytes) -> int | None:
    """Where the first frame begins that another one follows (or that stands alone)."""
    at = head.find(b"\xff")
    while at >= 0:
        frame = _frame(head[at : at + 4])
        following = head[at + frame.length : at + frame.length + 4] if frame else b""
        if frame and (_frame(following) or at + frame.length == len(head)):
            return at
        at = head.find(b"\xff", at + 1)
    return None


def _walked(stretch: Stretch, start: int) -> float:
    """The time of all frames, from the first ones where there are too many to walk over."""
    seconds, at = 0.0, start
    for _ in range(_MOST_FRAMES):
        frame = _frame(stretch.read(at, 4))
        if frame is None or at + frame.length > stretch.size:
            break
        seconds += frame.seconds
        at += frame.length
    return seconds * (stretch.size - start) / (at - start) if at > start else 0.0


def _frame(head: bytes) -> _Frame | None:
    """The frame that begins with these four bytes; None when none does."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return None
    version, bit_rate, rate = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or bit_rate in (0, 15) or rate == 3:
        return None
    is_first_version, is_mono = version == 3, head[3] >> 6 == 3
    samples_a_second = _RATES[rate] // _SLOWER[version]
    bits_a_second = (_BIT_RATES if is_first_version else _LOW_BIT_RATES)[bit_rate] * 1000
    samples = 1152 if is_first_version else 576
    length = samples // 8 * bits_a_second // samples_a_second + (head[2] >> 1 & 1)
    side = (17 if is_mono else 32) if is_first_version else (9 if is_mono else 17)
    return _Frame(length, samples / samples_a_second, 4 + side)
