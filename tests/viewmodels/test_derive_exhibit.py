"""The exhibit, its story and its pages, derived from scenes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF

from kiosk.bundle.region import Region
from kiosk.viewmodels.chapter_view_model import ChapterProps, derive_chapter
from kiosk.viewmodels.chart_view_model import ChartProps, derive_chart
from kiosk.viewmodels.exhibit_view_model import derive_exhibit
from kiosk.viewmodels.page_view_model import PageProps, derive_page
from kiosk.visit.weighing import Side, Strength
from tests.sample_exhibit import bare, picture, said, sample
from tests.viewmodels.scenes import prepared, scene, visit_at, weighed


def test_exhibit_in_english() -> None:
    props = derive_exhibit(scene())
    assert (props.title, props.question) == ("The new crane", "Did the crane make life better?")
    assert props.text == "Loading took <i>hours</i>."
    assert (props.worse_end, props.better_end) == ("Did not help", "Helped")
    assert [row.mark for row in props.answers][::2] == ["much-worse", "same", "much-better"]
    assert [row.id for row in props.quick_look] == ["letter", "book"]
    assert props.has_answers and props.has_explore and props.has_charts


def test_exhibit_in_spanish_falls_back_field_by_field() -> None:
    props = derive_exhibit(scene(language="es"))
    assert props.title == "La grúa nueva"
    assert props.answers[0].text == "Mucho peor"
    assert props.key_line == "In 1912 a crane came."


def test_easy_words_stand_in_for_the_text() -> None:
    assert derive_exhibit(scene(easy_words=True)).text == "Work went faster."


def test_a_folder_of_pictures_has_evidence_and_nothing_else() -> None:
    props = derive_exhibit(scene(exhibit=bare()))
    assert props.question == "harbour"
    assert props.has_evidence
    assert not any((props.has_answers, props.has_story, props.has_explore, props.has_quick_look))
    assert len(props.attract) == 2


@pytest.mark.parametrize("names", [(), ("attract/1.png",)])
def test_a_picture_that_is_not_prepared_has_no_address(names: tuple[str, ...]) -> None:
    (row,) = derive_exhibit(scene(pictures=prepared(*names))).attract
    assert row.picture == ("file:///drawn/p1/screen.jpg" if names else "")
    assert row.alt == "alt of attract/1.png"


def test_what_was_read_and_weighed_is_counted() -> None:
    weighing = weighed(("letter", Side.BETTER, Strength.LOT))
    read = frozenset({"change/faster", "hurt/safer"})
    props = derive_exhibit(scene(visit_at("home", read=read, weighing=weighing)))
    assert [(row.page_count, row.pages_read) for row in props.chapters] == [(2, 1), (1, 1)]
    assert (props.source_count, props.weighed_count) == (3, 1)


def test_a_chapter_and_its_way_on() -> None:
    props = derive_chapter(scene(visit_at("chapter", "change", read=frozenset({"change/tons"}))))
    assert (props.number, props.count, props.title) == (1, 2, "What changed?")
    assert (props.next_id, props.next_title) == ("hurt", "Who was hurt?")
    assert [(row.item, row.read) for row in props.pages] == [
        ("change/faster", False),
        ("change/tons", True),
    ]
    assert [row.id for row in props.sources] == ["letter"]


def test_the_last_chapter_has_none_after_it() -> None:
    props = derive_chapter(scene(visit_at("page", "hurt/safer")))
    assert (props.id, props.next_id, props.next_title) == ("hurt", "", "")


@pytest.mark.parametrize(
    ("page", "item"), [("home", ""), ("chapter", "gone"), ("source", "letter")]
)
def test_no_chapter_elsewhere(page: str, item: str) -> None:
    assert derive_chapter(scene(visit_at(page, item))) == ChapterProps()


def test_a_page_with_a_picture() -> None:
    props = derive_page(scene(visit_at("page", "change/faster"), pictures=prepared("faster.png")))
    assert (props.number, props.count, props.has_next, props.has_previous) == (1, 2, True, False)
    assert (props.next_item, props.next_title) == ("change/tons", "In tons")
    assert props.more == "A <b>loan</b> paid for it."
    assert (props.picture_width, props.picture_height) == (960, 640)
    assert props.caption == "A caption. Us."
    assert not props.has_chart
    assert [stop.current for stop in props.stops] == [True, False]


@pytest.mark.parametrize(
    ("focus", "kept"),
    [
        (Region(50, 50, 0, 0), QRectF(0.5, 0.4, 0, 0)),
        (Region(25, 75, 0, 0), QRectF(0.25, 0.75, 0, 0)),
        (Region(10, 20, 80, 70), QRectF(0.5, 0.55, 0, 0)),
    ],
)
def test_chapters_and_pages_keep_what_matters_of_a_picture(focus: Region, kept: QRectF) -> None:
    exhibit = sample()
    chapter = exhibit.chapters[0]
    drawn = replace(picture("pair.png"), focus=focus)
    chapter = replace(
        chapter, picture=drawn, pages=tuple(replace(page, picture=drawn) for page in chapter.pages)
    )
    shown = scene(visit_at("page", "change/faster"), exhibit=replace(exhibit, chapters=(chapter,)))
    assert derive_page(shown).kept == kept
    assert derive_chapter(shown).kept == kept


def test_a_page_with_a_chart() -> None:
    props = derive_page(scene(visit_at("page", "change/tons")))
    assert props.has_chart
    assert (props.previous_item, props.next_item) == ("change/faster", "")


def test_a_page_without_a_picture_borrows_its_sources() -> None:
    props = derive_page(scene(visit_at("page", "hurt/safer"), pictures=prepared("book.png")))
    assert props.picture == "file:///drawn/p1/screen.jpg"
    assert props.alt == "alt of book.png"


@pytest.mark.parametrize(
    ("item", "language", "untranslated"),
    [
        ("change/faster", "en", False),
        ("change/faster", "es", False),
        ("hurt/safer", "en", False),
        ("hurt/safer", "es", True),
    ],
)
def test_a_page_tells_that_it_is_not_translated(
    item: str, language: str, untranslated: bool
) -> None:
    assert derive_page(scene(visit_at("page", item), language)).untranslated is untranslated


def test_chips_come_in_their_order() -> None:
    chips = derive_page(scene(visit_at("page", "change/faster"), "es")).chips
    assert [chip.kind for chip in chips] == ["word", "person", "place", "question", "source"]
    assert (chips[0].label, chips[0].text) == ("Grúa de vapor", "Driven by steam.")
    assert chips[1].text == "She drove <i>it</i>."


@pytest.mark.parametrize("item", ["", "change", "change/gone", "gone/faster"])
def test_no_page_elsewhere(item: str) -> None:
    assert derive_page(scene(visit_at("page", item))) == PageProps()


def test_a_chart() -> None:
    props = derive_chart(scene(language="es"), sample().charts[0])
    assert (props.highest, props.shows) == (40.5, "It <i>rose</i>.")
    assert [(row.name, row.values, row.estimate) for row in props.series] == [
        ("Toneladas", (1.0, None, 40.5), False),
        ("Guess", (2.0, 2.0, 2.0), True),
    ]
    assert [(row.at, row.name) for row in props.marks] == [("1912", "The crane")]


def test_a_chart_without_numbers() -> None:
    empty = replace(sample().charts[0], series=(), title=said("Empty"))
    assert derive_chart(scene(), empty).highest == 0.0
    assert derive_chart(scene(), None) == ChartProps()
