"""What the worker may spend on one picture, and what it may open at all."""

from __future__ import annotations

import sys
from dataclasses import dataclass

MEBIBYTE = 1024 * 1024
_USUAL_PIXELS = 200_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for one picture; whatever passes one of them is a `Failed`, never a crash.

    `formats` are the five a museum delivers and libvips decodes in a stream. BMP is left out:
    archives do not deliver it, and libvips reads it only through ImageMagick, whose many
    decoders this wall exists to keep out.

    Any picture may have `max_pixels`. One that comes row by row may have `max_streamed_pixels`,
    since no more of it than a band is ever held, but then its file must be worth them: one byte
    for every `pixels_per_byte`. Scans bring ten times as much; a small file that claims a huge
    size is a bomb.

    `memory_bytes` bounds the address space of the worker (RLIMIT_AS, much larger than its
    resident memory); None where the platform has no such limit. `file_bytes` bounds the largest
    file the worker may write (RLIMIT_FSIZE); a large photograph lying on its side is turned by
    way of one raw file of three bytes a pixel. `seconds` is for a picture of up to 200 million
    pixels, and grows with the size above.
    """

    max_pixels: int = 600_000_000
    max_streamed_pixels: int = 4_000_000_000
    pixels_per_byte: int = 100
    max_side: int = 65_500
    max_bytes: int = 8192 * MEBIBYTE
    memory_bytes: int | None = None if sys.platform == "win32" else 2048 * MEBIBYTE
    file_bytes: int = 2048 * MEBIBYTE
    seconds: float = 60.0
    formats: tuple[str, ...] = ("JPEG", "PNG", "WEBP", "TIFF", "GIF")

    def pixels_allowed(self, by_rows: bool, file_bytes: int) -> int:
        """How many pixels a file of this many bytes may have; `by_rows` as in `PictureFacts`."""
        if not by_rows:
            return self.max_pixels
        worth = min(file_bytes * self.pixels_per_byte, self.max_streamed_pixels)
        return max(self.max_pixels, worth)

    def seconds_for(self, pixels: int) -> float:
        """How long a picture of this many pixels may take."""
        return self.seconds * max(1.0, pixels / _USUAL_PIXELS)
