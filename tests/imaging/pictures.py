"""Pictures drawn for the tests with Pillow, which the imaging floor itself does not use."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from PIL import Image

RED, GREEN, BLUE, GREY = (220, 30, 30), (30, 170, 60), (30, 60, 200), (128, 128, 128)
ORIENTATION = 0x0112


def quarters(width: int = 64, height: int = 48) -> Image.Image:
    """Red top left, green top right, blue bottom left, grey bottom right."""
    image = Image.new("RGB", (width, height), GREY)
    across, down = width // 2, height // 2
    image.paste(RED, (0, 0, across, down))
    image.paste(GREEN, (across, 0, width, down))
    image.paste(BLUE, (0, down, across, height))
    return image


def noise(width: int, height: int) -> Image.Image:
    """A picture that does not compress, so that files have a middle to cut."""
    return Image.effect_noise((width, height), 60).convert("RGB")


def saved(image: Image.Image, path: Path, **options: object) -> Path:
    """Save and give the path back."""
    image.save(path, **options)  # type: ignore[arg-type]
    return path


def exif(orientation: int = 1) -> Image.Exif:
    """An EXIF block with an orientation and a place on the earth."""
    block = Image.Exif()
    block[ORIENTATION] = orientation
    block[0x010F] = "CanaryCamera"
    block.get_ifd(0x8825).update({1: "N", 2: (47.0, 22.0, 33.0)})
    return block


def chunk(kind: bytes, body: bytes) -> bytes:
    """One PNG chunk."""
    checksum = zlib.crc32(kind + body)
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)


def claimed_png(width: int, height: int) -> bytes:
    """A small, well-formed one-bit PNG file that says it is this large, and holds nothing."""
    size = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(b"\0" * 64))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + body + chunk(b"IEND", b"")


def shown(folder: Path, name: str = "screen.jpg") -> Image.Image:
    """A picture of a derivative, decoded."""
    with Image.open(folder / name) as image:
        image.load()
        return image


def close(seen: object, wanted: tuple[int, ...], tolerance: int = 12) -> bool:
    """Whether a colour is the wanted one, as far as JPEG lets it be."""
    assert isinstance(seen, tuple), seen
    pairs = zip(seen, wanted, strict=True)
    return all(abs(one - other) <= tolerance for one, other in pairs)
