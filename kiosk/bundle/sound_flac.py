"""The length of a FLAC file, and whether its last frame is there (RFC 9639)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from kiosk.bundle.sound import TRUNCATED, UNREADABLE, Sound, Stretch

_STREAM = 8
_LARGEST_TAIL = 1024 * 1024
_USUAL_TAIL = 128 * 1024
_MOST_MARKS, _MOST_FRAMES = 1_000, 8
_BLOCK_SIZES = (
    {1: 192} | {n: 576 << (n - 2) for n in range(2, 6)} | {n: 256 << (n - 8) for n in range(8, 16)}
)


def measure_flac(stretch: Stretch) -> Sound:
    """The sound in `stretch`; truncated unless a whole frame ends it and no sample is missing."""
    about = stretch.read(_STREAM, 34)
    rate = int.from_bytes(about[10:13], "big") >> 4
    if len(about) < 34 or not rate:
        return UNREADABLE
    promised = int.from_bytes(about[13:18], "big") & 0xFFFFFFFFF
    block = int.from_bytes(about[0:2], "big")
    largest = int.from_bytes(about[7:10], "big")
    count = min(max(largest, _USUAL_TAIL), _LARGEST_TAIL, stretch.size)
    end = _end_of_last_frame(stretch.read(stretch.size - count, count), block)
    if end is None or end < promised:
        return TRUNCATED
    return Sound((promised or end) / rate)


def _end_of_last_frame(tail: bytes, block: int) -> int | None:
    """The sample (of each channel) at which the frame that ends `tail` ends; None without one."""
    marks = islice(_marks_from_the_end(tail), _MOST_MARKS)
    ends = ((at, _end_of_frame(tail[at : at + 16], block)) for at in marks)
    likely = ((at, end) for at, end in ends if end is not None)
    whole = (end for at, end in islice(likely, _MOST_FRAMES) if checksum_16(tail[at:]) == 0)
    return next(whole, None)


def _marks_from_the_end(tail: bytes) -> Iterator[int]:
    at = tail.rfind(b"\xff")
    while at >= 0:
        if tail[at + 1 : at + 2] in (b"\xf8", b"\xf9"):
            yield at
        at = tail.rfind(b"\xff", 0, at)


def _end_of_frame(head: bytes, block: int) -> int | None:
    """The sample after the frame that begins with `head`; None when it is no frame's beginning."""
    if len(head) < 6:
        return None
    length = _length_of_number(head[4])
    number = _number(head[4 : 4 + length])
    at = 4 + length
    size_code, rate_code = head[2] >> 4, head[2] & 15
    extra = {6: 1, 7: 2}.get(size_code, 0)
    size = _BLOCK_SIZES.get(size_code) or int.from_bytes(head[at : at + extra], "big") + 1
    at += extra + {12: 1, 13: 2, 14: 2}.get(rate_code, 0)
    if at >= len(head) or checksum_8(head[:at]) != head[at]:
        return None
    return number + size if head[1] & 1 else number * block + size


def _length_of_number(first: int) -> int:
    """How many bytes a number takes, written as UTF-8 writes characters (up to 36 bits)."""
    return max(1, 8 - (first ^ 0xFF).bit_length())


def _number(coded: bytes) -> int:
    number = coded[0] if len(coded) == 1 else coded[0] & (0x7F >> len(coded))
    for byte in coded[1:]:
        number = number << 6 | (byte & 0x3F)
    return number


def checksum_8(data: bytes) -> int:
    """The checksum that ends the header of a frame."""
    value = 0
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = (value << 1 ^ 0x107) if value & 0x80 else value << 1
    return value


def _checksum_table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        value = byte << 8
        for _ in range(8):
            value = (value << 1 ^ 0x18005) if value & 0x8000 else value << 1
        table.append(value)
    return tuple(table)


_TABLE_16 = _checksum_table()


def checksum_16(data: bytes) -> int:
    """The checksum that ends a frame; 0 of a whole frame with its checksum."""
    value = 0
    for byte in data:
        value = (value << 8 & 0xFF00) ^ _TABLE_16[value >> 8 ^ byte]
    return value
