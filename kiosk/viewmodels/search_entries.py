"""Every thing that can be found, once, under the name that the visitor reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.bundle.passage import Topic
from kiosk.bundle.picture import Picture
from kiosk.bundle.wording import Wording
from kiosk.viewmodels.page_view_model import shown_picture
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.search_goal import Target, place_of


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing with its name and picture."""

    target: Target
    title: str
    picture: Picture | None = None


def entries(scene: Scene) -> tuple[Entry, ...]:
    """All things, kind by kind; no place that no page refers to."""
    return tuple(entry for entry in _all(scene) if place_of(entry.target, scene.exhibit))


def _all(scene: Scene) -> Iterator[Entry]:
    exhibit = scene.exhibit
    for source in exhibit.sources:
        yield _entry(scene, Topic.SOURCE, source.id, source.title, source.picture)
    for person in exhibit.people:
        yield _entry(scene, Topic.PERSON, person.id, person.name, person.picture)
    for place in exhibit.places:
        yield _entry(scene, Topic.PLACE, place.id, place.name, place.picture)
    for asked in exhibit.questions:
        yield _entry(scene, Topic.QUESTION, asked.id, asked.question)
    for word in exhibit.words:
        yield _entry(scene, Topic.WORD, word.id, word.word)
    for number, event in enumerate(exhibit.timeline):
        yield _entry(scene, Topic.EVENT, str(number), event.title)
    for chart in exhibit.charts:
        yield _entry(scene, Topic.CHART, chart.id, chart.title)
    for shown in exhibit.maps:
        yield _entry(scene, Topic.MAP, shown.id, shown.title, shown.picture)
    for chapter in exhibit.chapters:
        yield _entry(scene, Topic.PAGE, chapter.id, chapter.title, chapter.picture)
        for page in chapter.pages:
            item = f"{chapter.id}/{page.id}"
            yield _entry(scene, Topic.PAGE, item, page.title, shown_picture(scene, page))


def _entry(
    scene: Scene, topic: Topic, item: str, name: Wording, picture: Picture | None = None
) -> Entry:
    return Entry(Target(topic, item), scene.plain(name), picture)
