"""Opening one original with libvips. Imported in the worker process only.

Every decoder of libvips is blocked but the five we ask for by name, so nothing in a file can
choose another one, and the two that read back what this floor has written itself.
"""

from __future__ import annotations

from pathlib import Path

import pyvips

from kiosk.imaging.limits import Limits
from kiosk.imaging.picture_facts import PictureFacts
from kiosk.imaging.probing import check_pixels

_LOADERS = {
    "JPEG": pyvips.Image.jpegload,
    "PNG": pyvips.Image.pngload,
    "WEBP": pyvips.Image.webpload,
    "TIFF": pyvips.Image.tiffload,
    "GIF": pyvips.Image.gifload,
}
_ALLOWED = ("JpegFile", "PngFile", "WebpFile", "TiffFile", "NsgifFile", "Raw")


def prepare_decoders() -> None:
    """Block every other decoder and keep nothing of one picture for the next."""
    pyvips.block_untrusted_set(True)
    pyvips.operation_block_set("VipsForeignLoad", True)
    for decoder in _ALLOWED:
        pyvips.operation_block_set(f"VipsForeignLoad{decoder}", False)
    pyvips.cache_set_max(0)
    pyvips.cache_set_max_mem(0)
    pyvips.cache_set_max_files(0)


def open_original(source: Path, facts: PictureFacts, limits: Limits) -> pyvips.Image:
    """The first frame as a stream from top to bottom; strict about missing and damaged data.

    Raises PictureFault when the decoder sees another size than the header reader did, and
    pyvips.Error for the rest.
    """
    image = _LOADERS[facts.format](str(source), access="sequential", fail_on="error")
    check_pixels(image.width, image.height, limits)
    return image


def read_through(image: pyvips.Image) -> None:
    """Decode every pixel and keep none."""
    image.avg()
