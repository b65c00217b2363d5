"""Every text of an exhibit that a visitor can read, in every language, one passage each."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.mention import mention_of
from kiosk.bundle.passage import EVIDENCE, HOME, Passage, Subject, Topic
from kiosk.bundle.source_passages import of_source
from kiosk.bundle.wording import Wording


def passages(exhibit: Exhibit) -> Iterator[Passage]:
    """All passages, in the order of the exhibit."""
    yield from _of_exhibit(exhibit)
    for source in exhibit.sources:
        yield from of_source(source)
    yield from _of_story(exhibit)
    yield from _of_people_and_places(exhibit)
    yield from _of_questions_and_words(exhibit)
    yield from _of_charts(exhibit)
    yield from _of_maps(exhibit)


def _of_exhibit(exhibit: Exhibit) -> Iterator[Passage]:
    desk = Subject(Topic.PAGE, HOME)
    yield from desk.names(exhibit.title, exhibit.question)
    yield from desk.key_lines(exhibit.key_line)
    yield from desk.texts(exhibit.text, exhibit.easy_words, exhibit.closing_line, exhibit.credit)
    for lens in exhibit.lenses:
        yield from Subject(Topic.PAGE, EVIDENCE).texts(lens.name, lens.question)


def _of_story(exhibit: Exhibit) -> Iterator[Passage]:
    for chapter in exhibit.chapters:
        subject = Subject(Topic.PAGE, chapter.id)
        yield from subject.names(chapter.title)
        yield from subject.key_lines(chapter.key_line)
        yield from subject.texts(chapter.text, chapter.easy_words, chapter.references)
        yield from subject.picture(chapter.picture)
        for page in chapter.pages:
            subject = Subject(Topic.PAGE, f"{chapter.id}/{page.id}")
            yield from subject.names(page.title)
            yield from subject.key_lines(page.key_line)
            yield from subject.texts(page.text, page.easy_words, page.more)
            yield from subject.texts(page.historians_disagree, page.references)
            yield from subject.picture(page.picture)


def _of_people_and_places(exhibit: Exhibit) -> Iterator[Passage]:
    for person in exhibit.people:
        subject = Subject(Topic.PERSON, person.id)
        yield from subject.names(person.name, *(_also(name) for name in person.also))
        yield from subject.key_lines(person.role, person.nation)
        yield from subject.texts(person.text, person.wanted, person.easy_words, person.references)
        yield from subject.picture(person.picture)
    for place in (known for known in exhibit.places if mention_of(known.id, exhibit)):
        subject = Subject(Topic.PLACE, place.id)
        yield from subject.names(place.name)
        yield from subject.key_lines(place.nation)
        yield from subject.texts(place.text, place.easy_words, place.references)
        yield from subject.picture(place.picture)


def _also(name: str) -> Wording:
    """Another spelling of a name, which belongs to no language."""
    return Wording((("", name),))


def _of_questions_and_words(exhibit: Exhibit) -> Iterator[Passage]:
    for asked in exhibit.questions:
        subject = Subject(Topic.QUESTION, asked.id)
        yield from subject.names(asked.question)
        yield from subject.texts(asked.text, asked.often_believed, asked.how_do_we_know)
        yield from subject.texts(asked.easy_words, asked.references)
    for word in exhibit.words:
        subject = Subject(Topic.WORD, word.id)
        yield from subject.names(word.word)
        yield from subject.texts(word.text)
    for number, event in enumerate(exhibit.timeline):
        subject = Subject(Topic.EVENT, str(number))
        yield from subject.names(event.title)
        yield from subject.texts(event.text, event.reference)


def _of_charts(exhibit: Exhibit) -> Iterator[Passage]:
    for chart in exhibit.charts:
        subject = Subject(Topic.CHART, chart.id)
        yield from subject.names(chart.title)
        yield from subject.key_lines(chart.key_line)
        yield from subject.texts(chart.shows, chart.described, chart.easy_words, chart.limits)
        yield from subject.texts(chart.references, chart.credit, chart.unit)
        yield from subject.texts(*(series.name for series in chart.series))
        yield from subject.texts(*(mark.name for mark in chart.marks))
        for station in chart.stations:
            yield from subject.texts(station.title, station.text, station.lane, station.clock)
            yield from subject.texts(station.reference)


def _of_maps(exhibit: Exhibit) -> Iterator[Passage]:
    for shown in exhibit.maps:
        subject = Subject(Topic.MAP, shown.id)
        yield from subject.names(shown.title)
        yield from subject.key_lines(shown.key_line)
        yield from subject.texts(shown.shows, shown.easy_words, shown.limits, shown.references)
        yield from subject.picture(shown.picture)
        for mark in shown.marks:
            yield from Subject(Topic.MAP, shown.id, mark.id).texts(mark.label, mark.text)
