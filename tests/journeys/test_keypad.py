"""A visit with a keypad that sends keys of its own, and one with a single switch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.app.keypad import Keypad, key_named
from tests.journeys.visitor import Visitor, wait

NAMES: Final = {
    "next": "F13",
    "previous": "F14",
    "press": "F15",
    "back": "F16",
    "help": "F17",
    "switch": "F18",
}
SCAN_MS = 60


@pytest.fixture
def padded(visitor: Visitor) -> Iterator[Visitor]:
    """A visitor with a keypad and a switch."""
    keypad = Keypad(visitor.kiosk, visitor.stage.window, NAMES)
    yield visitor
    visitor.stage.window.removeEventFilter(keypad)
    keypad.deleteLater()


def walked_to(visitor: Visitor, name: str) -> None:
    """Press the keypad's key for next until the focus stands on a name."""
    for _ in range(80):
        if visitor.focused().startswith(name):
            return
        visitor.press(Qt.Key.Key_F13)
    raise AssertionError(f"the focus does not come to {name!r}")


def test_a_keypad_does_everything(padded: Visitor) -> None:
    walked_to(padded, padded.kiosk.exhibit.answers.at(1)["text"])
    padded.press(Qt.Key.Key_F15)
    assert padded.at()[0] == "home"
    walked_to(padded, "Story")
    at_story = padded.focused()
    padded.press(Qt.Key.Key_F13)
    padded.press(Qt.Key.Key_F14)
    assert padded.focused() == at_story
    padded.press(Qt.Key.Key_F15)
    assert padded.at()[0] == "story"
    padded.press(Qt.Key.Key_F17)
    assert padded.of_kind("HelpPanel")
    padded.press(Qt.Key.Key_F16)
    assert not padded.of_kind("HelpPanel")
    padded.press(Qt.Key.Key_F16)
    assert padded.at()[0] == "home"


def test_a_switch_alone_is_enough(padded: Visitor) -> None:
    padded.kiosk.wakeWith(0)
    wait(0.1)
    assert padded.kiosk.scanMs >= 1000
    timer = padded.stage.window.findChild(QObject, "scan")
    assert timer
    timer.setProperty("interval", SCAN_MS)
    padded.press(Qt.Key.Key_F18)
    seen = {padded.focused()}
    while len(seen) < 60 and padded.focused() != "Story":
        QTest.qWait(10)  # not for frames: the focus goes on without them
        seen.add(padded.focused())
    padded.press(Qt.Key.Key_F18)
    timer.setProperty("interval", padded.kiosk.scanMs)
    assert padded.at()[0] == "story"
    assert len(seen) > 3


def test_a_switch_wakes_the_kiosk_and_walks_at_once(padded: Visitor) -> None:
    assert padded.phase() == "attract"
    padded.press(Qt.Key.Key_F18)
    assert padded.phase() == "stance"
    assert padded.kiosk.access.property("scanning")


def test_a_switch_that_ends_the_visit_leaves_nothing_to_the_next(padded: Visitor) -> None:
    padded.kiosk.wakeWith(0)
    padded.kiosk.access.setProperty("scanning", True)
    QTest.keyPress(padded.stage.window, Qt.Key.Key_F18)
    padded.kiosk.startOver()
    QTest.keyRelease(padded.stage.window, Qt.Key.Key_F18)
    assert padded.phase() == "attract"
    assert not padded.kiosk.access.property("scanning")


def test_a_switch_that_is_held_is_pressed_once(padded: Visitor) -> None:
    padded.kiosk.wakeWith(0)
    window, none = padded.stage.window, Qt.KeyboardModifier.NoModifier
    QTest.keyPress(window, Qt.Key.Key_F18)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress) * 3:
        QCoreApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_F18, none, "", True))
    assert not padded.kiosk.access.property("scanning")
    QTest.keyRelease(window, Qt.Key.Key_F18)
    assert padded.kiosk.access.property("scanning")


def test_the_next_visitor_finds_the_focus_at_rest(padded: Visitor) -> None:
    padded.kiosk.wakeWith(0)
    walked_to(padded, "Story")
    padded.press(Qt.Key.Key_F18)
    assert padded.kiosk.access.property("scanning")
    padded.kiosk.startOver()
    wait(0.05)
    assert not padded.kiosk.access.property("scanning")
    assert padded.focused() != "Story"
    padded.press(Qt.Key.Key_Return)
    assert padded.phase() == "stance"


@pytest.mark.parametrize("name", ["F99", "Ctrl+X, Y", "press me", ""])
def test_what_is_no_key_is_told(name: str) -> None:
    assert key_named(name) is None


@pytest.mark.parametrize("name", ["F13", "Media Play", "A", "Home", "+"])
def test_a_key_has_a_name(name: str) -> None:
    assert key_named(name)
