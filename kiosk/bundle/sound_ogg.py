"""The length of an Ogg file with Vorbis, Opus or FLAC (RFC 3533, RFC 7845)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.sound import TRUNCATED, UNREADABLE, Sound, Stretch

_MARK = b"OggS"
_LARGEST_PAGE = 65_307
_LAST = 4
_NO_TIME = 2**64 - 1


@dataclass(frozen=True, slots=True)
class _Page:
    """The header of a page; `length` is that of the whole page in bytes."""

    length: int
    body: int
    flags: int
    time: int
    stream: bytes


def measure_ogg(stretch: Stretch) -> Sound:
    """The sound in `stretch`; truncated unless its last page is whole and says it is the last."""
    head = stretch.read(0, _LARGEST_PAGE)
    first = _page(head, 0)
    clock = _clock(head[first.body : first.length]) if first else None
    if first is None or clock is None:
        return UNREADABLE
    tail_at = max(0, stretch.size - 2 * _LARGEST_PAGE)
    tail = stretch.read(tail_at, 2 * _LARGEST_PAGE)
    pages = _pages_from_the_end(tail)
    if not pages or pages[0][0] + pages[0][1].length != len(tail):
        return TRUNCATED
    if not pages[0][1].flags & _LAST:
        return TRUNCATED
    times = [page.time for _, page in pages if page.stream == first.stream]
    end = next((time for time in times if time != _NO_TIME), 0)
    delay, rate = clock
    return Sound(max(0, end - delay) / rate)


def _pages_from_the_end(tail: bytes) -> list[tuple[int, _Page]]:
    """Where pages begin in `tail`, the last first."""
    pages = []
    at = tail.rfind(_MARK)
    while at >= 0:
        if page := _page(tail, at):
            pages.append((at, page))
        at = tail.rfind(_MARK, 0, at + len(_MARK) - 1)
    return pages


def _page(data: bytes, at: int) -> _Page | None:
    head = data[at : at + 27]
    if len(head) < 27 or not head.startswith(_MARK + b"\0"):
        return None
    lacing = data[at + 27 : at + 27 + head[26]]
    body = 27 + head[26]
    time = int.from_bytes(head[6:14], "little")
    return _Page(body + sum(lacing), body, head[5], time, head[14:18])


def _clock(packet: bytes) -> tuple[int, int] | None:
    """The samples to skip at the start and the samples in a second, from the first packet."""
    if packet.startswith(b"\x01vorbis"):
        delay, rate = 0, int.from_bytes(packet[12:16], "little")
    elif packet.startswith(b"OpusHead"):
        delay, rate = int.from_bytes(packet[10:12], "little"), 48_000
    elif packet.startswith(b"\x7fFLAC"):
        delay, rate = 0, int.from_bytes(packet[27:30], "big") >> 4
    else:
        return None
    return (delay, rate) if rate else None
