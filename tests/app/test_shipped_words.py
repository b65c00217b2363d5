"""The words of the shipped reading pages stand exactly where their boxes say."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from kiosk.bundle.reader import Accepted, read
from kiosk.bundle.region import Region
from kiosk.bundle.source import Source
from kiosk.bundle.transcript import ReadingKind

SHIPPED = Path(__file__).parents[2] / "exhibits" / "did-relations-improve"
INK = 120
"""Type is darker than this; paper with its grain is lighter."""
MARGIN = 4


@cache
def _sources() -> tuple[Source, ...]:
    outcome = read(SHIPPED)
    assert isinstance(outcome, Accepted)
    return outcome.exhibit.sources


def _with_words() -> list[str]:
    return sorted(file.parent.name for file in SHIPPED.glob("sources/*/p1.alto.xml"))


def _source(name: str) -> Source:
    return next(source for source in _sources() if source.id == name)


def _ink(page: Image.Image, region: Region, grown: int) -> tuple[int, int, int, int] | None:
    """The edges of the ink in a region grown by `grown` px, measured from its own corners."""
    x, y = region.x * page.width / 100, region.y * page.height / 100
    wide, high = region.width * page.width / 100, region.height * page.height / 100
    left, top = round(x) - grown, round(y) - grown
    part = page.crop((left, top, round(x + wide) + grown, round(y + high) + grown))
    return part.point(lambda value: 255 * (value < INK)).getbbox()


@pytest.mark.parametrize("name", _with_words())
def test_every_word_of_the_page_has_its_box(name: str) -> None:
    (plain,) = (r for r in _source(name).pages[0].readings if r.kind is ReadingKind.PLAIN)
    for line in plain.lines:
        own = line.words.text("en").replace("'", "’").split()
        assert [box.text for box in line.boxes] == ([] if line.remark else own)
        assert line.region is not None
        for box in line.boxes:
            middle = box.region.y + box.region.height / 2
            assert line.region.holds(box.region.x + box.region.width / 2, middle)


@pytest.mark.parametrize("name", _with_words()[::4])
def test_a_box_holds_the_ink_of_its_word_and_no_other(name: str) -> None:
    source = _source(name)
    assert source.picture is not None
    with Image.open(source.picture.file) as opened:
        page = opened.convert("L")
    for line in source.pages[0].readings[-1].lines:
        for box in line.boxes:
            ink = _ink(page, box.region, MARGIN)
            wide = round(box.region.width * page.width / 100)
            assert ink is not None, box.text
            assert abs(ink[0] - MARGIN) <= 2, box.text
            assert abs(ink[2] - MARGIN - wide) <= 2, box.text
