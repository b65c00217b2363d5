"""Two sources beside each other, by touching the real screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.showing import Showing
from tests.journeys.visitor import Target, Visitor, descendants, wait


@pytest.fixture
def pair(visitor: Visitor, showing: Showing) -> tuple[str, str]:
    """The visitor compares these two."""
    source = next(s for s in showing.exhibit.sources if len(s.compare) > 1)
    visitor.kiosk.wakeWith(1)
    visitor.go("source", source.id, "compare")
    wait(0.3)
    return source.id, source.compare[0]


def sides(visitor: Visitor) -> list[QQuickItem]:
    """The two halves of the comparison in the order of reading."""
    return visitor.of_kind("CompareSide")


def shown(visitor: Visitor) -> tuple[str, str]:
    """The sources in front."""
    one, other = (visitor.kiosk.source, visitor.kiosk.partner)
    return str(one.property("id")), str(other.property("id"))


def place(item: QQuickItem) -> QRectF:
    """Where an item is on the screen."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def zoom_key(visitor: Visitor, side: QQuickItem) -> Target:
    """The key that brings the picture of one side closer."""
    keys = (target for target in visitor.targets() if target.name.startswith("Closer"))
    return next(key for key in keys if place(side).contains(key.rect.center()))


def test_two_stand_side_by_side_or_one_above_the_other(
    visitor: Visitor, pair: tuple[str, str]
) -> None:
    first, second = (place(side) for side in sides(visitor))
    assert shown(visitor) == pair
    assert not first.intersects(second)
    window = visitor.stage.window
    if window.height() > window.width():
        assert second.top() > first.center().y()
    else:
        assert second.left() > first.center().x()
        assert abs(first.top() - second.top()) < 2


def test_each_side_is_zoomed_by_itself(visitor: Visitor, pair: tuple[str, str]) -> None:
    first, second = visitor.of_kind("Facsimile")[:2]
    visitor.tap(zoom_key(visitor, sides(visitor)[1]).seen.center().toPoint())
    wait(0.5)
    assert (first.property("canAway"), second.property("canAway")) == (False, True)
    visitor.tap(zoom_key(visitor, sides(visitor)[0]).seen.center().toPoint())
    wait(0.5)
    assert (first.property("canAway"), second.property("canAway")) == (True, True)
    assert shown(visitor) == pair


def test_the_two_change_places(visitor: Visitor, pair: tuple[str, str]) -> None:
    visitor.touch("Swap")
    wait(0.1)
    assert shown(visitor) == (pair[1], pair[0])
    titles = [
        source.property("shortTitle") for source in (visitor.kiosk.source, visitor.kiosk.partner)
    ]
    for side, title in zip(sides(visitor), titles, strict=True):
        assert title in [item.property("text") for item in descendants(side)]


def test_another_partner_is_brought(
    visitor: Visitor, showing: Showing, pair: tuple[str, str]
) -> None:
    source = next(s for s in showing.exhibit.sources if s.id == pair[0])
    other = next(s for s in showing.exhibit.sources if s.id == source.compare[1])
    visitor.touch(other.short_title.text("en") or other.title.text("en"))
    wait(0.1)
    assert shown(visitor) == (pair[0], other.id)


def test_an_answer_is_met_by_a_note_and_not_judged(
    visitor: Visitor, showing: Showing, pair: tuple[str, str]
) -> None:
    visitor.go("source", pair[0], "question")
    wait(0.2)
    prompt = visitor.kiosk.source.prompts.at(0)
    visitor.touch(prompt["answers"][0])
    wait(0.3)
    words = " ".join(str(item.property("text")) for item in visitor.of_kind("Words"))
    assert "A historian notes" in words
    assert not any(verdict in words.casefold() for verdict in ("correct", "wrong!", "right!"))
    assert visitor.kiosk.source.prompts.at(0)["chosen"] == 0
