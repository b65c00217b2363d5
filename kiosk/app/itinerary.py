"""The stops of a tour: one of every kind of screen that an exhibit has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.source import Source, Step
from kiosk.viewmodels.index_props import PICTURES
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.player_view_model import PlayerViewModel
from kiosk.viewmodels.search_view_model import SearchViewModel
from kiosk.visit.events import Weighed
from kiosk.visit.weighing import Side, Strength

SIDES = (Side.BETTER, Side.WORSE, Side.BETTER, Side.NOT_SURE, Side.WORSE)
TYPED = 4
STRENGTHS = (Strength.LOT, Strength.LITTLE, Strength.SOME)


@dataclass(frozen=True, slots=True)
class TourStop:
    """A name for the picture, and what a visitor does to get there from the stop before."""

    name: str
    arrive: Callable[[KioskViewModel], None]


def itinerary(exhibit: Exhibit) -> Iterator[TourStop]:
    """Every kind of screen, in the order of a visit."""
    yield TourStop("attract", lambda _kiosk: None)
    if exhibit.answers:
        yield TourStop("stance", lambda kiosk: kiosk.wake())
        yield TourStop("home", lambda kiosk: kiosk.answer(len(exhibit.answers) // 2 + 1))
    else:
        yield TourStop("home", lambda kiosk: kiosk.wake())
    if exhibit.quick_look and exhibit.answers:
        first = exhibit.quick_look[0]
        yield TourStop("quick-look", lambda kiosk: kiosk.lookQuickly(first))
    yield from _story(exhibit)
    yield from _evidence(exhibit)
    if exhibit.answers:
        yield from _answers(exhibit)
    yield from _explore(exhibit)


def _story(exhibit: Exhibit) -> Iterator[TourStop]:
    if exhibit.chapters:
        yield _going("story", "story")
    for chapter in exhibit.chapters:
        yield _going(f"chapter-{chapter.number}", "chapter", chapter.id)
        for number, page in enumerate(chapter.pages, 1):
            name = f"chapter-{chapter.number}-page-{number}"
            yield _going(name, "page", f"{chapter.id}/{page.id}")


def _evidence(exhibit: Exhibit) -> Iterator[TourStop]:
    if exhibit.sources:
        yield _going("evidence", "evidence")
    for source in exhibit.sources:
        yield from _source(source)


def _source(source: Source) -> Iterator[TourStop]:
    yield _going(f"source-{source.number}-look", "source", source.id)
    for step in list(Step)[1:]:
        yield _stepping(f"source-{source.number}-{step}", step)
        if step is Step.READ and source.recordings:
            yield TourStop(f"source-{source.number}-listen", _listen)


def _answers(exhibit: Exhibit) -> Iterator[TourStop]:
    yield TourStop("weigh", lambda kiosk: _weigh(kiosk, exhibit))
    yield _going("verdict", "verdict")
    yield TourStop("results", lambda kiosk: _decide(kiosk, exhibit))


def _explore(exhibit: Exhibit) -> Iterator[TourStop]:
    if exhibit.timeline:
        yield _going("timeline", "explore-timeline")
    if exhibit.people:
        yield _going("people", "explore-people")
        yield _going("person", "explore-people", exhibit.people[0].id)
    if exhibit.questions:
        yield _going("questions", "explore-questions")
        yield _going("question", "explore-questions", exhibit.questions[0].id)
    if exhibit.words:
        yield _going("words", "explore-words")
    yield _going("search", "explore-search")
    yield TourStop("search-found", lambda kiosk: _look_for(kiosk, exhibit))
    yield _going("index", "explore-index")
    yield _going("index-pictures", "explore-index", PICTURES)
    for chart in exhibit.charts:
        yield _going(f"chart-{chart.id}", "explore-charts", chart.id)
    for sheet in exhibit.maps:
        yield _going(f"map-{sheet.id}", "explore-maps", sheet.id)


def _look_for(kiosk: KioskViewModel, exhibit: Exhibit) -> None:
    """Type the beginning of the last word of the title."""
    last = exhibit.title.text(str(kiosk.property("language"))).split()[-1:]
    search = kiosk.search
    assert isinstance(search, SearchViewModel)
    search.setProperty("query", "".join(last)[:TYPED])


def _going(name: str, page: str, item: str = "") -> TourStop:
    return TourStop(name, lambda kiosk: kiosk.go(page, item))


def _stepping(name: str, step: Step) -> TourStop:
    return TourStop(name, lambda kiosk: kiosk.goStep(step.value))


def _weigh(kiosk: KioskViewModel, exhibit: Exhibit) -> None:
    for index, source in enumerate(exhibit.sources[:9]):
        side, strength = SIDES[index % len(SIDES)], STRENGTHS[index % len(STRENGTHS)]
        kiosk.weigh(Weighed(source.id, side, strength))
    kiosk.go("weigh")


def _listen(kiosk: KioskViewModel) -> None:
    kiosk.findChildren(PlayerViewModel)[0].listen(True)


def _decide(kiosk: KioskViewModel, exhibit: Exhibit) -> None:
    kiosk.decide(len(exhibit.answers) // 2)
    if exhibit.sources:
        kiosk.cite(exhibit.sources[0].id)
    kiosk.go("results")
