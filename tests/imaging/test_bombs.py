"""Small files that ask for much work (reliability: B8)."""

from __future__ import annotations

import struct
import time
from pathlib import Path

import pytest
from PIL import Image

from kiosk.imaging import Failed, Fault, Limits, Made, Worker, probe
from tests.imaging.pictures import chunk, claimed_png, quarters, saved

SECONDS = 5.0


@pytest.mark.parametrize("ending", ["gif", "png", "webp"])
def test_thousands_of_frames(worker: Worker, tmp_path: Path, staging: Path, ending: str) -> None:
    frames = [Image.new("RGB", (16, 16), (n % 256, n // 256, 90)) for n in range(3000)]
    source = saved(frames[0], tmp_path / f"p.{ending}", save_all=True, append_images=frames[1:])
    started = time.monotonic()
    answer = worker.make(source, staging)
    assert isinstance(answer, Made)
    assert answer.derivative.notes == ("first frame only",)
    assert time.monotonic() - started < SECONDS


def test_a_million_chunks(tmp_path: Path) -> None:
    whole = saved(quarters(), tmp_path / "p.png").read_bytes()
    (tmp_path / "p.png").write_bytes(whole[:33] + chunk(b"tEXt", b"") * 1_000_000 + whole[33:])
    started = time.monotonic()
    answer = probe(tmp_path / "p.png")
    assert isinstance(answer, Failed)
    assert answer.fault is Fault.PICTURE_UNREADABLE
    assert time.monotonic() - started < SECONDS


def test_a_tiff_of_a_million_strips(worker: Worker, tmp_path: Path, staging: Path) -> None:
    strips = 1_000_000
    tags = [(256, 4, 1, 1), (257, 4, 1, 65_000), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
    tags += [(273, 4, strips, 200), (277, 3, 1, 1), (278, 4, 1, 1), (279, 4, strips, 200)]
    directory = b"II*\0\x08\0\0\0" + struct.pack("<H", len(tags))
    directory += b"".join(struct.pack("<HHII", *tag) for tag in tags) + bytes(4)
    (tmp_path / "p.tif").write_bytes(directory.ljust(200, b"\0") + b"\1" * 4 * strips)
    started = time.monotonic()
    assert isinstance(worker.make(tmp_path / "p.tif", staging), Made | Failed)
    assert time.monotonic() - started < SECONDS


@pytest.mark.parametrize(("width", "height"), [(30_000, 30_000), (100_000, 2), (2**31 - 1, 1)])
def test_a_claim_costs_nothing(tmp_path: Path, width: int, height: int) -> None:
    (tmp_path / "p.png").write_bytes(claimed_png(width, height))
    answer = probe(tmp_path / "p.png", Limits())
    assert isinstance(answer, Failed)
    assert answer.fault is Fault.PICTURE_TOO_LARGE


def test_an_allowed_claim_without_the_pixels(worker: Worker, tmp_path: Path, staging: Path) -> None:
    (tmp_path / "p.png").write_bytes(claimed_png(20_000, 20_000))
    started = time.monotonic()
    answer = worker.make(tmp_path / "p.png", staging)
    assert isinstance(answer, Failed)
    assert answer.fault in (Fault.PICTURE_UNREADABLE, Fault.PICTURE_TRUNCATED)
    assert time.monotonic() - started < SECONDS
