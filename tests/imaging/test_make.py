"""What the worker makes of an original, judged with Pillow."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from kiosk.imaging import Derivative, Made, PictureFacts, ScreenPlan, Worker, probe
from tests.imaging.pictures import (
    BLUE,
    GREEN,
    GREY,
    RED,
    close,
    exif,
    noise,
    quarters,
    saved,
    shown,
)

SMALL = ScreenPlan(screen=200, thumbnail=50, tile_edge=64, pyramid_above=300)


def made(worker: Worker, source: Path, folder: Path, plan: ScreenPlan = SMALL) -> Derivative:
    answer = worker.make(source, folder, plan)
    assert isinstance(answer, Made), answer
    return answer.derivative


def corners(image: Image.Image) -> list[str]:
    names = {"red": RED, "green": GREEN, "blue": BLUE, "grey": GREY}
    width, height = image.size
    places = [(x, y) for y in (height // 4, height * 3 // 4) for x in (width // 4, width * 3 // 4)]
    seen = [image.getpixel(place) for place in places]
    return [name for one in seen for name, colour in names.items() if close(one, colour)]


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("size", [(160, 120), (640, 480)])
def test_every_orientation_stands_upright(
    worker: Worker, tmp_path: Path, staging: Path, orientation: int, size: tuple[int, int]
) -> None:
    source = saved(quarters(*size), tmp_path / "p.jpg", exif=exif(orientation), quality=95)
    with Image.open(source) as original:
        wanted = ImageOps.exif_transpose(original)
    derivative = made(worker, source, staging)
    assert (derivative.width, derivative.height) == wanted.size
    assert bool(derivative.levels) is (max(size) > SMALL.pyramid_above)
    assert corners(wanted) == corners(shown(staging))
    assert len(corners(wanted)) == 4


def test_the_header_and_the_derivative_agree_on_the_upright_size(
    worker: Worker, tmp_path: Path, staging: Path
) -> None:
    source = saved(quarters(100, 40), tmp_path / "p.webp", exif=exif(8))
    facts = probe(source)
    derivative = made(worker, source, staging)
    assert isinstance(facts, PictureFacts)
    assert (facts.width, facts.height) == (derivative.width, derivative.height) == (40, 100)


def test_a_large_picture_on_its_side_leaves_no_scaffolding(
    worker: Worker, tmp_path: Path, staging: Path
) -> None:
    source = saved(quarters(6000, 4000), tmp_path / "p.jpg", exif=exif(6), quality=60)
    derivative = made(worker, source, staging, ScreenPlan())
    assert (derivative.width, derivative.height) == (4000, 6000)
    assert corners(shown(staging)) == ["blue", "red", "grey", "green"]
    assert sorted(path.name for path in staging.iterdir()) == [
        "derivative.json",
        "screen.jpg",
        "thumbnail.jpg",
        "tiles",
    ]


@pytest.mark.parametrize(
    ("size", "screen", "thumbnail"),
    [
        ((100, 80), (100, 80), (50, 40)),
        ((40, 20), (40, 20), (40, 20)),
        ((80, 250), (64, 200), (16, 50)),
    ],
)
def test_nothing_is_enlarged(
    worker: Worker,
    tmp_path: Path,
    staging: Path,
    size: tuple[int, int],
    screen: tuple[int, int],
    thumbnail: tuple[int, int],
) -> None:
    made(worker, saved(quarters(*size), tmp_path / "p.png"), staging)
    assert shown(staging).size == screen
    assert shown(staging, "thumbnail.jpg").size == thumbnail


def test_a_picture_one_pixel_thin(worker: Worker, tmp_path: Path, staging: Path) -> None:
    derivative = made(worker, saved(noise(2000, 1), tmp_path / "p.png"), staging)
    assert shown(staging).size == (200, 1)
    assert len(derivative.levels) == 6


@pytest.mark.parametrize("size", [(200, 150), (700, 500)])
def test_no_metadata_is_left(
    worker: Worker, tmp_path: Path, staging: Path, size: tuple[int, int]
) -> None:
    source = saved(noise(*size), tmp_path / "p.jpg", exif=exif(), comment=b"CanaryComment")
    assert b"CanaryCamera" in source.read_bytes()
    made(worker, source, staging)
    for path in (path for path in staging.rglob("*") if path.is_file()):
        assert b"Canary" not in path.read_bytes()
        if path.suffix == ".jpg":
            with Image.open(path) as image:
                assert not image.getexif()
                assert not {"exif", "comment", "icc_profile", "photoshop"} & set(image.info)


@pytest.mark.parametrize(
    ("ending", "options"),
    [("gif", {}), ("png", {}), ("webp", {"lossless": True}), ("tif", {})],
)
def test_the_first_frame_only_and_a_note(
    worker: Worker, tmp_path: Path, staging: Path, ending: str, options: dict[str, object]
) -> None:
    first, second = Image.new("RGB", (40, 40), RED), Image.new("RGB", (40, 40), BLUE)
    source = saved(
        first, tmp_path / f"p.{ending}", save_all=True, append_images=[second], **options
    )
    derivative = made(worker, source, staging)
    assert derivative.notes == ("first frame only",)
    assert (derivative.width, derivative.height) == (40, 40)
    assert close(shown(staging).getpixel((20, 20)), RED)


def test_a_misnamed_picture_is_noted(worker: Worker, tmp_path: Path, staging: Path) -> None:
    source = saved(quarters(), tmp_path / "p.jpg", format="PNG")
    assert made(worker, source, staging).notes == ("a PNG named .jpg",)


def test_the_record_is_the_derivative(worker: Worker, tmp_path: Path, staging: Path) -> None:
    derivative = made(worker, saved(noise(500, 300), tmp_path / "p.png"), staging)
    record = (staging / "derivative.json").read_text(encoding="utf-8")
    assert Derivative.from_json(record) == derivative


def test_the_tiles_come_with_their_information(
    worker: Worker, tmp_path: Path, staging: Path
) -> None:
    made(worker, saved(noise(500, 300), tmp_path / "p.png"), staging)
    info = json.loads((staging / "tiles" / "info.json").read_text(encoding="utf-8"))
    assert info["type"] == "ImageService3"
    assert info["profile"] == "level0"
    assert (info["width"], info["height"]) == (500, 300)
    assert info["tiles"] == [{"width": 64, "scaleFactors": [1, 2, 4, 8]}]


def test_the_same_original_comes_out_the_same(worker: Worker, tmp_path: Path) -> None:
    source = saved(noise(500, 300), tmp_path / "p.png")
    contents = []
    for name in ("one", "two"):
        made(worker, source, tmp_path / name)
        files = sorted(path for path in (tmp_path / name).rglob("*") if path.is_file())
        contents.append({str(f.relative_to(tmp_path / name)): f.read_bytes() for f in files})
    assert contents[0] == contents[1]


def test_progress_rises_to_one(worker: Worker, tmp_path: Path, staging: Path) -> None:
    told: list[float] = []
    source = saved(noise(3000, 3000), tmp_path / "p.jpg")
    assert isinstance(worker.make(source, staging, SMALL, told.append), Made)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 3
