"""A map keeps the mark in front as long as the map; a journey has its stations on one scale."""

from __future__ import annotations

from dataclasses import replace

from kiosk.bundle.chart import Chart, Station
from kiosk.bundle.chips import Chips
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.map import Map, MapMark, MarkKind
from kiosk.viewmodels.chart_view_model import derive_chart
from kiosk.viewmodels.map_view_model import derive_map
from kiosk.viewmodels.page_view_model import derive_page
from tests.sample_exhibit import picture, said, sample
from tests.viewmodels.conftest import Floor
from tests.viewmodels.scenes import scene, visit_at

QUAY = MapMark("Quay", MarkKind.PLACE, said("Quay", "Muelle"), ((40.0, 30.0),), said("*Old*."))
WAY = MapMark("Way", MarkKind.LINE, said("Way"), ((0.0, 5.0), (50.0, 50.0)))
BAY = Map("bay", said("The bay", "La bahía"), picture("maps/bay.png"), (QUAY, WAY))
CAPE = replace(BAY, id="cape", title=said("The cape"))


def mapped() -> Exhibit:
    """The sample with two maps."""
    return replace(sample(), maps=(BAY, CAPE))


def test_labels_speak_the_visitors_language_and_texts_are_plain() -> None:
    props = derive_map(scene(language="es"), BAY, "Quay")
    assert [(row.label, row.text) for row in props.marks] == [("Muelle", "Old."), ("Way", "")]
    assert [row.told for row in props.marks] == [True, False]
    assert [row.current for row in props.marks] == [True, False]
    assert props.mark_index == 0 and props.title == "La bahía"
    assert props.marks[1].points == (0.0, 5.0, 50.0, 50.0)


def test_a_mark_that_the_map_does_not_have_is_not_in_front() -> None:
    assert derive_map(scene(), BAY, "Lighthouse").mark_index == -1
    assert derive_map(scene(), None).id == ""


def test_the_mark_in_front_goes_with_its_map(floor: Floor) -> None:
    floor.put(mapped())
    floor.kiosk.wakeWith(0)
    explore = floor.kiosk.explore
    assert explore.map.property("id") == "bay"
    explore.map.choose("Way")
    floor.kiosk.speakLanguage("es")
    assert explore.map.property("markIndex") == 1
    floor.kiosk.go("explore-maps", "cape")
    assert (explore.map.property("id"), explore.map.property("markIndex")) == ("cape", -1)
    explore.showMap("bay")
    assert (explore.map.property("id"), explore.map.property("markIndex")) == ("bay", -1)


def test_a_map_chosen_on_the_page_stays_when_the_language_changes(floor: Floor) -> None:
    floor.put(mapped())
    floor.kiosk.wakeWith(0)
    floor.kiosk.go("explore-maps", "bay")
    floor.kiosk.explore.showMap("cape")
    floor.kiosk.speakLanguage("es")
    assert floor.kiosk.explore.map.property("id") == "cape"
    floor.kiosk.go("home", "")
    floor.kiosk.go("explore-maps", "bay")
    assert floor.kiosk.explore.map.property("id") == "bay"


def test_the_next_visitor_finds_no_mark_in_front(floor: Floor) -> None:
    floor.put(mapped())
    floor.kiosk.wakeWith(0)
    floor.kiosk.explore.map.choose("Quay")
    floor.kiosk.startOver()
    floor.kiosk.wakeWith(0)
    assert floor.kiosk.explore.map.property("markIndex") == -1


def test_a_page_shows_its_map_where_it_has_neither_picture_nor_chart() -> None:
    exhibit = mapped()
    chapter = exhibit.chapters[0]
    first = replace(chapter.pages[0], picture=None, chips=Chips(maps=("cape",)))
    for page, has_map in (
        (first, True),
        (replace(first, picture=picture("p.png")), False),
        (replace(first, chips=Chips(maps=("cape",), charts=("loading",))), False),
        (replace(first, chips=Chips()), False),
    ):
        chapters = (replace(chapter, pages=(page,)), *exhibit.chapters[1:])
        place = visit_at("page", f"{chapter.id}/{page.id}")
        assert (
            derive_page(scene(place, exhibit=replace(exhibit, chapters=chapters))).has_map
            is has_map
        )


def test_stations_lie_on_one_scale_in_their_lanes() -> None:
    letter, wire = said("Letter", "Carta"), said("Wire")
    stations = (
        Station(letter, 0, said("Handed over")),
        Station(letter, 600, said("Read"), said("9:15 p.m.")),
        Station(wire, 0, said("Sent")),
        Station(wire, 30, said("Received")),
    )
    props = derive_chart(
        scene(language="es"), Chart("one", said("One"), "journey", (), (), stations=stations)
    )
    assert [(row.lane, row.share) for row in props.stations] == [
        (0, 0.0),
        (0, 1.0),
        (1, 0.0),
        (1, 0.05),
    ]
    assert props.hours == 10 and props.stations[0].lane_name == "Carta"
    assert props.stations[1].clock == "9:15 p.m."
