"""The number of a stream in an Ogg file, which libsndfile draws from the clock (RFC 3533)."""

from __future__ import annotations

POLYNOMIAL = 0x04C11DB7


def numbered(content: bytes, number: int) -> bytes:
    """The Ogg file `content` with the stream number `number` on every page."""
    pages = []
    at = 0
    while at < len(content):
        lacing = content[at + 27 : at + 27 + content[at + 26]]
        end = at + 27 + len(lacing) + sum(lacing)
        page = content[at : at + 14] + number.to_bytes(4, "little")
        page += content[at + 18 : at + 22] + bytes(4) + content[at + 26 : end]
        pages.append(page[:22] + _checksum(page).to_bytes(4, "little") + page[26:])
        at = end
    return b"".join(pages)


def _table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = (value << 1 ^ (POLYNOMIAL if value & 0x80000000 else 0)) & 0xFFFFFFFF
        table.append(value)
    return tuple(table)


TABLE = _table()


def _checksum(page: bytes) -> int:
    value = 0
    for byte in page:
        value = (value << 8 & 0xFFFFFFFF) ^ TABLE[value >> 24 ^ byte]
    return value
