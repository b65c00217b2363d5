"""Films a few seconds long, written here byte by byte: H.264 in MP4, VP8 in WebM.

A grey that grows lighter with each frame tells which frame is shown. Nothing here compresses: the
macroblocks of H.264 are plain samples (I_PCM), and a frame of VP8 is a WebP picture.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

WIDTH, HEIGHT, RATE = 64, 48, 10
Make = Callable[..., bytes]
OPUS_SILENCE = b"\xf8\xff\xfe"
PACKET_MS = 20


def grey(number: int) -> int:
    """The brightness of a frame, from 0 to 255, as it was drawn; steps of 8."""
    return 40 + number % 20 * 8


def mp4(
    seconds: float,
    *,
    sound: bool = True,
    picture: bool = True,
    coding: bytes = b"avc1",
    size: tuple[int, int] = (WIDTH, HEIGHT),
) -> bytes:
    """An MP4 with its index in front; `coding` and `size` are what the index claims."""
    frames = [_h264_frame(grey(n), n) for n in range(round(seconds * RATE))] if picture else []
    packets = [OPUS_SILENCE] * round(seconds * 1000 / PACKET_MS) if sound else []
    head = _box(b"ftyp", b"isom" + bytes(4) + b"isommp41")
    start = len(head) + len(_index(seconds, frames, packets, 0, coding, size)) + 8
    index = _index(seconds, frames, packets, start, coding, size)
    return head + index + _box(b"mdat", b"".join(frames + packets))


def _index(
    seconds: float,
    frames: list[bytes],
    packets: list[bytes],
    start: int,
    coding: bytes,
    size: tuple[int, int],
) -> bytes:
    movie = _box(b"mvhd", bytes(12) + _be(1000, round(seconds * 1000)) + _MOVIE_END)
    if frames:
        entry = bytes(6) + b"\0\1" + bytes(16) + _be16(*size) + bytes(50) + _avc_setup()
        shown = _Track(1, b"vide", _box(coding, entry), 1000 // RATE, size)
        movie += _track(shown, frames, start, seconds)
    if packets:
        entry = bytes(6) + b"\0\1" + bytes(8) + _be16(2, 16, 0, 0, 48_000, 0) + _OPUS_BOX
        heard = _Track(2, b"soun", _box(b"Opus", entry), PACKET_MS, (0, 0))
        movie += _track(heard, packets, start + sum(map(len, frames)), seconds)
    return _box(b"moov", movie)


@dataclass(frozen=True)
class _Track:
    """What the index says of one track; `step` is the length of a sample in ms."""

    number: int
    handler: bytes
    entry: bytes
    step: int
    size: tuple[int, int]


def _track(track: _Track, samples: list[bytes], start: int, seconds: float) -> bytes:
    length = round(seconds * 1000)
    head = b"\0\0\0\7" + bytes(8) + _be(track.number, 0, length) + bytes(16) + _MATRIX
    head += _be(track.size[0] << 16, track.size[1] << 16)
    table = _box(b"stsd", _be(0, 1) + track.entry)
    table += _box(b"stts", _be(0, 1, len(samples), track.step))
    table += _box(b"stsc", _be(0, 1, 1, len(samples), 1))
    table += _box(b"stsz", _be(0, 0, len(samples), *map(len, samples)))
    table += _box(b"stco", _be(0, 1, start))
    here = _box(b"dinf", _box(b"dref", _be(0, 1) + _box(b"url ", _be(1))))
    medium = _box(b"mdhd", bytes(12) + _be(1000, length) + b"\x55\xc4\0\0")
    medium += _box(b"hdlr", bytes(8) + track.handler + bytes(13))
    kind = _box(b"vmhd", b"\0\0\0\1" + bytes(8)) if track.size[0] else _box(b"smhd", bytes(8))
    medium += _box(b"minf", kind + here + _box(b"stbl", table))
    return _box(b"trak", _box(b"tkhd", head) + _box(b"mdia", medium))


def _avc_setup() -> bytes:
    """The sequence and picture sets of a baseline stream of `WIDTH` x `HEIGHT`."""
    bits = _golomb(0) * 3 + _golomb(0) + _golomb(0)
    columns, rows = WIDTH // 16, HEIGHT // 16
    sequence = _golomb(0) + _golomb(0) + _golomb(2) + _golomb(1) + "0"
    sequence += _golomb(columns - 1) + _golomb(rows - 1) + "1" + "0" + "0" + "0"
    picture = bits[:2] + "0" + "0" + _golomb(0) * 3 + "0" + "00"
    picture += _golomb(0) * 3 + "1" + "0" + "0"
    first = b"\x67\x42\xc0\x1e" + _bytes(sequence)
    second = b"\x68" + _bytes(picture)
    sets = b"\x01\x42\xc0\x1e\xff\xe1" + _be16(len(first)) + first
    return _box(b"avcC", sets + b"\1" + _be16(len(second)) + second)


def _h264_frame(level: int, number: int) -> bytes:
    """A key frame in which every macroblock is plain: 256 samples of light, 128 of colour."""
    head = _golomb(0) + _golomb(7) + _golomb(0) + "0000" + _golomb(number % 2)
    head += "0" + "0" + _golomb(0) + _golomb(1)
    samples = bytes([level]) * 256 + b"\x80" * 128
    data = b"\x65"
    bits = head
    for _ in range(WIDTH // 16 * (HEIGHT // 16)):
        data += _padded(bits + _golomb(25)) + samples
        bits = ""
    data += b"\x80"
    return _be(len(data)) + data


def webm(
    seconds: float,
    *,
    sound: bool = True,
    picture: bool = True,
    coding: bytes = b"V_VP8",
    kind: bytes = b"webm",
    frames: list[bytes] | None = None,
    rate: int = RATE,
    size: tuple[int, int] = (WIDTH, HEIGHT),
    claimed: float | None = None,
    locked: bool = False,
    shape: tuple[int, int] | None = None,
) -> bytes:
    """A WebM, a cluster for each second; `frames` of VP8 instead of the grey ones. `size`,
    `claimed` (seconds) and `shape` (width to height as shown) are what the index claims.
    """
    drawn = (WIDTH, HEIGHT)
    shown = frames or [vp8(Image.new("L", drawn, grey(n))) for n in range(round(seconds * rate))]
    blocks = [(1, n * 1000 // rate, data) for n, data in enumerate(shown)] if picture else []
    if sound:
        times = range(0, round(seconds * 1000), PACKET_MS)
        blocks += [(2, time, OPUS_SILENCE) for time in times]
    length = (seconds if claimed is None else claimed) * 1000
    about = _element("2AD7B1", _uint(1_000_000)) + _element("4489", _float(length))
    about += _element("4D80", b"k") + _element("5741", b"k")
    tracks = _shown_track(coding, size, locked, shape) * picture + _heard_track() * sound
    segment = _element("1549A966", about) + _element("1654AE6B", tracks)
    segment += b"".join(_cluster(second, blocks) for second in range(int(seconds) + 1))
    head = _element("4282", kind) + _element("4287", b"\2") + _element("4285", b"\2")
    return _element("1A45DFA3", head) + _element("18538067", segment)


def vp8(picture: Image.Image, quality: int = 60) -> bytes:
    """A picture as a key frame of VP8: what a lossy WebP holds."""
    file = io.BytesIO()
    picture.convert("RGB").save(file, "WEBP", quality=quality, method=0)
    data = file.getvalue()
    at = data.index(b"VP8 ")
    return data[at + 8 : at + 8 + int.from_bytes(data[at + 4 : at + 8], "little")]


def _shown_track(
    coding: bytes, size: tuple[int, int], locked: bool, shape: tuple[int, int] | None
) -> bytes:
    frame = _element("B0", _uint(size[0])) + _element("BA", _uint(size[1]))
    if shape:
        frame += _element("54B0", _uint(shape[0])) + _element("54BA", _uint(shape[1]))
    entry = _element("D7", b"\1") + _element("73C5", b"\1") + _element("83", b"\1")
    lock = _element("6D80", _element("6240", _element("5035", b""))) if locked else b""
    return _element("AE", entry + _element("86", coding) + _element("E0", frame) + lock)


def _heard_track() -> bytes:
    entry = _element("D7", b"\2") + _element("73C5", b"\2") + _element("83", b"\2")
    entry += _element("86", b"A_OPUS") + _element("63A2", _OPUS_HEAD)
    form = _element("B5", _float(48_000)) + _element("9F", b"\2")
    return _element("AE", entry + _element("E1", form))


def _cluster(second: int, blocks: list[tuple[int, int, bytes]]) -> bytes:
    start = second * 1000
    own = sorted(block for block in blocks if start <= block[1] < start + 1000)
    content = b"".join(
        _element("A3", bytes([0x80 | track]) + _be16(time - start) + b"\x80" + data)
        for track, time, data in sorted(own, key=lambda block: block[1])
    )
    return _element("1F43B675", _element("E7", _uint(start)) + content) if own else b""


def _element(name: str, content: bytes) -> bytes:
    return bytes.fromhex(name) + (len(content) | 1 << 56).to_bytes(8, "big") + content


def _box(name: bytes, content: bytes) -> bytes:
    return (len(content) + 8).to_bytes(4, "big") + name + content


def _be(*numbers: int) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in numbers)


def _be16(*numbers: int) -> bytes:
    return b"".join(number.to_bytes(2, "big") for number in numbers)


def _uint(number: int) -> bytes:
    return number.to_bytes(4, "big")


def _float(number: float) -> bytes:
    return struct.pack(">d", number)


def _golomb(number: int) -> str:
    bits = bin(number + 1)[2:]
    return "0" * (len(bits) - 1) + bits


def _padded(bits: str) -> bytes:
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def _bytes(bits: str) -> bytes:
    """With the one that ends a set."""
    return _padded(bits + "1")


_MATRIX = _be(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
_MOVIE_END = _be(0x10000) + b"\1\0" + bytes(10) + _MATRIX + bytes(24) + _be(3)
_OPUS_HEAD = b"OpusHead\1\2\0\0" + (48_000).to_bytes(4, "little") + bytes(3)
_OPUS_BOX = _box(b"dOps", b"\0\2\0\0" + _be(48_000) + bytes(3))

FILMS: dict[str, Make] = {"mp4": mp4, "m4v": mp4, "webm": webm}
"""A function for each ending that makes a whole film of so many seconds."""
