"""The room: it is looked at when everything is done, once for what has not changed."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.app.audit.examining import Examiner
from kiosk.app.audit.room import PAGES_KEPT, Room
from kiosk.app.audit.snapshot import SeenTarget, Spot
from kiosk.app.audit.walk_map import Stand, offers_of
from kiosk.app.audit.walker import HOME, Walker
from kiosk.viewmodels.evidence_view_model import EvidenceViewModel

STORY = Spot("visiting", "story")


def target(room: Room, name: str) -> SeenTarget:
    """What is so called and can be touched."""
    return next(target for target in room.look().targets if target.name == name)


def items(room: Room) -> int:
    """How many items live, those of pages that were left too."""
    return len(room.stage.window.findChildren(QQuickItem))


def test_it_rests_until_what_follows_from_what_follows_is_drawn(room: Room) -> None:
    room.go(STORY)
    content, before = room.stage.window.contentItem(), room.grab()
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: content.setOpacity(0.5)))
    room.rest()
    after = room.grab()
    content.setOpacity(1.0)
    room.rest()
    assert before != after
    assert before == room.grab()


def test_what_has_not_changed_is_looked_at_once(room: Room) -> None:
    room.go(STORY)
    seen, picture = room.look(), room.grab()
    assert room.look(reads=False) is seen
    assert room.grab() is picture
    room.touch(target(room, "Help"))
    assert room.look().spot == Spot("visiting", panel="help")
    assert room.grab() != picture


def test_a_look_without_reading_does_for_touches_only(room: Room) -> None:
    room.go(STORY)
    assert room.look(reads=False).texts == ()
    assert len(room.look().texts) > 3


def test_pages_that_were_left_are_deleted(room: Room) -> None:
    room.go(HOME)
    most = items(room) * (PAGES_KEPT + 2)
    for _ in range(3 * PAGES_KEPT):
        room.go(STORY)
        room.go(HOME)
    assert items(room) < most


def test_a_source_is_come_to_at_its_step(room: Room) -> None:
    source = cast(EvidenceViewModel, room.kiosk.evidence)._props.sources[0].id
    spot = Spot("visiting", "source", source, "weigh")
    room.go(spot)
    assert room.spot() == spot


def test_beneath_a_panel_the_page_is_still_there(room: Room) -> None:
    walker = Walker(room, Examiner(room), float("inf"))
    room.go(STORY)
    stand = Stand(STORY, STORY, 1, offers=offers_of(room.look().targets))
    help_offer = next(touch for touch, one in stand.offers if one.name == "Help")
    walker._tap(stand, target(room, "Help"), help_offer)
    assert room.spot().panel == "help"
    assert walker._still_there(stand, help_offer) == target(room, "Help")
    assert room.spot() == STORY
