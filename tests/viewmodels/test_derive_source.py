"""A source at its steps, derived from scenes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.viewmodels.facsimile_view_model import FacsimileProps, derive_facsimile
from kiosk.viewmodels.source_props import SourceFocus, SourceProps, derive_source
from kiosk.visit.weighing import Side, Strength
from tests.sample_exhibit import sample
from tests.viewmodels.scenes import DRAWN, scene, visit_at, weighed

LETTER, BOOK, PHOTO = sample().sources


def letter(
    step: str = "look", focus: SourceFocus | None = None, language: str = "en"
) -> SourceProps:
    """The letter at one of its steps."""
    here = scene(visit_at("source", "letter", step), language)
    return derive_source(here, LETTER, step, focus or SourceFocus())


def test_its_facts() -> None:
    props = letter(language="es")
    assert (props.title, props.short_title, props.kind) == ("Una carta", "Carta", "carta")
    assert (props.date, props.long_date) == ("10\u00a0jun\u00a01912", "10\u00a0de junio de 1912")
    assert props.provenance == "Juan · Port museum · Box 1"
    assert props.keeper == "Port museum · Box 1"
    assert (props.quotation, props.quotation_by) == ("No work.", "Juan, 1912")
    assert props.untranslated


def test_its_readings() -> None:
    written, in_plain = letter(), letter(focus=SourceFocus(reading="plain"), language="es")
    assert [line.text for line in written.lines] == ["Querida Ana", "no hay trabajo", "torn"]
    assert [(line.tied, line.remark) for line in written.lines] == [
        (True, False),
        (True, False),
        (False, True),
    ]
    assert [line.text for line in in_plain.lines] == ["No hay trabajo"]
    assert (in_plain.reading_label, in_plain.translator) == ("Plain words", "")
    assert [row.current for row in in_plain.readings] == [False, True]


def test_readings_are_named_in_their_own_language() -> None:
    rows = letter(language="en").readings
    assert [(row.kind, row.language, row.familiar) for row in rows] == [
        ("transcript", "Español", False),
        ("translation", "English", True),
        ("plain", "English", True),
    ]
    assert [row.current for row in rows] == [False, True, False]


def test_words_that_a_machine_read() -> None:
    page = LETTER.pages[0]
    read = replace(page.readings[0], machine=True)
    source = replace(LETTER, pages=(replace(page, readings=(read,)),))
    props = derive_source(scene(), source, "read", SourceFocus())
    assert (props.machine, props.tied) == (True, True)
    assert not letter().machine


def test_a_page_without_words() -> None:
    props = letter(focus=SourceFocus(page=1))
    assert (props.lines, props.readings, props.reading_label) == ((), (), "")
    assert [row.current for row in props.pages] == [False, True]


@pytest.mark.parametrize(
    ("step", "questions"),
    [
        ("look", ["What first?", "And then?"]),
        ("question", ["Who reads it?"]),
        ("read", []),
        ("nonsense", []),
    ],
)
def test_prompts_of_a_step(step: str, questions: list[str]) -> None:
    assert [row.question for row in letter(step).prompts] == questions


def test_an_answered_prompt() -> None:
    here = scene(visit_at("source", "letter", "look", answers=(("letter/look/0", 1),)))
    props = derive_source(here, LETTER, "look", SourceFocus())
    assert [row.chosen for row in props.prompts] == [1, -1]
    assert props.prompts[0].note == "It is <i>late</i>."
    assert [(row.step, row.done) for row in props.steps][:2] == [("look", True), ("read", False)]


def test_a_weighed_source_has_done_its_last_step() -> None:
    weighing = weighed(("letter", Side.NOT_SURE, Strength.SOME))
    here = scene(visit_at("source", "letter", "weigh", weighing=weighing))
    props = derive_source(here, LETTER, "weigh", SourceFocus())
    assert (props.side, props.strength) == ("not-sure", 2)
    assert [row.done for row in props.steps] == [False, False, False, False, True]
    assert [row.current for row in props.steps] == [False, False, False, False, True]


def test_the_guided_look() -> None:
    rows = letter(focus=SourceFocus(guide=1)).guide
    assert [(row.page, row.tied) for row in rows] == [(0, True), (1, True), (0, False)]
    assert (rows[0].x, rows[0].y, rows[0].width, rows[0].height) == (70, 5, 20, 10)


def test_partners() -> None:
    assert [row.id for row in letter().partners] == ["book", "photo"]


def test_a_source_with_next_to_nothing() -> None:
    props = derive_source(scene(), PHOTO, "read", SourceFocus())
    assert props.short_title == "A photograph"
    assert (props.pages, props.lines, props.chips, props.provenance) == ((), (), (), "")


def test_a_facsimile() -> None:
    picture = BOOK.pages[0].picture
    props = derive_facsimile(scene(), picture, DRAWN)
    assert (props.present, props.width, props.height) == (True, 960, 640)
    assert props.screen == "file:///drawn/p1/screen.jpg"
    assert (props.caption, props.levels) == ("A caption. Us.", ())


def test_a_picture_names_its_licence() -> None:
    picture = BOOK.pages[0].picture
    assert picture
    free, closed = replace(picture, rights="CC BY 4.0"), replace(picture, rights="InC")
    assert derive_facsimile(scene(), free, DRAWN).caption == "A caption. Us. CC\u00a0BY\u00a04.0."
    assert derive_facsimile(scene(), closed, DRAWN).caption == "A caption. Us."


def test_no_facsimile_without_a_derivative() -> None:
    assert derive_facsimile(scene(), BOOK.pages[0].picture, None) == FacsimileProps()
    assert derive_facsimile(scene(), None, DRAWN) == FacsimileProps()
