"""The type of a file is told by its bytes; its name decides only about TIFF."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.imaging import Failed, Fault, Limits, PictureFacts, probe
from tests.imaging.pictures import quarters, saved

FOREIGN = {
    "HEIC": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    "AVIF": b"\0\0\0\x18ftypavif\0\0\0\0mif1avif",
    "Photoshop": b"8BPS\0\x01" + bytes(20),
    "PDF": b"%PDF-1.7\n",
    "SVG": b"<?xml version='1.0'?>\n<svg width='9'/>",
    "BMP": b"BM" + bytes(30),
    "EPS": b"%!PS-Adobe-3.0 EPSF-3.0\n",
    "JPEG 2000": b"\0\0\0\x0cjP  \r\n\x87\n",
    "JPEG XL": b"\xff\x0a" + bytes(20),
    "video": b"\0\0\0\x18ftypisom\0\0\0\0",
    "ZIP": b"PK\x03\x04" + bytes(30),
}


def failed(path: Path, limits: Limits | None = None) -> Failed:
    answer = probe(path, limits)
    assert isinstance(answer, Failed), answer
    return answer


@pytest.mark.parametrize("name", FOREIGN)
def test_foreign_formats_are_named_with_a_way_out(tmp_path: Path, name: str) -> None:
    path = tmp_path / "p.jpg"
    path.write_bytes(FOREIGN[name])
    answer = failed(path)
    assert answer.fault is Fault.PICTURE_UNSUPPORTED
    assert name in answer.detail
    assert "JPEG" in answer.detail or "PNG" in answer.detail


@pytest.mark.parametrize("content", [b"Dear Sir,\n", b"\0" * 40, b"\xff\xd9", b"RIFF\0\0\0\0WAVE"])
def test_what_is_no_picture_is_of_the_wrong_type(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "p.jpg"
    path.write_bytes(content)
    assert failed(path).fault is Fault.PICTURE_WRONG_TYPE


@pytest.mark.parametrize("ending", [".jpg", ".png", ".dng", ".nef", ""])
def test_a_tiff_must_be_called_one(tmp_path: Path, ending: str) -> None:
    path = saved(quarters(), tmp_path / f"p{ending}", format="TIFF")
    assert failed(path).fault is Fault.PICTURE_WRONG_TYPE


@pytest.mark.parametrize("ending", ["tif", "tiff", "TIF"])
def test_a_tiff_called_one_is_taken(tmp_path: Path, ending: str) -> None:
    path = saved(quarters(), tmp_path / f"p.{ending}", format="TIFF")
    assert isinstance(probe(path), PictureFacts)


def test_a_png_named_jpg_is_taken(tmp_path: Path) -> None:
    path = saved(quarters(), tmp_path / "p.jpg", format="PNG")
    assert probe(path) == PictureFacts("PNG", 64, 48, stored_by_rows=True)


def test_a_format_left_out_of_the_limits_is_refused(tmp_path: Path) -> None:
    path = saved(quarters(), tmp_path / "p.gif")
    answer = failed(path, Limits(formats=("JPEG", "PNG")))
    assert answer.fault is Fault.PICTURE_UNSUPPORTED
    assert "GIF" in answer.detail
