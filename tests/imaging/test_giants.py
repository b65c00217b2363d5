"""Scans of any size: what comes row by row may be huge, a small file that claims it may not."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from kiosk.imaging import Failed, Fault, Limits, Made, PictureFacts, Worker, probe
from tests.imaging.pictures import chunk, noise, saved

LIMITS = Limits()
WIDTH, HEIGHT = 40_000, 30_000
WORTH = WIDTH * HEIGHT // LIMITS.pixels_per_byte
SEQUENTIAL, PROGRESSIVE = 0xC0, 0xC2


def claimed_jpeg(path: Path, size: int, frame: int = SEQUENTIAL, orientation: int = 1) -> Path:
    """The header of a JPEG of 40,000 × 30,000 px, and nothing up to this many bytes."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    block = exif.tobytes()
    head = b"\xff\xd8\xff\xe1" + struct.pack(">H", len(block) + 2) + block
    head += b"\xff" + bytes([frame]) + struct.pack(">HBHHB", 17, 8, HEIGHT, WIDTH, 3)
    path.write_bytes(head)
    with path.open("r+b") as file:
        file.truncate(size)
    return path


def claimed_png(path: Path, size: int, interlaced: bool) -> Path:
    """A PNG that says it is 40,000 × 30,000 px, with this many bytes that are none of them."""
    start = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, int(interlaced))
    body = chunk(b"IHDR", start) + chunk(b"IDAT", bytes(size)) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def refusal(path: Path, limits: Limits = LIMITS) -> str:
    """The sentence that refuses a picture as too large."""
    answer = probe(path, limits)
    assert isinstance(answer, Failed), answer
    assert answer.fault is Fault.PICTURE_TOO_LARGE
    return answer.detail


def test_a_giant_that_comes_row_by_row_is_taken(tmp_path: Path) -> None:
    jpeg = probe(claimed_jpeg(tmp_path / "p.jpg", WORTH))
    assert jpeg == PictureFacts("JPEG", WIDTH, HEIGHT, stored_by_rows=True)
    png = probe(claimed_png(tmp_path / "p.png", WORTH, interlaced=False))
    assert png == PictureFacts("PNG", WIDTH, HEIGHT, stored_by_rows=True)


def test_a_giant_that_must_be_held_whole_is_not(tmp_path: Path) -> None:
    assert "progressive" in refusal(claimed_jpeg(tmp_path / "p.jpg", WORTH, PROGRESSIVE))
    assert "row by row" in refusal(claimed_png(tmp_path / "p.png", WORTH, interlaced=True))
    assert "upright" in refusal(claimed_jpeg(tmp_path / "q.jpg", WORTH, orientation=6))


def test_a_giant_in_a_small_file_is_a_bomb(tmp_path: Path) -> None:
    assert "bytes can hold" in refusal(claimed_jpeg(tmp_path / "p.jpg", WORTH - 1))
    assert "bytes can hold" in refusal(claimed_png(tmp_path / "p.png", 1000, interlaced=False))


def test_even_rows_have_an_end(tmp_path: Path) -> None:
    source = claimed_jpeg(tmp_path / "p.jpg", WORTH)
    limits = replace(LIMITS, max_streamed_pixels=WIDTH * HEIGHT - 1)
    assert "1,199,999,999 in all are allowed" in refusal(source, limits)


def test_the_worker_makes_what_comes_row_by_row(tmp_path: Path, staging: Path) -> None:
    limits = Limits(max_pixels=1000)
    source = saved(noise(300, 200), tmp_path / "p.jpg")
    whole = saved(noise(300, 200), tmp_path / "q.jpg", progressive=True)
    with Worker(limits) as small:
        assert isinstance(small.make(source, staging), Made)
        refused = small.make(whole, tmp_path / "other")
    assert isinstance(refused, Failed)
    assert refused.fault is Fault.PICTURE_TOO_LARGE


@pytest.mark.parametrize("progressive", [False, True])
def test_a_progressive_jpeg_does_not_come_row_by_row(tmp_path: Path, progressive: bool) -> None:
    facts = probe(saved(noise(64, 48), tmp_path / "p.jpg", progressive=progressive))
    assert isinstance(facts, PictureFacts)
    assert facts.by_rows is not progressive


@pytest.mark.parametrize("orientation", range(1, 9))
def test_only_a_picture_that_keeps_its_rows_comes_by_rows(orientation: int) -> None:
    facts = PictureFacts("TIFF", 30, 20, orientation, stored_by_rows=True)
    assert facts.by_rows is (orientation in (1, 2))
    assert not replace(facts, stored_by_rows=False).by_rows


def test_time_grows_with_the_picture() -> None:
    assert LIMITS.seconds_for(0) == LIMITS.seconds_for(200_000_000) == LIMITS.seconds
    assert LIMITS.seconds_for(1_200_000_000) == 6 * LIMITS.seconds
