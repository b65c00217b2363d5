"""The length of a WAV file (RIFF with PCM)."""

from __future__ import annotations

from kiosk.bundle.sound import TRUNCATED, UNREADABLE, Sound, Stretch

_PCM = frozenset({1, 3, 0xFFFE})
_MOST_CHUNKS = 1_000
_UNKNOWN = (0, 0xFFFFFFFF)


def measure_wav(stretch: Stretch) -> Sound:
    """The sound in `stretch`; truncated when it holds fewer samples than it says."""
    at, bytes_a_second = 12, 0
    for _ in range(_MOST_CHUNKS):
        chunk = stretch.read(at, 24)
        length = int.from_bytes(chunk[4:8], "little")
        if chunk.startswith(b"fmt ") and int.from_bytes(chunk[8:10], "little") in _PCM:
            bytes_a_second = int.from_bytes(chunk[16:20], "little")
        if chunk.startswith(b"data"):
            return _measured(length, stretch.size - at - 8, bytes_a_second)
        if len(chunk) < 8:
            break
        at += 8 + length + length % 2
    return UNREADABLE


def _measured(promised: int, present: int, bytes_a_second: int) -> Sound:
    length = present if promised in _UNKNOWN else promised
    if not bytes_a_second or present <= 0:
        return UNREADABLE
    return TRUNCATED if length > present else Sound(length / bytes_a_second)
