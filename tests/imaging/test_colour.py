"""Colours against LittleCMS as Pillow's ImageCms drives it."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
import pyvips
from PIL import Image, ImageCms

from kiosk.imaging import Made, Worker
from tests.imaging.pictures import close, saved, shown

INKS = {"cyan": (255, 0, 0, 0), "red": (0, 220, 220, 0), "brown": (60, 120, 160, 90)}


def profile(name: str) -> bytes:
    blob = pyvips.Operation.call("profile_load", name)
    assert isinstance(blob, bytes)
    return blob


def grey_profile() -> bytes:
    """A grey profile whose numbers are amounts of light: 55 of 255 is a middle grey."""
    white = struct.pack(">4s4xiii", b"XYZ ", 63_190, 65_536, 54_061)
    curve = struct.pack(">4s4xI", b"curv", 0)
    text = b"text" + bytes(4) + b"linear\0\0"
    table = [(b"wtpt", white), (b"kTRC", curve), (b"cprt", text), (b"desc", text)]
    at = 128 + 4 + 12 * len(table)
    tags, bodies = struct.pack(">I", len(table)), b""
    for name, body in table:
        tags += struct.pack(">4sII", name, at + len(bodies), len(body))
        bodies += body
    head = struct.pack(
        ">I4sI4s4s4s", at + len(bodies), b"none", 0x02400000, b"mntr", b"GRAY", b"XYZ "
    )
    head = head.ljust(36, b"\0") + b"acsp"
    head = head.ljust(68, b"\0") + struct.pack(">iii", 63_190, 65_536, 54_061)
    return head.ljust(128, b"\0") + tags + bodies


def by_image_cms(image: Image.Image, icc: bytes) -> tuple[int, ...]:
    turned = ImageCms.profileToProfile(
        image,
        ImageCms.ImageCmsProfile(io.BytesIO(icc)),
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert turned is not None
    pixel = turned.getpixel((8, 8))
    assert isinstance(pixel, tuple)
    return tuple(int(band) for band in pixel)


def seen(worker: Worker, source: Path, staging: Path) -> object:
    answer = worker.make(source, staging)
    assert isinstance(answer, Made), answer
    return shown(staging).getpixel((8, 8))


@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("ending", ["jpg", "tif"])
def test_cmyk_with_a_profile(
    worker: Worker, tmp_path: Path, staging: Path, ink: str, ending: str
) -> None:
    image, icc = Image.new("CMYK", (16, 16), INKS[ink]), profile("cmyk")
    options = {"quality": 100} if ending == "jpg" else {}
    source = saved(image, tmp_path / f"p.{ending}", icc_profile=icc, **options)
    assert close(seen(worker, source, staging), by_image_cms(image, icc), 6)


def test_cmyk_without_a_profile_is_offset_print(
    worker: Worker, tmp_path: Path, staging: Path
) -> None:
    image = Image.new("CMYK", (16, 16), INKS["red"])
    source = saved(image, tmp_path / "p.jpg", quality=100)
    assert close(seen(worker, source, staging), by_image_cms(image, profile("cmyk")), 6)


@pytest.mark.parametrize("colour", [(200, 40, 40), (20, 180, 60), (128, 128, 128)])
def test_a_wide_gamut_photograph(
    worker: Worker, tmp_path: Path, staging: Path, colour: tuple[int, int, int]
) -> None:
    image, icc = Image.new("RGB", (16, 16), colour), profile("p3")
    source = saved(image, tmp_path / "p.png", icc_profile=icc)
    assert close(seen(worker, source, staging), by_image_cms(image, icc), 4)


@pytest.mark.parametrize("icc", [b"not a profile" * 20, profile("cmyk")])
def test_an_unusable_profile_is_noted_and_left_out(
    worker: Worker, tmp_path: Path, staging: Path, icc: bytes
) -> None:
    image = Image.new("RGB", (16, 16), (200, 40, 40))
    source = saved(image, tmp_path / "p.jpg", icc_profile=icc, quality=100)
    answer = worker.make(source, staging)
    assert isinstance(answer, Made), answer
    assert close(shown(staging).getpixel((8, 8)), (200, 40, 40), 4)
    assert answer.derivative.notes == ("colour profile unusable, colours may be off",)


def test_sixteen_bits_of_grey(worker: Worker, tmp_path: Path, staging: Path) -> None:
    source = saved(Image.new("I;16", (16, 16), 0x8080), tmp_path / "p.png")
    assert close(seen(worker, source, staging), (128, 128, 128), 2)


@pytest.mark.parametrize("icc", [None, "srgb"])
def test_sixteen_bits_with_transparency(
    worker: Worker, tmp_path: Path, staging: Path, icc: str | None
) -> None:
    deep = pyvips.Image.black(16, 16, bands=4).linear(1, [65_535, 0, 0, 0x8080])
    deep = deep.cast("ushort").copy(interpretation="rgb16")
    tag = {"profile": icc} if icc else {}
    deep.pngsave(str(tmp_path / "p.png"), bitdepth=16, **tag)
    assert close(seen(worker, tmp_path / "p.png", staging), (255, 127, 127), 4)


def test_a_palette_with_a_transparent_entry(worker: Worker, tmp_path: Path, staging: Path) -> None:
    image = Image.new("P", (32, 16), 0)
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.paste(1, (16, 0, 32, 16))
    source = saved(image, tmp_path / "p.png", transparency=0)
    assert close(seen(worker, source, staging), (255, 255, 255), 4)
    assert close(shown(staging).getpixel((24, 8)), (0, 0, 255), 8)


@pytest.mark.parametrize("ending", ["png", "webp", "tif"])
def test_alpha_lies_over_white_paper(
    worker: Worker, tmp_path: Path, staging: Path, ending: str
) -> None:
    options = {"lossless": True} if ending == "webp" else {}
    source = saved(
        Image.new("RGBA", (16, 16), (0, 0, 200, 128)), tmp_path / f"p.{ending}", **options
    )
    assert close(seen(worker, source, staging), (127, 127, 227), 4)


@pytest.mark.parametrize(("mode", "value"), [("1", 1), ("L", 255), ("LA", (255, 255)), ("P", 0)])
def test_black_and_white_originals(
    worker: Worker, tmp_path: Path, staging: Path, mode: str, value: int | tuple[int, int]
) -> None:
    image = Image.new(mode, (16, 16), value)
    if mode == "P":
        image.putpalette([255, 255, 255])
    source = saved(image, tmp_path / "p.png")
    assert close(seen(worker, source, staging), (255, 255, 255), 2)


def test_grey_with_a_profile_of_its_own(worker: Worker, tmp_path: Path, staging: Path) -> None:
    linear = grey_profile()
    source = saved(Image.new("L", (16, 16), 55), tmp_path / "p.tif", icc_profile=linear)
    assert close(seen(worker, source, staging), (128, 128, 128), 4)
