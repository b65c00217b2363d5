"""What the header readers say, against Pillow's own writing."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.imaging import Failed, Fault, Limits, PictureFacts, probe
from tests.imaging.pictures import claimed_png, exif, noise, quarters, saved

ENDINGS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "TIFF": "tif", "GIF": "gif"}
BY_ROWS = ("JPEG", "PNG", "TIFF")


def fault_of(path: Path, limits: Limits | None = None) -> Fault:
    answer = probe(path, limits)
    assert isinstance(answer, Failed), answer
    assert answer.detail
    return answer.fault


@pytest.mark.parametrize("name", ENDINGS)
def test_size_and_format_of_each_format(tmp_path: Path, name: str) -> None:
    path = saved(quarters(64, 48), tmp_path / f"p.{ENDINGS[name]}", format=name)
    assert probe(path) == PictureFacts(name, 64, 48, stored_by_rows=name in BY_ROWS)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_upright_size_follows_the_orientation(tmp_path: Path, name: str, orientation: int) -> None:
    path = tmp_path / f"p.{ENDINGS[name]}"
    if name == "TIFF":
        saved(quarters(64, 48), path, tiffinfo={0x0112: orientation})
    else:
        saved(quarters(64, 48), path, exif=exif(orientation))
    facts = probe(path)
    assert isinstance(facts, PictureFacts)
    assert facts.orientation == orientation
    assert (facts.width, facts.height) == ((48, 64) if orientation >= 5 else (64, 48))


@pytest.mark.parametrize(
    ("ending", "options"),
    [
        ("gif", {}),
        ("png", {"default_image": False}),
        ("webp", {"lossless": True}),
        ("tif", {}),
        ("mpo", {}),
    ],
)
def test_several_frames_are_noticed(
    tmp_path: Path, ending: str, options: dict[str, object]
) -> None:
    frames = [noise(32, 32), noise(32, 32)]
    path = saved(
        frames[0], tmp_path / f"p.{ending}", save_all=True, append_images=frames[1:], **options
    )
    facts = probe(path)
    assert isinstance(facts, PictureFacts)
    assert facts.several_frames


@pytest.mark.parametrize("lossless", [True, False])
def test_both_kinds_of_webp(tmp_path: Path, lossless: bool) -> None:
    path = saved(noise(301, 77), tmp_path / "p.webp", lossless=lossless)
    assert probe(path) == PictureFacts("WEBP", 301, 77)


def test_big_tiff(tmp_path: Path) -> None:
    path = saved(quarters(40, 30), tmp_path / "p.tif", big_tiff=True)
    assert path.read_bytes()[2] == 43
    assert probe(path) == PictureFacts("TIFF", 40, 30, stored_by_rows=True)


def test_a_header_behind_much_metadata(tmp_path: Path) -> None:
    picture = saved(quarters(), tmp_path / "p.jpg").read_bytes()
    comment = b"\xff\xfe" + struct.pack(">H", 65_000) + bytes(64_998)
    path = tmp_path / "q.jpg"
    path.write_bytes(picture[:2] + comment * 300 + picture[2:])
    assert probe(path) == PictureFacts("JPEG", 64, 48, stored_by_rows=True)


def test_missing(tmp_path: Path) -> None:
    assert fault_of(tmp_path / "none.jpg") is Fault.PICTURE_MISSING
    saved(quarters(), tmp_path / "p.jpg")
    assert fault_of(tmp_path / "p.jpg" / "q.jpg") is Fault.PICTURE_MISSING


def test_empty(tmp_path: Path) -> None:
    (tmp_path / "p.jpg").touch()
    assert fault_of(tmp_path / "p.jpg") is Fault.PICTURE_EMPTY


def test_a_folder_is_not_a_picture(tmp_path: Path) -> None:
    (tmp_path / "p.jpg").mkdir()
    assert fault_of(tmp_path / "p.jpg") is Fault.PICTURE_UNREADABLE


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "p.jpg")
    started = time.monotonic()
    assert fault_of(tmp_path / "p.jpg") is Fault.PICTURE_UNREADABLE
    assert time.monotonic() - started < 1


@pytest.fixture
def nobody() -> Iterator[None]:
    """Without the rights of root, to whom every file is readable."""
    if sys.platform == "win32" or os.geteuid() != 0:
        yield
        return
    os.seteuid(65_534)
    yield
    os.seteuid(0)


def test_a_file_that_may_not_be_read(request: pytest.FixtureRequest) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = saved(quarters(), Path(folder) / "p.jpg")
        assert isinstance(probe(path), PictureFacts)
        path.chmod(0o000)
        request.getfixturevalue("nobody")
        assert fault_of(path) is Fault.PICTURE_UNREADABLE
        if sys.platform != "win32" and os.getuid() == 0:
            os.seteuid(0)


@pytest.mark.parametrize("name", ENDINGS)
def test_any_beginning_of_a_file_gives_an_answer(tmp_path: Path, name: str) -> None:
    whole = saved(quarters(), tmp_path / f"p.{ENDINGS[name]}", format=name).read_bytes()
    path = tmp_path / f"q.{ENDINGS[name]}"
    for length in range(1, len(whole)):
        path.write_bytes(whole[:length])
        answer = probe(path)
        if isinstance(answer, Failed):
            assert answer.fault in (Fault.PICTURE_TRUNCATED, Fault.PICTURE_WRONG_TYPE)


@pytest.mark.parametrize("name", ["PNG", "GIF", "WEBP"])
def test_a_missing_end_is_seen_in_the_header_walk(tmp_path: Path, name: str) -> None:
    whole = saved(noise(64, 64), tmp_path / f"p.{ENDINGS[name]}", format=name).read_bytes()
    path = tmp_path / f"q.{ENDINGS[name]}"
    path.write_bytes(whole[: len(whole) // 2])
    assert fault_of(path) is Fault.PICTURE_TRUNCATED


BEGINNINGS = [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0+", b"GIF89a", b"RIFF"]


@given(st.sampled_from(BEGINNINGS), st.binary(max_size=400))
def test_no_bytes_make_a_reader_stumble(beginning: bytes, rest: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.tif"
        path.write_bytes(beginning + rest)
        assert isinstance(probe(path), PictureFacts | Failed)


def test_a_thirty_thousand_square_is_refused_at_the_header(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(claimed_png(30_000, 30_000))
    started = time.monotonic()
    assert fault_of(path) is Fault.PICTURE_TOO_LARGE
    assert time.monotonic() - started < 0.1


def test_limits_are_the_last_allowed_value(tmp_path: Path) -> None:
    path = saved(quarters(64, 48), tmp_path / "p.png")
    size = path.stat().st_size
    at = Limits(max_pixels=64 * 48, max_side=64, max_bytes=size)
    assert isinstance(probe(path, at), PictureFacts)
    for below in (
        Limits(max_pixels=64 * 48 - 1, pixels_per_byte=1),
        Limits(max_side=63),
        Limits(max_bytes=size - 1),
    ):
        assert fault_of(path, below) is Fault.PICTURE_TOO_LARGE


def test_no_pixels_at_all(tmp_path: Path) -> None:
    path = tmp_path / "p.png"
    path.write_bytes(claimed_png(0, 10))
    assert fault_of(path) is Fault.PICTURE_UNREADABLE


def test_probe_loads_no_decoder_and_no_qt() -> None:
    program = (
        "import sys, pathlib, kiosk.imaging as i; i.probe(pathlib.Path('none'));"
        "print(sorted({'pyvips', 'PIL', 'PySide6'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert result.stdout == "[]\n"


def test_opening_a_picture_turns_pillow_and_us_alike(tmp_path: Path) -> None:
    path = saved(quarters(50, 20), tmp_path / "p.jpg", exif=exif(6))
    facts = probe(path)
    with Image.open(path) as image:
        assert isinstance(facts, PictureFacts)
        assert (facts.stored_width, facts.stored_height) == image.size
