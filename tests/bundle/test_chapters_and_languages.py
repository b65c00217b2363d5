"""The shipped story: both directions weigh the same, historians are named, Arabic has its path."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from kiosk.bundle.chapter import Chapter
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.lengths import count_words
from kiosk.bundle.reader import Accepted, read
from kiosk.bundle.wording import Wording

SHIPPED = Path(__file__).parents[2] / "exhibits" / "did-relations-improve"
HISTORIANS = (
    *("Sherwin", "Trachtenberg", "Gaddis", "Lebow", "Stein", "Plokhy", "Hershberg", "White"),
    *("Fursenko", "Naftali", "Zubok"),
)
OF_RECORD = {"references", "made_from", "original"}
"""Names of papers, and a note for curators: they stay as they were written."""

ALIKE = {".people.name", ".sources.provenance.place", ".sources.provenance.reference"}
"""Names that may be spelt the same in Spanish and Russian."""


@pytest.fixture(scope="module")
def exhibit() -> Exhibit:
    outcome = read(SHIPPED)
    assert isinstance(outcome, Accepted)
    return outcome.exhibit


def _room(chapter: Chapter, language: str) -> int:
    layers = (
        text
        for page in chapter.pages
        for text in (page.key_line, page.text, page.more, page.historians_disagree)
    )
    texts = (chapter.key_line, chapter.text, *layers)
    return sum(count_words(text.text(language)) for text in texts)


def _untold(part: object, language: str, path: str = "") -> Iterator[str]:
    """The paths of all texts of a part that are not there in `language`."""
    if isinstance(part, Wording):
        if part and part.language(language) != language:
            yield path
    elif isinstance(part, tuple | dict):
        for each in part.values() if isinstance(part, dict) else part:
            yield from _untold(each, language, path)
    elif is_dataclass(part):
        for name in (field.name for field in fields(part) if field.name not in OF_RECORD):
            yield from _untold(getattr(part, name), language, f"{path}.{name}")


@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_what_got_better_and_what_did_not_have_equal_room(language: str, exhibit: Exhibit) -> None:
    better, worse = exhibit.chapters[3:5]
    assert (better.id, worse.id) == ("what-got-better", "what-did-not")
    assert len(better.pages) == len(worse.pages)
    assert _room(better, language) == pytest.approx(_room(worse, language), rel=0.05)


def test_a_chapter_has_three_to_five_pages_that_name_historians(exhibit: Exhibit) -> None:
    assert all(3 <= len(chapter.pages) <= 5 for chapter in exhibit.chapters)
    for chapter in exhibit.chapters:
        said = [page.historians_disagree.text("en") for page in chapter.pages]
        assert all(said), chapter.id
        named = {name for name in HISTORIANS if any(name in text for text in said)}
        assert len(named) >= 3, chapter.id


def test_the_path_to_the_first_source_is_whole_in_arabic(exhibit: Exhibit) -> None:
    front = (exhibit.title, exhibit.question, exhibit.answers, exhibit.ends, exhibit.until)
    front += (exhibit.key_line, exhibit.text, exhibit.easy_words, exhibit.closing_line)
    desk = [chapter.title for chapter in exhibit.chapters]
    wall = [source.short_title for source in exhibit.sources]
    near = (exhibit.attract, exhibit.lenses, exhibit.words, exhibit.chapters[0], exhibit.sources[0])
    chips = {*exhibit.chapters[0].pages[0].chips.charts, *exhibit.chapters[0].pages[1].chips.charts}
    charts = [chart for chart in exhibit.charts if chart.id in chips]
    assert len(charts) == 2
    assert list(_untold((front, tuple(desk), tuple(wall), near, tuple(charts)), "ar")) == []


@pytest.mark.parametrize("language", ["es", "ru"])
def test_spanish_and_russian_are_whole(language: str, exhibit: Exhibit) -> None:
    assert set(_untold(exhibit, language)) <= ALIKE
