"""The evidence, the beam, the results and what there is to explore, derived from scenes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.viewmodels.evidence_view_model import Filters, derive_evidence
from kiosk.viewmodels.explore_props import ExploreFocus, ExploreProps, derive_explore
from kiosk.viewmodels.results_view_model import derive_results
from kiosk.viewmodels.weighing_view_model import View, derive_weighing
from kiosk.visit.weighing import Side, Strength
from tests.sample_exhibit import bare, said, sample, timed
from tests.viewmodels.scenes import scene, visit_at, weighed

TWO = weighed(("letter", Side.BETTER, Strength.LOT), ("book", Side.WORSE, Strength.LITTLE))
WEIGHED = visit_at("weigh", weighing=TWO, looked=frozenset({"photo"}))


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(), ["letter", "book", "photo"]),
        (Filters(lens="safety"), ["book"]),
        (Filters(lens="work"), ["letter", "book"]),
        (Filters(nation="Peru"), ["letter"]),
        (Filters(kind="book"), ["book"]),
        (Filters(only_unweighed=True), ["photo"]),
        (Filters(lens="safety", nation="Peru"), []),
    ],
)
def test_filters(filters: Filters, ids: list[str]) -> None:
    props = derive_evidence(scene(WEIGHED), filters)
    assert [row.id for row in props.sources] == ids
    assert (props.total, props.weighed) == (3, 2)


def test_lenses_count_their_sources() -> None:
    rows = derive_evidence(scene(), Filters(lens="work")).lenses
    assert [(row.id, row.count, row.current) for row in rows] == [
        ("", 3, False),
        ("work", 2, True),
        ("safety", 1, False),
    ]


def test_an_exhibit_without_lenses_offers_none() -> None:
    assert derive_evidence(scene(exhibit=bare()), Filters()).lenses == ()


def test_filters_are_in_the_visitors_language() -> None:
    props = derive_evidence(scene(language="es"), Filters(kind="libro"))
    assert [(row.name, row.current) for row in props.kinds] == [
        ("", False),
        ("carta", False),
        ("libro", True),
    ]
    assert [row.name for row in props.nations] == ["", "Chile", "Peru"]


@pytest.mark.parametrize(
    ("names", "rows"),
    [
        ("Chile, Peru", ["", "Chile", "Peru"]),
        ("كوبا، الصين", ["", "Peru", "الصين", "كوبا"]),
        ("Chile", ["", "Chile", "Peru"]),
    ],
)
def test_each_of_several_nations_is_a_filter(names: str, rows: list[str]) -> None:
    letter, book, photo = sample().sources
    shared = replace(book, provenance=replace(book.provenance, nation=said(names)))
    exhibit = replace(sample(), sources=(letter, shared, photo))
    nation = rows[-1] if rows[-1] != "Peru" else "Chile"
    props = derive_evidence(scene(exhibit=exhibit), Filters(nation=nation))
    assert [row.name for row in props.nations] == rows
    assert [row.id for row in props.sources] == ["book"]


def test_a_card_tells_what_was_done_with_it() -> None:
    cards = {row.id: row for row in derive_evidence(scene(WEIGHED), Filters()).sources}
    assert (cards["letter"].side, cards["letter"].strength) == ("better", 3)
    assert (cards["photo"].side, cards["photo"].strength, cards["photo"].looked) == ("", 0, True)
    assert cards["photo"].short_title == "A photograph"
    assert cards["letter"].date == "10\u00a0Jun\u00a01912"


def test_the_beam() -> None:
    props = derive_weighing(scene(WEIGHED))
    assert (props.worse_total, props.better_total) == (1, 3)
    assert (props.worse_count, props.better_count) == (1, 1)
    assert props.lean == "slightly-better" and 0 < props.tilt < 6
    assert [row.id for row in props.better] == ["letter"]
    assert [row.id for row in props.waiting] == ["photo"]


@pytest.mark.parametrize(
    ("lens", "chosen", "front"),
    [("", "", "photo"), ("", "book", "book"), ("safety", "", "book"), ("safety", "letter", "book")],
)
def test_what_is_in_front_of_the_beam(lens: str, chosen: str, front: str) -> None:
    assert derive_weighing(scene(WEIGHED), View(lens, chosen=chosen)).chosen == front


def test_a_lens_narrows_the_beam() -> None:
    props = derive_weighing(scene(WEIGHED), View("safety"))
    assert (props.worse_total, props.better_total, props.lean) == (1, 0, "slightly-worse")
    assert props.tilt < 0 and props.lens == "Safety"


def test_without_times_nothing_stands_aside() -> None:
    props = derive_weighing(scene(WEIGHED), View(year=1900))
    assert (props.untils, props.until, props.until_year, props.later) == ((), "", 0, ())


@pytest.mark.parametrize(
    ("year", "now", "later", "totals"),
    [
        (0, "By 1913", [], (1, 3)),
        (1913, "By 1913", [], (1, 3)),
        (1912, "By 1912", ["book"], (0, 3)),
        (1905, "By 1905", ["letter", "book"], (0, 0)),
        (1850, "By 1913", [], (1, 3)),
    ],
)
def test_only_what_is_dated_by_the_time_counts(
    year: int, now: str, later: list[str], totals: tuple[int, int]
) -> None:
    props = derive_weighing(scene(WEIGHED, exhibit=timed()), View(year=year))
    assert props.until == now
    assert [row.name for row in props.untils if row.current] == [now]
    assert [row.id for row in props.later] == later
    assert (props.worse_total, props.better_total) == totals
    assert [row.id for row in props.waiting] == ["photo"]  # without a date it always counts


def test_what_stands_aside_cannot_come_in_front() -> None:
    props = derive_weighing(scene(WEIGHED, exhibit=timed()), View(year=1912, chosen="book"))
    assert props.chosen == "photo"


def test_lens_and_time_narrow_together() -> None:
    view = View("safety", 1912)
    props = derive_weighing(scene(WEIGHED, "es", exhibit=timed()), view)
    assert (props.lens, props.until, props.lean) == ("Seguridad", "Hasta 1912", "empty")
    assert [row.id for row in props.later] == ["book"]


def test_results_of_a_visitor_who_moved() -> None:
    visit = visit_at("results", weighing=TWO, stance=1, verdict=3, cited="book")
    props = derive_results(scene(visit, "es"))
    assert (props.stance, props.verdict, props.shift, props.has_both) == (1, 3, 2, True)
    assert (props.cited_id, props.cited_title) == ("book", "Book")
    assert [(row.name, row.worse, row.better) for row in props.lenses] == [
        ("Trabajo", 1, 3),
        ("Seguridad", 1, 0),
    ]
    assert [(row.id, row.chosen) for row in props.sources] == [("letter", False), ("book", True)]


@pytest.mark.parametrize(("stance", "verdict"), [(None, 3), (1, None), (None, None)])
def test_results_without_one_of_the_votes(stance: int | None, verdict: int | None) -> None:
    props = derive_results(scene(visit_at("results", stance=stance, verdict=verdict)))
    assert (props.has_both, props.shift) == (False, 0)
    assert props.stance == (-1 if stance is None else stance)


def test_the_first_answer_counts_as_an_answer() -> None:
    props = derive_results(scene(visit_at("results", stance=0, verdict=0)))
    assert (props.stance, props.verdict, props.has_both) == (0, 0, True)


def test_the_timeline() -> None:
    props = derive_explore(scene(), ExploreFocus(event=1))
    assert [row.title for row in props.timeline] == ["Bought", "Built", "Used"]
    assert [row.current for row in props.timeline] == [False, True, False]
    shares = [row.share for row in props.timeline]
    assert (shares[0], shares[2]) == (0.0, 1.0)
    assert 0.45 < shares[1] < 0.55
    assert [(row.source, row.source_title) for row in props.timeline] == [
        ("letter", "Letter"),
        ("", ""),
        ("", ""),
    ]


def test_an_event_tells_its_reference_in_the_language_of_the_visitor() -> None:
    event = replace(sample().timeline[0], reference=said("Box 3", "Caja 3"))
    shown = scene(language="es", exhibit=replace(sample(), timeline=(event,)))
    (row,) = derive_explore(shown, ExploreFocus()).timeline
    assert row.reference == "Caja 3"


def test_a_person_in_front() -> None:
    props = derive_explore(scene(visit_at("explore-people", "ana"), "es"), ExploreFocus())
    assert (props.person_name, props.person_initials) == ("Ana María Ortiz", "AO")
    assert (props.person_role, props.person_text) == ("Maquinista", "She drove <i>it</i>.")
    assert [chip.id for chip in props.person_chips] == ["letter"]
    assert props.people[0].current


def test_a_question_in_front() -> None:
    props = derive_explore(scene(visit_at("explore-questions", "who-paid")), ExploreFocus())
    assert (props.question_title, props.question_text) == ("Who paid?", "The <i>board</i>.")
    assert props.question_believed == "The state."


@pytest.mark.parametrize("page", ["explore-people", "explore-questions"])
def test_nothing_in_front_of_the_lists(page: str) -> None:
    props = derive_explore(scene(visit_at(page)), ExploreFocus())
    assert (props.person_id, props.question_id) == ("", "")
    assert not props.people[0].current


def test_words_stand_in_the_order_of_the_visitors_alphabet() -> None:
    assert [row.word for row in derive_explore(scene(), ExploreFocus()).words] == [
        "Board",
        "Steam crane",
    ]
    rows = derive_explore(scene(language="es"), ExploreFocus(word=1)).words
    assert [(row.word, row.letter, row.current) for row in rows] == [
        ("Grúa de vapor", "G", False),
        ("Junta", "J", True),
    ]


def test_nothing_to_explore() -> None:
    assert derive_explore(scene(exhibit=bare()), ExploreFocus()) == ExploreProps()
