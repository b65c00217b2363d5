"""The orientation in an EXIF block (a TIFF directory; tag 274)."""

from __future__ import annotations

import io

from kiosk.imaging.faults import PictureFault
from kiosk.imaging.headers import tiff


def orientation_of(block: bytes) -> int:
    """The orientation 1 to 8; 1 when the block does not say or is damaged."""
    try:
        return tiff.read_directory(io.BytesIO(block)).orientation
    except PictureFault:
        return 1
