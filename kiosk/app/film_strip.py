"""The memory in which a film's frames pass from the process that plays it to the kiosk.

It has no name: whichever process dies, and however, the system takes it back. It holds one frame.
The process writes the next only when the kiosk has taken the last, so none is ever torn and none
waits in a queue.
"""

from __future__ import annotations

import multiprocessing
from ctypes import Array, c_uint8

from PySide6.QtGui import QImage

MOST_PIXELS = 1920 * 1080
_PIXEL_BYTES = 4
Strip = Array[c_uint8]


def new_strip() -> Strip:
    """Room for one frame; it can be given to a spawned process."""
    size = MOST_PIXELS * _PIXEL_BYTES
    return multiprocessing.get_context("spawn").RawArray(c_uint8, size)


def canvas(strip: Strip, width: int, height: int) -> QImage:
    """A picture of so many pixels whose bytes are the strip's own; `strip` must outlive it.

    Raises ValueError when it would not fit.
    """
    if not (width > 0 and height > 0 and width * height <= MOST_PIXELS):
        raise ValueError("the frame does not fit into the strip")
    row = width * _PIXEL_BYTES
    return QImage(memoryview(strip).cast("B"), width, height, row, QImage.Format.Format_RGB32)


def fitted(width: int, height: int, wanted: int) -> tuple[int, int]:
    """The size of a frame that is to be `wanted` px wide, smaller where the strip is too small."""
    share = min(wanted / width, (MOST_PIXELS / (width * height)) ** 0.5)
    return max(1, int(width * share)), max(1, int(height * share))
