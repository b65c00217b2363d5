"""Looking for something: with a finger, with six keys, and with a keyboard on the desk."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from tests.journeys.visitor import MORE, REPEAT_GUARD, Visitor, kinds, seen, wait

PACE = 0.3
KEYS = ("KeyCap", "KeyPad")


@pytest.fixture
def searching(visitor: Visitor) -> Visitor:
    """The visitor has come to the search from the desk, by two touches."""
    visitor.kiosk.wakeWith(1)
    wait(0.05)
    visitor.touch("Explore")
    visitor.touch("Search")
    assert visitor.at()[0] == "explore-search"
    return visitor


def query(visitor: Visitor) -> str:
    """What stands in the field."""
    return str(visitor.kiosk.search.property("query"))


def key(visitor: Visitor, name: str) -> None:
    """Touch a key of the screen's keyboard, at the pace of a slow typist."""
    wait(max(visitor.touched.get(name, 0.0) + PACE - time.monotonic(), 0.0))
    found = [t for t in visitor.targets() if t.name == name and "KeyCap" in kinds(t.item)]
    visitor.tap(found[0].seen.center().toPoint())
    visitor.touched[name] = time.monotonic()


def type_in(visitor: Visitor, text: str) -> None:
    """Type letter by letter with a finger."""
    for letter in text:
        key(visitor, letter)
    assert query(visitor) == text


def results(visitor: Visitor) -> list[dict[str, object]]:
    """The results in front."""
    model = visitor.kiosk.search.results
    return [model.at(row) for row in range(model.property("count"))]


def open_a_line(visitor: Visitor) -> dict[str, object]:
    """Turn the pages of results until one is a line of a transcript, and touch it."""
    while True:
        cards = visitor.of_kind("SearchCard")
        for card, row in zip(cards, results(visitor), strict=False):
            if row["line"] != -1:
                visitor.tap(seen(card).center().toPoint())
                return row
        wait(REPEAT_GUARD)
        visitor.tap(visitor.target(MORE).seen.center().toPoint())


def opens_its_line(visitor: Visitor) -> None:
    """The result that was opened is the line of a source that is lit."""
    row = open_a_line(visitor)
    wait(0.3)
    assert visitor.at() == ("source", row["item"], "read")
    lit = visitor.kiosk.source.property("litLine")
    assert lit == row["line"]
    words = visitor.kiosk.source.lines.at(lit)["text"]
    assert str(row["match"]) in str(words)


def test_typed_with_a_finger_it_leads_to_the_line(searching: Visitor) -> None:
    type_in(searching, "khrush")
    assert len(results(searching)) >= 2
    opens_its_line(searching)


def test_in_russian(searching: Visitor) -> None:
    searching.kiosk.speakLanguage("ru")
    wait(0.2)
    type_in(searching, "узел")
    opens_its_line(searching)


def test_in_arabic_from_right_to_left(searching: Visitor) -> None:
    searching.kiosk.speakLanguage("ar")
    wait(0.2)
    type_in(searching, "خرو")
    first = results(searching)[0]
    searching.tap(seen(searching.of_kind("SearchCard")[0]).center().toPoint())
    wait(0.1)
    assert (first["kind"], searching.at()[:2]) == ("people", ("explore-people", first["item"]))


def test_by_six_keys(searching: Visitor) -> None:
    for letter in "kn":
        walk_to_key(searching, letter)
        searching.press(Qt.Key.Key_Return)
    assert query(searching) == "kn"
    first = results(searching)[0]
    card = searching.of_kind("SearchCard")[0]
    for _ in range(30):
        if searching.stage.window.activeFocusItem() is card:
            break
        searching.press(Qt.Key.Key_Up)
    assert searching.focused() == first["title"]
    searching.press(Qt.Key.Key_Return)
    wait(0.1)
    assert searching.at()[0] != "explore-search"


def walk_to_key(visitor: Visitor, letter: str) -> None:
    """Move the focus in two directions until it stands on a letter."""
    for _ in range(40):
        item = visitor.stage.window.activeFocusItem()
        if item and "KeyCap" in kinds(item):
            break
        visitor.press(Qt.Key.Key_Down)
    (wanted,) = (t for t in visitor.targets() if t.name == letter and "KeyCap" in kinds(t.item))
    for _ in range(40):
        now = visitor.stage.window.activeFocusItem()
        if now is wanted.item:
            return
        down, across = wanted.item.y() - now.y(), wanted.item.x() - now.x()
        if abs(down) > 2:
            visitor.press(Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up)
        else:
            visitor.press(Qt.Key.Key_Right if across > 0 else Qt.Key.Key_Left)
    raise AssertionError(f"the focus does not come to {letter}")


def test_a_keyboard_on_the_desk_types_too(searching: Visitor) -> None:
    for letter in "Cuba  now":
        pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QGuiApplication.sendEvent(searching.stage.window, pressed)
    wait(0.05)
    searching.press(Qt.Key.Key_Backspace)
    assert query(searching) == "Cuba no"
    for _ in range(7):
        searching.press(Qt.Key.Key_Backspace)
    assert (query(searching), searching.at()[0]) == ("", "explore-search")
    searching.press(Qt.Key.Key_Backspace)
    assert searching.at()[0] != "explore-search"


def test_delete_clear_and_hide(searching: Visitor) -> None:
    type_in(searching, "kno")
    key(searching, "Delete the last letter")
    assert query(searching) == "kn"
    key(searching, "Clear")
    assert query(searching) == ""
    key(searching, "Hide the keys")
    assert not searching.of_kind("KeyPad")
    searching.touch("Keyboard")
    assert searching.of_kind("KeyPad")


def test_a_suggestion_is_taken(searching: Visitor) -> None:
    type_in(searching, "khrush")
    searching.touch(str(searching.kiosk.search.property("suggestions")[0]))
    assert query(searching).strip().lower() == "khrushchev"


def test_nothing_found_still_offers_something(searching: Visitor) -> None:
    type_in(searching, "qzxq")
    assert results(searching) == []
    assert searching.kiosk.search.offers.property("count") >= 2
    assert "Nothing found. Try one of these." in searching.texts()
    searching.touch("Everything from A to Z")
    assert searching.at() == ("explore-index", "", "")


def test_the_index_leads_to_the_same_person(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.go("explore-index")
    visitor.touch("Letter K")
    visitor.touch("Nikita Khrushchev")
    assert visitor.at() == ("explore-people", "nikita-khrushchev", "")


def test_a_picture_leads_to_its_source(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.go("explore-index")
    visitor.touch("By picture")
    assert visitor.at() == ("explore-index", "pictures", "")
    first = visitor.kiosk.index.pictures.at(0)
    visitor.touch(str(first["title"]))
    assert visitor.at()[0] == "source"


def test_the_visit_takes_what_was_typed_with_it(searching: Visitor) -> None:
    searching.kiosk.keyboard.changeScript()
    searching.kiosk.search.setProperty("query", "khrush")
    searching.kiosk.startOver()
    wait(0.05)
    searching.kiosk.wakeWith(1)
    searching.go("explore-search")
    assert query(searching) == ""
    assert searching.kiosk.keyboard.property("label") == "ABC"


def test_keys_keep_to_their_share_of_the_screen(searching: Visitor) -> None:
    window = searching.stage.window
    (pad,) = searching.of_kind("KeyPad")
    assert pad.height() <= 0.45 * window.height()
    least = (searching.least_mm - 0.2) * searching.pixels_per_mm
    caps = [t.rect for t in searching.targets() if "KeyCap" in kinds(t.item)]
    assert len(caps) > 30
    assert min(min(rect.width(), rect.height()) for rect in caps) >= least
