"""What is taken home: the own verdict, three sources, and a code that holds the words (TAK-1)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.take_away_text import MOST_BYTES, Kept, shortened, whole
from kiosk.viewmodels.take_away_view_model import (
    KeptRow,
    TakeAwayProps,
    TakeAwayViewModel,
    derive_take_away,
    kept_sources,
)
from kiosk.viewmodels.text_code import QUIET, CodeProvider, code_of, modules_of
from kiosk.visit.weighing import Side, Strength
from tests.sample_exhibit import sample
from tests.viewmodels.scenes import scene, visit_at, weighed

SAID = "My verdict: “Better”."
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=120)
SOURCES = st.lists(st.builds(Kept, TEXTS, TEXTS), max_size=3).map(tuple)
THREE = (Kept("Letter", "Box 1"), Kept("Book", "Box 2"), Kept("Photograph"))


def test_what_is_short_is_whole() -> None:
    assert shortened("Better?", "Crane", SAID, THREE) == "\n".join(
        ("Better?", SAID, "- Letter. Box 1", "- Book. Box 2", "- Photograph")
    )


def test_a_code_holds_plain_spaces() -> None:
    assert whole("In\u00a01963\u00a0— better?", SAID, ()) == f"In 1963 — better?\n{SAID}"


@pytest.mark.parametrize(
    ("question", "reference", "wanted"),
    [
        ("Q" * 60, "R" * 80, ["Q" * 60, SAID, f"- Letter. {'R' * 80}", "- Book", "- Photograph"]),
        ("Q" * 90, "R" * 80, ["Q" * 90, SAID, "- Letter", "- Book", "- Photograph"]),
        ("Q" * 190, "R" * 80, ["Crane", SAID, "- Letter", "- Book", "- Photograph"]),
    ],
)
def test_references_go_first_then_the_question(
    question: str, reference: str, wanted: list[str]
) -> None:
    sources = (Kept("Letter", reference), Kept("Book", reference), Kept("Photograph"))
    assert shortened(question, "Crane", SAID, sources).split("\n") == wanted


def test_then_sources_go_the_last_one_first() -> None:
    long = tuple(Kept(letter * 70) for letter in "abc")
    assert shortened("Q" * 40, "Crane", SAID, long).split("\n") == [
        *("Crane", SAID, "- " + "a" * 70, "- " + "b" * 70)
    ]


def test_a_verdict_too_long_is_cut_between_letters() -> None:
    cut = shortened("", "", "Ж" * 300, ())
    assert cut == "Ж" * 103 + "…"


@given(TEXTS, TEXTS, TEXTS, SOURCES)
def test_it_always_fits(question: str, title: str, verdict: str, sources: tuple[Kept, ...]) -> None:
    text = shortened(question, title, verdict, sources)
    assert len(text.encode()) <= MOST_BYTES
    if len(whole(question, verdict, sources).encode()) <= MOST_BYTES:
        assert text == whole(question, verdict, sources)


def test_the_named_source_comes_first_then_the_heaviest_then_the_quick_look() -> None:
    laid = weighed(
        ("letter", Side.WORSE, Strength.LITTLE),
        ("book", Side.BETTER, Strength.LOT),
        ("photo", Side.NOT_SURE, Strength.LOT),
    )
    named = visit_at("results", cited="photo", weighing=laid)
    assert [s.id for s in kept_sources(scene(named))] == ["photo", "book", "letter"]
    only = visit_at("results", weighing=weighed(("book", Side.WORSE, Strength.SOME)))
    assert [s.id for s in kept_sources(scene(only))] == ["book", "letter"]
    assert [s.id for s in kept_sources(scene(visit_at("results", cited="gone")))] == [
        "letter",
        "book",
    ]


def test_what_the_panel_shows() -> None:
    props = derive_take_away(scene(visit_at("results", verdict=3)), SAID)
    assert props.question == "Did the crane make life better?"
    assert props.sources[0] == KeptRow(1, "Letter", "Port museum, Box 1")
    assert props.text == "\n".join((props.question, SAID, "- Letter. Box 1", "- Book"))
    assert (props.shorter, props.modules) == (False, modules_of(props.code))


def test_an_exhibit_that_asks_nothing_gives_its_title() -> None:
    unasked = replace(sample(), question=sample().question.__class__())
    assert derive_take_away(scene(exhibit=unasked), SAID).question == "The new crane"


def test_nothing_is_kept_when_it_is_closed() -> None:
    model = TakeAwayViewModel()
    model.show_scene(scene(visit_at("results", verdict=3)))
    assert model.property("code") == ""
    model.say(SAID)
    assert model.property("text").startswith("Did the crane")
    model.reset()
    assert model._props == TakeAwayProps()
    assert model._sentence == ""


def test_the_fullest_text_takes_sixty_five_modules_with_its_quiet_zone() -> None:
    code = code_of("Ж" * (MOST_BYTES // 2))
    assert modules_of(code) == 65
    assert {len(row) for row in code.split(".")} == {65 - 2 * QUIET}


def test_the_picture_is_dark_on_light_with_a_light_edge() -> None:
    code = code_of(SAID)
    image = CodeProvider().requestImage(f"0c141b/fffdf8/{code}", None, None)
    side = modules_of(code)
    assert (image.width(), image.height()) == (side, side)
    edge = {image.pixelColor(x, y).name() for x in range(side) for y in range(QUIET)}
    assert edge == {"#fffdf8"}
    drawn = "".join(
        "1" if image.pixelColor(x, y).name() == "#0c141b" else "0"
        for y in range(QUIET, side - QUIET)
        for x in range(QUIET, side - QUIET)
    )
    assert drawn == code.replace(".", "")
