"""Looking at a picture without decoding it."""

from __future__ import annotations

import os
from io import BufferedReader
from pathlib import Path

from kiosk.imaging.faults import Failed, Fault, PictureFault
from kiosk.imaging.formats import HEAD_BYTES, format_of
from kiosk.imaging.headers import READERS
from kiosk.imaging.limits import Limits
from kiosk.imaging.opening import opened, reading
from kiosk.imaging.picture_facts import PictureFacts

_BY_ROWS = "save it upright as a JPEG that is not progressive, or as a TIFF"


def probe(path: Path, limits: Limits | None = None) -> PictureFacts | Failed:
    """What the header says, or why the picture cannot be used.

    Reads bytes and decodes nothing, so it is safe in any process. It finds files that are
    missing, empty, of another type or too large, and PNG, GIF and WebP files without their end;
    whether every pixel is there only `Worker.verify` can tell.
    """
    try:
        with opened(path) as file:
            return examine(file, path.suffix, limits or Limits())
    except PictureFault as fault:
        return fault.failed


def examine(file: BufferedReader, suffix: str, limits: Limits) -> PictureFacts:
    """As `probe`, of an open file whose name ends in `suffix`; raises PictureFault."""
    with reading():
        size = os.fstat(file.fileno()).st_size
        _check_bytes(size, limits)
        name = format_of(file.read(HEAD_BYTES), suffix, limits.formats)
        file.seek(0)
        facts = READERS[name](file)
    check_sides(facts.width, facts.height, limits)
    _check_pixels(facts, size, limits)
    return facts


def _check_bytes(size: int, limits: Limits) -> None:
    if size == 0:
        raise PictureFault(Fault.PICTURE_EMPTY, "the file is empty: copy it again")
    if size > limits.max_bytes:
        raise PictureFault(
            Fault.PICTURE_TOO_LARGE, f"{size:,} bytes, {limits.max_bytes:,} are allowed"
        )


def check_sides(width: int, height: int, limits: Limits) -> None:
    """Raise PictureFault when a picture with these sides (pixels) is none or too long."""
    if min(width, height) < 1:
        raise PictureFault(Fault.PICTURE_UNREADABLE, f"it says it is {width} × {height} pixels")
    if max(width, height) > limits.max_side:
        raise PictureFault(
            Fault.PICTURE_TOO_LARGE,
            f"{width:,} × {height:,} pixels, a side may have {limits.max_side:,}",
        )


def _check_pixels(facts: PictureFacts, size: int, limits: Limits) -> None:
    pixels = facts.width * facts.height
    if pixels <= limits.pixels_allowed(facts.by_rows, size):
        return
    told = f"{facts.width:,} × {facts.height:,} pixels"
    if pixels > limits.max_streamed_pixels:
        way = f"{limits.max_streamed_pixels:,} in all are allowed"
    elif facts.by_rows:
        way = f"far more than {size:,} bytes can hold: export it again"
    else:
        way = f"{limits.max_pixels:,} are allowed unless they come row by row: {_BY_ROWS}"
    raise PictureFault(Fault.PICTURE_TOO_LARGE, f"{told}, {way}")
