"""The boxes of machine reading lie on the upright picture, whichever way the file stores it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageOps

from kiosk.app.measuring import measure
from kiosk.bundle.reader import Accepted, read
from kiosk.bundle.transcript import Line
from tests.bundle.ocr_samples import alto
from tests.bundle.provoke import FRONT, write
from tests.imaging.pictures import exif

WORD = (30, 12, 66, 24)
WIDE, HIGH = 120, 72
BACK = (None, 1, 2, 3, 4, 5, 8, 7, 6)
"""For each orientation the one that undoes it."""


def _stored(folder: Path, orientation: int) -> Image.Image:
    """Store a page with one black word so that `orientation` turns it upright; the upright page."""
    upright = Image.new("RGB", (WIDE, HIGH), "white")
    ImageDraw.Draw(upright).rectangle((WORD[0], WORD[1], WORD[2] - 1, WORD[3] - 1), "black")
    undone = upright.copy()
    undone.getexif()[0x0112] = BACK[orientation]
    stored = ImageOps.exif_transpose(undone)
    folder.mkdir(parents=True, exist_ok=True)
    stored.save(folder / "p1.png", exif=exif(orientation))
    return upright


def _lines(folder: Path, size: tuple[float, float]) -> tuple[tuple[Line, ...], set[str]]:
    scale = size[0] / WIDE if size[0] > size[1] else size[0] / HIGH
    left, top, right, bottom = (edge * scale for edge in WORD)
    ocr = alto([[("Ana", (left, top, right, bottom))]], size)
    write(folder, {"exhibit.md": FRONT, "sources/letter/p1.alto.xml": ocr})
    outcome = read(folder, measure)
    assert isinstance(outcome, Accepted)
    codes = {finding.code for finding in outcome.findings}
    return outcome.exhibit.sources[0].pages[0].readings[0].lines, codes


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("scale", [1, 2.5])
def test_a_box_lies_on_the_upright_word(orientation: int, scale: float, tmp_path: Path) -> None:
    upright = _stored(tmp_path / "sources" / "letter", orientation)
    stored = Image.open(tmp_path / "sources" / "letter" / "p1.png")
    assert ImageOps.exif_transpose(stored).tobytes() == upright.tobytes()
    lines, codes = _lines(tmp_path, (WIDE * scale, HIGH * scale))
    region = lines[0].boxes[0].region
    edges = (region.x, region.y, region.x + region.width, region.y + region.height)
    sides = (WIDE, HIGH, WIDE, HIGH)
    assert [edge * side / 100 for edge, side in zip(edges, sides, strict=True)] == pytest.approx(
        WORD
    )
    assert "ocr-page" not in codes


@pytest.mark.parametrize("orientation", [5, 6, 7, 8])
def test_what_was_read_on_the_stored_picture_is_not_tied(orientation: int, tmp_path: Path) -> None:
    _stored(tmp_path / "sources" / "letter", orientation)
    lines, codes = _lines(tmp_path, (HIGH * 2, WIDE * 2))
    assert lines[0].region is None and not lines[0].boxes
    assert "ocr-page" in codes
