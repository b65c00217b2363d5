"""What the worker may spend on one picture, and what it may open at all."""

from __future__ import annotations

import sys
from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for one picture; whatever passes one of them is a `Failed`, never a crash.

    `formats` are the five a museum delivers and libvips decodes in a stream. BMP is left out:
    archives do not deliver it, and libvips reads it only through ImageMagick, whose many
    decoders this wall exists to keep out.

    `memory_bytes` bounds the address space of the worker (RLIMIT_AS, much larger than its
    resident memory); None where the platform has no such limit. `file_bytes` bounds the largest
    file the worker may write (RLIMIT_FSIZE); a large photograph lying on its side is turned by
    way of one raw file of three bytes a pixel.
    """

    max_pixels: int = 600_000_000
    max_side: int = 65_500
    max_bytes: int = 512 * MEBIBYTE
    memory_bytes: int | None = None if sys.platform == "win32" else 2048 * MEBIBYTE
    file_bytes: int = 2048 * MEBIBYTE
    seconds: float = 60.0
    formats: tuple[str, ...] = ("JPEG", "PNG", "WEBP", "TIFF", "GIF")
