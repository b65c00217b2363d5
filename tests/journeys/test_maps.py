"""A visitor goes into a map with bare hands: closer, to a mark, to a row of its list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.showing import Showing
from tests.journeys.test_picture import middle, sheet, zoom
from tests.journeys.visitor import Visitor, seen, wait


@pytest.fixture
def view(visitor: Visitor) -> QQuickItem:
    """The map of Cuba in Explore."""
    visitor.kiosk.wakeWith(1)
    visitor.go("explore-maps", "cuba")
    wait(0.3)
    return visitor.of_kind("MapView")[0]


def labels(visitor: Visitor) -> dict[str, QRectF]:
    """The labels that stand on the map, by their words, in px of the screen."""
    return {
        str(item.property("label")): item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        for item in visitor.of_kind("MapLabel")
    }


def chosen(visitor: Visitor) -> str:
    """The mark in front as the map names it; empty for none."""
    front = [label for label in visitor.of_kind("MapLabel") if label.property("front")]
    return str(front[0].property("label")) if front else ""


def test_a_touched_label_lights_its_row(visitor: Visitor, view: QQuickItem) -> None:
    visitor.tap(labels(visitor)["Banes"].center().toPoint())
    assert chosen(visitor) == "Banes"
    rows = [row for row in visitor.of_kind("MapMarkRow") if row.property("chosen")]
    assert [row.property("label") for row in rows] == ["Banes"]
    assert any("Rudolf Anderson" in text for text in visitor.texts())
    wait(0.6)
    visitor.tap(middle(view) + QPoint(round(view.width() * 0.42), -round(view.height() * 0.42)))
    assert chosen(visitor) == ""


def test_a_touched_row_brings_the_map_there(visitor: Visitor, view: QQuickItem) -> None:
    whole = zoom(view)
    while not visitor.fitting("Guantánamo"):
        visitor.touch("More")
        wait(0.3)
    visitor.touch("Guantánamo")
    wait(1.0)
    assert chosen(visitor) == "Guantánamo"
    assert zoom(view) > whole
    frame = view.mapRectToScene(QRectF(0, 0, view.width(), view.height()))
    assert frame.contains(labels(visitor)["Guantánamo"])


def test_closer_shows_more_names_and_a_finger_moves_the_land(
    visitor: Visitor, view: QQuickItem
) -> None:
    assert "Near Guanajay" not in labels(visitor)
    for _ in range(2):
        visitor.touch("Closer")
        wait(0.5)
    before = sheet(view)
    visitor.drag(middle(view), middle(view) + QPoint(int(view.width() * 0.4), 0))
    assert sheet(view).x() > before.x() + 40
    wait(1.0)
    frame = view.mapRectToScene(QRectF(0, 0, view.width(), view.height()))
    assert "Near Guanajay" in labels(visitor)
    assert all(frame.contains(place) for place in labels(visitor).values()), "no name is cut"


@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_four_marks_or_more_are_in_the_list_at_once(
    visitor: Visitor, view: QQuickItem, showing: Showing, language: str
) -> None:
    visitor.kiosk.speakLanguage(language)
    for place in showing.exhibit.maps:
        visitor.go("explore-maps", place.id)
        wait(0.2)
        rows = [
            row for row in visitor.of_kind("MapMarkRow") if seen(row).height() > row.height() - 2
        ]
        assert len(rows) >= 4, place.id


def test_every_map_is_one_touch_away(visitor: Visitor, view: QQuickItem) -> None:
    visitor.touch("The way of the hot line")
    wait(0.3)
    assert visitor.kiosk.explore.map.property("id") == "hot-line"


def test_large_text_offers_the_maps_on_a_panel(visitor: Visitor, view: QQuickItem) -> None:
    visitor.kiosk.access.setProperty("textStep", 2.0)
    wait(0.5)
    visitor.touch("All maps")
    visitor.touch("How far from Cuba?")
    wait(0.3)
    assert visitor.kiosk.explore.map.property("id") == "range"
    assert "All maps" in visitor.texts()


def test_a_journey_is_gone_through_by_single_touches(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.go("explore-charts", "one-message")
    wait(0.3)
    assert "9:43 a.m." in visitor.texts()
    visitor.touch("Next step")
    assert "9:15 p.m." in visitor.texts()
    visitor.touch("Step back")
    assert "9:43 a.m." in visitor.texts()
    visitor.touch("Show as a table")
    wait(0.2)
    assert any("Received in Washington" in text for text in visitor.texts())
