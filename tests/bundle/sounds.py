"""Sounds of silence, a few bytes long, written here byte by byte."""

from __future__ import annotations

from kiosk.bundle.sound_flac import checksum_8, checksum_16

RATE = 8_000


def wav(seconds: float) -> bytes:
    """PCM, mono, 8 bits."""
    samples = bytes([128]) * int(seconds * RATE)
    parts = (1).to_bytes(2, "little") * 2 + RATE.to_bytes(4, "little") * 2 + b"\1\0\x08\0"
    body = b"WAVEfmt " + len(parts).to_bytes(4, "little") + parts
    body += b"data" + len(samples).to_bytes(4, "little") + samples
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def mp3(seconds: float, has_header: bool = True) -> bytes:
    """MPEG 2.5, mono, 8 kbit/s, frames of 72 ms and 72 bytes, the first with a Xing header."""
    count = max(2, round(seconds / 0.072))
    frame = b"\xff\xe3\x18\xc0" + bytes(68)
    frames = frame * count
    if not has_header:
        return frames
    size = (len(frames) + 72).to_bytes(4, "big")
    xing = frame[:13] + b"Xing\0\0\0\3" + count.to_bytes(4, "big") + size
    return xing.ljust(72, b"\0") + frames


def ogg(seconds: float, is_ended: bool = True) -> bytes:
    """Opus: its first page, and a page that ends after `seconds` (48,000 samples each)."""
    head = b"OpusHead\1\1" + (312).to_bytes(2, "little") + RATE.to_bytes(4, "little") + bytes(3)
    tags = b"OpusTags" + bytes(8)
    time = int(seconds * 48_000) + 312
    last = _page(b"\xf8\xff\xfe", 4 if is_ended else 0, time, 2)
    return _page(head, 2, 0, 0) + _page(tags, 0, 0, 1) + last


def vorbis(seconds: float, time: int = -1) -> bytes:
    """Vorbis: only its first page and its last, for what is known without playing it."""
    head = b"\1vorbis" + bytes(4) + b"\1" + RATE.to_bytes(4, "little") + bytes(14)
    end = int(seconds * RATE) if time < 0 else time
    return _page(head, 2, 0, 0) + _page(b"\0" * 9, 4, end, 1)


def _page(packet: bytes, flags: int, time: int, number: int) -> bytes:
    head = b"OggS\0" + bytes([flags]) + time.to_bytes(8, "little") + b"kios"
    return head + number.to_bytes(4, "little") + bytes(4) + bytes([1, len(packet)]) + packet


def flac(seconds: float, promised: float | None = None, filling: bytes = b"\0\0") -> bytes:
    """Mono, 8 bits, blocks of 576 samples of one value."""
    count = max(1, int(seconds * RATE) // 576)
    total = count * 576 if promised is None else int(promised * RATE)
    about = (576).to_bytes(2, "big") * 2 + bytes(6)
    about += (RATE << 44 | 7 << 36 | total).to_bytes(8, "big") + bytes(16)
    frames = b"".join(_frame(number, filling) for number in range(count))
    return b"fLaC\x80\0\0\x22" + about + frames


def _frame(number: int, filling: bytes) -> bytes:
    coded = chr(number).encode("utf-8", "surrogatepass")
    head = b"\xff\xf8\x24\x02" + coded
    head += bytes([checksum_8(head)])
    frame = head + filling
    return frame + checksum_16(frame).to_bytes(2, "big")


def m4a(seconds: float, handler: bytes = b"soun", coding: bytes = b"mp4a") -> bytes:
    """An index that names one track, and a box for its sound: what is known without playing it."""
    times = (1000).to_bytes(4, "big") + int(seconds * 1000).to_bytes(4, "big")
    index = _box(b"mvhd", bytes(12) + times + bytes(80))
    table = _box(b"stbl", _box(b"stsd", bytes(7) + b"\1" + _box(coding, bytes(28))))
    track = _box(b"hdlr", bytes(8) + handler + bytes(13)) + _box(b"minf", table)
    index += _box(b"trak", _box(b"mdia", track))
    return _box(b"ftyp", b"M4A " + bytes(4)) + _box(b"moov", index) + _box(b"mdat", bytes(64))


def _box(name: bytes, content: bytes) -> bytes:
    return (len(content) + 8).to_bytes(4, "big") + name + content


SOUNDS = {"m4a": m4a, "mp3": mp3, "ogg": ogg, "oga": vorbis, "opus": ogg, "flac": flac, "wav": wav}
"""A function for each ending that makes a whole sound of so many seconds."""
