"""What a visitor can explore beside the story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from kiosk.bundle.date import Date
from kiosk.bundle.explore import Person, Question
from kiosk.viewmodels.alphabet import initial, sorting_key
from kiosk.viewmodels.chip_row import ChipRow, chip_rows
from kiosk.viewmodels.dates import date_text
from kiosk.viewmodels.scene import Scene

Item = TypeVar("Item", Person, Question)


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event; `share` is its place on The Line, 0 at the first event and 1 at the last."""

    date: str
    year: str
    title: str
    text: str
    source: str
    source_title: str
    reference: str
    share: float
    current: bool


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person on a card; initials stand in for a portrait."""

    id: str
    name: str
    initials: str
    role: str
    nation: str
    current: bool


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in the list."""

    id: str
    question: str
    current: bool


@dataclass(frozen=True, slots=True)
class WordRow:
    """A term; `letter` is the one it stands under in the alphabet."""

    id: str
    word: str
    text: str
    letter: str
    current: bool


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A chart in the list."""

    id: str
    title: str
    current: bool


@dataclass(frozen=True, slots=True)
class MapRow:
    """A map in the list."""

    id: str
    title: str
    current: bool


@dataclass(frozen=True, slots=True)
class ExploreFocus:
    """Which event, word, chart and map are in front, by index and identifier.

    `event` is None until one was chosen: the first of the year in which most happened.
    """

    event: int | None = None
    word: int = 0
    chart: str = ""
    map: str = ""


@dataclass(frozen=True, slots=True)
class ExploreProps:
    """What QML sees of it. Texts of the person and the question in front are styled."""

    event_index: int = 0
    word_index: int = 0
    person_id: str = ""
    person_name: str = ""
    person_initials: str = ""
    person_role: str = ""
    person_text: str = ""
    person_wanted: str = ""
    person_references: str = ""
    question_id: str = ""
    question_title: str = ""
    question_text: str = ""
    question_believed: str = ""
    question_known: str = ""
    question_references: str = ""
    timeline: tuple[EventRow, ...] = ()
    people: tuple[PersonRow, ...] = ()
    questions: tuple[QuestionRow, ...] = ()
    words: tuple[WordRow, ...] = ()
    charts: tuple[ChartRow, ...] = ()
    maps: tuple[MapRow, ...] = ()
    person_chips: tuple[ChipRow, ...] = ()
    question_chips: tuple[ChipRow, ...] = ()


def derive_explore(scene: Scene, focus: ExploreFocus) -> ExploreProps:
    """Everything to explore; the person or question in front is the one the place names."""
    place = scene.visit.current
    event = _fullest_year(scene) if focus.event is None else focus.event
    person = _named(scene.exhibit.people, place.item if place.page == "explore-people" else "")
    asked = _named(scene.exhibit.questions, place.item if place.page == "explore-questions" else "")
    return ExploreProps(
        event_index=event,
        word_index=focus.word,
        **_person(scene, person),
        **_question(scene, asked),
        timeline=_timeline(scene, event),
        people=tuple(_person_row(scene, p, p is person) for p in scene.exhibit.people),
        questions=tuple(
            QuestionRow(q.id, scene.plain(q.question), q is asked) for q in scene.exhibit.questions
        ),
        words=_words(scene, focus.word),
        charts=tuple(
            ChartRow(c.id, scene.plain(c.title), c.id == focus.chart) for c in scene.exhibit.charts
        ),
        maps=tuple(
            MapRow(m.id, scene.plain(m.title), m.id == focus.map) for m in scene.exhibit.maps
        ),
        person_chips=chip_rows(scene, person.chips) if person else (),
        question_chips=chip_rows(scene, asked.chips) if asked else (),
    )


def initials(name: str) -> str:
    """The first letters of the first and the last part of a name."""
    parts = name.split()
    return "".join(part[0] for part in (parts[:1] + parts[1:][-1:]))


def _named(items: tuple[Item, ...], item_id: str) -> Item | None:
    return next((item for item in items if item.id == item_id), None)


def _person(scene: Scene, person: Person | None) -> dict[str, str]:
    if person is None:
        return {}
    return {
        "person_id": person.id,
        "person_name": scene.plain(person.name),
        "person_initials": initials(scene.plain(person.name)),
        "person_role": scene.plain(person.role),
        "person_text": scene.layered(person.text, person.easy_words),
        "person_wanted": scene.styled(person.wanted),
        "person_references": scene.styled(person.references),
    }


def _question(scene: Scene, asked: Question | None) -> dict[str, str]:
    if asked is None:
        return {}
    return {
        "question_id": asked.id,
        "question_title": scene.plain(asked.question),
        "question_text": scene.layered(asked.text, asked.easy_words),
        "question_believed": scene.styled(asked.often_believed),
        "question_known": scene.styled(asked.how_do_we_know),
        "question_references": scene.styled(asked.references),
    }


def _person_row(scene: Scene, person: Person, current: bool) -> PersonRow:
    name = scene.plain(person.name)
    role, nation = scene.plain(person.role), scene.plain(person.nation)
    return PersonRow(person.id, name, initials(name), role, nation, current)


def _fullest_year(scene: Scene) -> int:
    years = [event.date.sort[:4] for event in scene.exhibit.timeline]
    return years.index(max(years, key=years.count)) if years else 0


def _timeline(scene: Scene, current: int) -> tuple[EventRow, ...]:
    events = scene.exhibit.timeline
    days = [_day(event.date) for event in events]
    first, last = min(days, default=0.0), max(days, default=0.0)
    rows = []
    for index, (event, day) in enumerate(zip(events, days, strict=True)):
        source = scene.source(event.source)
        rows.append(
            EventRow(
                date=date_text(event.date, scene.language),
                year=event.date.sort[:4],
                title=scene.plain(event.title),
                text=scene.plain(event.text),
                source=event.source if source else "",
                source_title=scene.plain(source.short_title) if source else "",
                reference=scene.plain(event.reference),
                share=(day - first) / (last - first) if last > first else 0.0,
                current=index == current,
            )
        )
    return tuple(rows)


def _day(date: Date) -> float:
    year, month, day = (
        ([*date.sort[:10].split("-"), "1", "1"])[:3] if date.sort else ("0", "1", "1")
    )
    return int(year) * 365.25 + (int(month) - 1) * 30.44 + int(day)


def _words(scene: Scene, current: int) -> tuple[WordRow, ...]:
    told = sorted(
        ((scene.plain(word.word), word) for word in scene.exhibit.words),
        key=lambda pair: sorting_key(pair[0]),
    )
    return tuple(
        WordRow(word.id, name, scene.styled(word.text), initial(name), index == current)
        for index, (name, word) in enumerate(told)
    )
