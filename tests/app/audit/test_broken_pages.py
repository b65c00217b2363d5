"""A real page is broken in one way, and the audit says so; whole again, it says nothing."""

from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtCore import QUrl, qDebug, qWarning
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.app import resources
from kiosk.app.audit.examining import Examiner
from kiosk.app.audit.judging import Judge
from kiosk.app.audit.looking import kind_of
from kiosk.app.audit.offence import Offence
from kiosk.app.audit.overhearing import overheard
from kiosk.app.audit.room import Room
from kiosk.app.audit.snapshot import Spot
from kiosk.app.audit.walker import Walker

STORY = Spot("visiting", "story")


def item(room: Room, words: str, kind: str) -> QQuickItem:
    """The item of a type that shows these words or is called so."""
    todo = [room.stage.window.contentItem()]
    for each in todo:
        todo.extend(child for child in each.childItems() if child.isVisible())
        told = (each.property("text"), each.property("label"))
        if kind_of(each).name == kind and words in told:
            return each
    raise AssertionError(f"no {kind} {words!r}")


def said(room: Room) -> set[str]:
    """The codes of what the rules say of what is in front."""
    snapshot = room.look()
    told = Judge().hold(snapshot, snapshot.texts, room.grab()).result()
    return {offence.code.value for offence in told}


def tiny(item: QQuickItem) -> QFont:
    """Its face in letters of two millimetres."""
    font = QFont(item.property("font"))
    font.setPixelSize(8)
    return font


class Ended(Examiner):
    """Ends the walk when it has found what does not answer."""

    walker: Walker

    def say(self, offence: Offence, spot: Spot, picture: QImage) -> None:
        """Note it, as any."""
        super().say(offence, spot, picture)
        if offence.code == "target-dead":
            self.walker.until = 0.0


PANEL = b'import Museum.Parts; Overlay { title: "All charts" }'
BREAKS = [
    ("Help", "NavItem", "width", 20.0, "target-small"),
    ("Help", "NavItem", "label", "…", "name-missing"),
    ("Help", "NavItem", "label", "Access", "name-twice"),
    ("Start over", "NavItem", "x", 1100.0, "target-covered"),
    ("Start over", "NavItem", "x", 1860.0, "target-outside"),
    ("Help", "NavItem", "x", 1570.0, "target-close"),
    ("Start", "NavItem", "visible", False, "no-way-home"),
    ("Help", "Words", "text", "日本", "glyph-missing"),
    ("Help", "Words", "text", 'a <a href="x">b</a>', "link-in-text"),
    ("Help", "Words", "color", QColor("#C8C8C0"), "text-faint"),
    ("Help", "Words", "visible", False, "icon-alone"),
    ("Help", "Words", "x", -300.0, "text-outside"),
    ("Help", "Words", "width", 24.0, "text-cut"),
]


@pytest.mark.parametrize(("words", "kind", "name", "value", "code"), BREAKS)
def test_what_is_broken_is_said(
    room: Room, words: str, kind: str, name: str, value: Any, code: str
) -> None:
    room.go(STORY)
    whole = said(room)
    broken = item(room, words, kind)
    before = broken.property(name)
    assert broken.setProperty(name, value)
    room.rest()
    found = said(room)
    assert broken.setProperty(name, before)
    room.rest()
    assert code in found - whole
    assert said(room) == whole


def test_letters_of_two_millimetres_are_said(room: Room) -> None:
    room.go(STORY)
    words = item(room, "Follow the story", "Words")
    before = words.property("font")
    words.setProperty("font", tiny(words))
    room.rest()
    found = said(room)
    words.setProperty("font", before)
    assert "text-small" in found


def test_what_the_keys_pass_by_is_said(room: Room) -> None:
    room.go(STORY)
    broken = item(room, "Help", "NavItem")
    broken.setProperty("activeFocusOnTab", False)
    examiner = Examiner(room)
    examiner.once_a_layout(room.look())
    broken.setProperty("activeFocusOnTab", True)
    lost = [one.offence.sentence for one in examiner.seen if one.offence.code == "focus-lost"]
    assert len(lost) == 1
    assert lost[0].startswith("“Help”")


def test_a_control_that_does_not_answer_is_said(room: Room) -> None:
    room.go(STORY)
    broken = item(room, "Help", "NavItem")
    for child in broken.children():
        if child.metaObject().className().startswith("QQuickTapHandler"):
            child.setProperty("enabled", False)
    examiner = Ended(room)
    examiner.walker = Walker(room, examiner, float("inf"))
    examiner.walker.walk((STORY,))
    assert "“Help”" in examiner.seen[-1].offence.sentence


def test_what_qt_writes_to_its_log_is_said_once_with_the_page(room: Room) -> None:
    room.go(STORY)
    examiner = Examiner(room)
    examiner.look(room.look(), room.grab())
    assert [one for one in examiner.seen if one.offence.code == "log-warning"] == []
    room.messages.append("Binding loop detected")
    examiner.look(room.look(), room.grab())
    examiner.look(room.look(), room.grab())
    (told,) = [one for one in examiner.seen if one.offence.code == "log-warning"]
    assert told.spot == STORY
    assert "“Binding loop detected”" in told.offence.sentence


def test_warnings_of_qt_are_overheard_and_others_are_not() -> None:
    place = (resources.qml() / "Museum" / "Page.qml").as_uri()
    with overheard() as messages:
        qWarning(f"{place}: no such type")
        qDebug("loaded")
    assert messages == ["kiosk/ui/Museum/Page.qml: no such type"]


def test_what_a_panel_of_the_page_covers_does_not_count(room: Room) -> None:
    room.go(STORY)
    engine = QQmlEngine.contextForObject(room.stage.window).engine()
    made = QQmlComponent(engine)
    made.setData(PANEL, QUrl())
    panel = cast(QQuickItem, made.create())
    assert panel, made.errorString()
    page = item(room, "Follow the story", "Words")
    while kind_of(page).name != "StoryPage":
        page = page.parentItem()
    panel.setParentItem(page)
    room.rest()
    covered = room.look()
    panel.setParentItem(cast(QQuickItem, None))
    room.rest()
    bar = {target.name for target in covered.targets if target.key}
    assert {target.name for target in covered.targets} == bar
    assert "Follow the story" not in {text.words for text in covered.texts}
    assert "Follow the story" in {text.words for text in room.look().texts}
