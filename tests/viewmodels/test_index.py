"""The index reaches everything, in the order a visitor expects."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.bundle.passage import Topic
from kiosk.viewmodels.index_props import derive_index, filed_as, index_of, script_of
from kiosk.viewmodels.search_entries import Entry, entries
from kiosk.viewmodels.search_goal import Target
from tests.sample_exhibit import said, sample
from tests.viewmodels.conftest import Floor
from tests.viewmodels.scenes import prepared, scene, visit_at


def entry(title: str, topic: Topic = Topic.PAGE) -> Entry:
    return Entry(Target(topic, "x"), title)


@pytest.mark.parametrize(
    ("found", "languages", "filed"),
    [
        (entry("The hot line"), ("en",), "hot line"),
        (entry("A"), ("en",), "A"),
        (entry("«La» crisis"), ("es",), "«La» crisis"),
        (entry("¿El trato?"), ("es",), "trato?"),
        (entry("El trato"), ("es", "en"), "trato"),
        (entry("The deal"), ("ar", "en"), "deal"),
        (entry("La crisis"), ("en",), "La crisis"),
        (entry("Nikita Khrushchev", Topic.PERSON), ("en",), "Khrushchev Nikita"),
        (entry("Pope John XXIII", Topic.PERSON), ("en",), "XXIII Pope John"),
    ],
)
def test_what_things_are_filed_by(found: Entry, languages: tuple[str, ...], filed: str) -> None:
    assert filed_as(found, languages) == filed


def test_everything_stands_under_one_letter() -> None:
    index = index_of(scene())
    filed = [one for some in index.under.values() for one in some]
    assert sorted(one.title for one in filed) == sorted(one.title for one in entries(scene()))
    assert list(index.under) == sorted(index.under)


def test_the_visitors_own_script_comes_first() -> None:
    exhibit = replace(sample(), title=said("x"), languages=("en", "ru"))
    people = tuple(replace(p, name=said("Анна")) for p in exhibit.people[:1])
    shown = scene(language="ru", exhibit=replace(exhibit, people=people))
    assert next(iter(index_of(shown).under)) == "А"
    assert script_of("Я") == "CYRILLIC"


def test_a_letter_that_is_gone_gives_way_to_the_first() -> None:
    shown = scene()
    index = index_of(shown)
    told = derive_index(shown, index, "Ω")
    assert told.letter == next(iter(index.under))
    assert [row.letter for row in told.letters if row.current] == [told.letter]
    assert sum(row.count for row in told.letters) == len(entries(shown))


def test_a_picture_is_shown_once_and_only_when_it_is_prepared() -> None:
    assert index_of(scene()).pictured == ()
    named = [e.picture.name for e in entries(scene()) if e.picture]
    shown = scene(pictures=prepared(named[0]))
    (one,) = index_of(shown).pictured
    assert one.picture and one.picture.name == named[0]


def test_pictures_are_a_place_of_their_own() -> None:
    shown = scene(visit_at("explore-index", "pictures"))
    assert derive_index(shown, index_of(shown), "").by_picture


def test_an_entry_is_opened(floor: Floor) -> None:
    floor.kiosk.wakeWith(1)
    floor.kiosk.go("explore-index")
    index = floor.kiosk.index
    person = floor.kiosk.explore.people.at(0)
    index.showLetter(person["name"].split()[-1][0])
    titles = [index.entries.at(row)["title"] for row in range(index.entries.property("count"))]
    index.openEntry(99)
    assert floor["page"] == "explore-index"
    index.openEntry(titles.index(person["name"]))
    assert (floor["page"], floor["item"]) == ("explore-people", person["id"])
