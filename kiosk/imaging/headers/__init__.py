"""Readers of picture headers: plain Python on bytes, no decoder, bounded work."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from kiosk.imaging.headers import gif, jpeg, png, tiff, webp
from kiosk.imaging.picture_facts import PictureFacts

READERS: dict[str, Callable[[BinaryIO], PictureFacts]] = {
    "JPEG": jpeg.read,
    "PNG": png.read,
    "WEBP": webp.read,
    "TIFF": tiff.read,
    "GIF": gif.read,
}
