"""The first directory of a TIFF file (TIFF 6.0 and BigTIFF): size, orientation, more pages."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

from kiosk.imaging.headers.taking import broken, take
from kiosk.imaging.picture_facts import PictureFacts

_WIDTH, _LENGTH, _ORIENTATION = 256, 257, 274
_NUMBERS = {1: "B", 3: "H", 4: "I", 16: "Q"}
_MOST_TAGS = 4096


@dataclass(frozen=True, slots=True)
class Directory:
    """The tags read from one directory, and whether another directory follows."""

    numbers: dict[int, int]
    followed: bool

    @property
    def orientation(self) -> int:
        """The orientation 1 to 8; 1 when the directory does not say."""
        value = self.numbers.get(_ORIENTATION, 1)
        return value if 1 <= value <= 8 else 1


@dataclass(frozen=True, slots=True)
class _Layout:
    order: str
    count: str
    offset: str

    def number(self, file: BinaryIO, kind: str) -> int:
        form = self.order + kind
        return int(struct.unpack(form, take(file, struct.calcsize(form)))[0])

    def entry(self, entry: bytes) -> tuple[int, int | None]:
        tag, kind = struct.unpack_from(self.order + "HH", entry)
        if kind not in _NUMBERS:
            return tag, None
        value = 4 + struct.calcsize(self.order + self.offset)
        return tag, int(struct.unpack_from(self.order + _NUMBERS[kind], entry, value)[0])

    @property
    def entry_bytes(self) -> int:
        return 4 + 2 * struct.calcsize(self.order + self.offset)


def read(file: BinaryIO) -> PictureFacts:
    """The facts of a TIFF; raises PictureFault."""
    directory = read_directory(file)
    width, height = directory.numbers.get(_WIDTH), directory.numbers.get(_LENGTH)
    if not width or not height:
        raise broken("the TIFF does not say how large it is")
    return PictureFacts(
        "TIFF", width, height, directory.orientation, directory.followed, stored_by_rows=True
    )


def read_directory(file: BinaryIO) -> Directory:
    """The first directory of a TIFF structure that starts at the file's beginning."""
    layout = _layout(take(file, 4))
    if layout.offset == "Q":
        take(file, 4)
    file.seek(min(layout.number(file, layout.offset), 2**62))
    tags = layout.number(file, layout.count)
    if tags > _MOST_TAGS:
        raise broken("the TIFF directory is damaged")
    entries = [layout.entry(take(file, layout.entry_bytes)) for _ in range(tags)]
    followed = file.read(struct.calcsize(layout.order + layout.offset)).strip(b"\0") != b""
    return Directory({tag: value for tag, value in entries if value is not None}, followed)


def _layout(mark: bytes) -> _Layout:
    order = {b"II": "<", b"MM": ">"}.get(mark[:2])
    if order is None:
        raise broken("the TIFF directory is damaged")
    version = struct.unpack(order + "H", mark[2:])[0]
    return _Layout(order, "Q", "Q") if version == 43 else _Layout(order, "H", "I")
