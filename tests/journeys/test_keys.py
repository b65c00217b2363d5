"""A visit without touching the screen: arrows, Enter and Back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt

from tests.journeys.visitor import Visitor, wait


def test_from_attract_to_the_scales(visitor: Visitor) -> None:
    first_answer = visitor.kiosk.exhibit.answers.at(0)["text"]
    visitor.walk_to(first_answer)
    visitor.press(Qt.Key.Key_Return)
    assert visitor.at()[0] == "home"
    visitor.walk_to("Evidence")
    visitor.press(Qt.Key.Key_Return)
    first = visitor.kiosk.evidence.sources.at(3)  # not on the quick look
    visitor.walk_to(first["shortTitle"])
    visitor.press(Qt.Key.Key_Return)
    assert visitor.at() == ("source", first["id"], "look")
    visitor.kiosk.goStep("weigh")
    wait(0.05)
    better = visitor.kiosk.exhibit.property("betterEnd")
    visitor.walk_to(f"{first['shortTitle']}: {better}")
    visitor.press(Qt.Key.Key_Space)
    assert visitor.kiosk.source.property("side") == "better"
    visitor.walk_to("See the balance")
    visitor.press(Qt.Key.Key_Return)
    assert visitor.at()[0] == "weigh"
    visitor.press(Qt.Key.Key_Back)
    assert visitor.at() == ("source", first["id"], "weigh")


def test_the_focus_comes_to_everything_that_can_be_touched(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    wait(0.05)
    wanted = set(visitor.names())
    found = set()
    for _ in range(3 * len(wanted)):
        visitor.press(Qt.Key.Key_Right)
        found.add(visitor.focused())
    assert wanted - found == set()


def test_the_focus_can_be_seen(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    wait(0.05)
    visitor.walk_to("Story")
    (ring,) = visitor.of_kind("FocusRing")
    around = ring.mapRectToScene(QRectF(0, 0, ring.width(), ring.height()))
    assert around.contains(visitor.target("Story").rect.center())
    assert min(around.width(), around.height()) > 40


def test_back_closes_a_panel_before_it_leaves_the_page(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.go("story")
    visitor.touch("Help")
    assert visitor.of_kind("HelpPanel")
    visitor.press(Qt.Key.Key_Back)
    assert not visitor.of_kind("HelpPanel")
    assert visitor.at()[0] == "story"
    visitor.press(Qt.Key.Key_Back)
    assert visitor.at()[0] == "home"


def test_the_focus_returns_to_what_opened_a_panel(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.go("story")
    visitor.walk_to("Language")
    opener = visitor.stage.window.activeFocusItem()
    visitor.press(Qt.Key.Key_Return)
    assert visitor.stage.window.activeFocusItem() != opener
    visitor.press(Qt.Key.Key_Back)
    assert visitor.stage.window.activeFocusItem() == opener
