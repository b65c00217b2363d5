"""Opening one original with libvips. Imported in the worker process only.

Every decoder of libvips is blocked but the five we ask for by name, so nothing in a file can
choose another one, and the two that read back what this floor has written itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader

import pyvips

from kiosk.imaging.faults import Fault, PictureFault
from kiosk.imaging.limits import Limits
from kiosk.imaging.picture_facts import PictureFacts
from kiosk.imaging.probing import check_sides

_LOADERS = {
    "JPEG": pyvips.Image.jpegload_source,
    "PNG": pyvips.Image.pngload_source,
    "WEBP": pyvips.Image.webpload_source,
    "TIFF": pyvips.Image.tiffload_source,
    "GIF": pyvips.Image.gifload_source,
}
_ORIGINALS = ("JpegSource", "PngSource", "WebpSource", "TiffSource", "NsgifSource")
_OUR_OWN = ("JpegFile", "Raw")


def prepare_decoders() -> None:
    """Block every other decoder and keep nothing of one picture for the next."""
    pyvips.block_untrusted_set(True)
    pyvips.operation_block_set("VipsForeignLoad", True)
    for decoder in (*_ORIGINALS, *_OUR_OWN):
        pyvips.operation_block_set(f"VipsForeignLoad{decoder}", False)
    pyvips.cache_set_max(0)
    pyvips.cache_set_max_mem(0)
    pyvips.cache_set_max_files(0)


@contextmanager
def open_original(
    file: BufferedReader, facts: PictureFacts, limits: Limits
) -> Iterator[pyvips.Image]:
    """The first frame as a stream from top to bottom; strict about missing and damaged data.

    libvips is handed the open file and not its name: what is decoded is what was examined, and
    a large file is read rather than mapped into the worker's memory.

    Raises PictureFault when the decoder sees another size than the header reader did, and
    pyvips.Error for the rest.
    """
    source = _source(file)
    image = _LOADERS[facts.format](source, access="sequential", fail_on="error")
    check_sides(image.width, image.height, limits)
    told = facts.stored_width * facts.stored_height
    if image.width * image.height > max(told, limits.max_pixels):
        raise PictureFault(Fault.PICTURE_TOO_LARGE, "it holds more pixels than its header says")
    yield image
    del source  # libvips calls back into it until the last pixel


def _source(file: BufferedReader) -> pyvips.SourceCustom:
    def read(count: int) -> bytes:
        try:
            return file.read(count)
        except OSError:
            return b""

    source = pyvips.SourceCustom()
    source.on_read(read)
    source.on_seek(file.seek)
    file.seek(0)
    return source


def read_through(image: pyvips.Image) -> None:
    """Decode every pixel and keep none."""
    image.avg()
