"""What holds on every page: sizes, names, places, and that nothing hides what can be touched."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from kiosk.viewmodels.showing import Showing
from tests.journeys.places import walk, walk_whole
from tests.journeys.visitor import Target, Visitor, wait

FIXED = ("Start", "Story", "Evidence", "Weigh", "Explore", "Access", "Language", "Help")
TOLERANCE_MM = 0.2
ROLES = (
    *(QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox),
    *(QAccessible.Role.PageTab, QAccessible.Role.ListItem, QAccessible.Role.Link),
)


def test_targets_are_large_enough(visitor: Visitor, showing: Showing) -> None:
    least = (visitor.least_mm - TOLERANCE_MM) * visitor.pixels_per_mm
    small = [
        (place, target.name, round(target.rect.width()), round(target.rect.height()))
        for place in walk_whole(visitor, showing.exhibit)
        for target in visitor.targets()
        if min(target.rect.width(), target.rect.height()) < least
    ]
    assert small == []


def test_targets_have_a_name_and_a_role(visitor: Visitor, showing: Showing) -> None:
    nameless = [
        (place, target.name, target.role.name)
        for place in walk_whole(visitor, showing.exhibit)
        for target in visitor.targets()
        if not target.name.strip() or target.role not in ROLES
    ]
    assert nameless == []


def test_no_target_lies_on_another(visitor: Visitor, showing: Showing) -> None:
    covered = [
        (place, one.name, other.name)
        for place in walk_whole(visitor, showing.exhibit)
        for one, other in combinations(visitor.targets(), 2)
        if overlap(one, other)
    ]
    assert covered == []


def overlap(one: Target, other: Target) -> bool:
    """Whether two targets share more than an edge."""
    shared: QRectF = one.seen.intersected(other.seen)
    return shared.width() > 2 and shared.height() > 2


def test_targets_are_on_the_screen(visitor: Visitor, showing: Showing) -> None:
    window = visitor.stage.window
    screen = QRectF(-1, -1, window.width() + 2, window.height() + 2)
    outside = [
        (place, target.name, target.rect)
        for place in walk_whole(visitor, showing.exhibit)
        for target in visitor.targets()
        if not screen.contains(target.seen)
    ]
    assert outside == []


def test_the_bar_never_moves(visitor: Visitor, showing: Showing) -> None:
    places: dict[str, set[tuple[int, int]]] = {}
    for _ in walk(visitor, showing.exhibit):
        bar = visitor.of_kind("NavBar")[0]
        for item in (i for i in visitor.of_kind("NavItem") if i.parentItem() is bar):
            corner = item.mapRectToScene(QRectF(0, 0, 1, 1)).topLeft().toPoint()
            name = str(item.property("label"))
            places.setdefault(name, set()).add((corner.x(), corner.y()))
    assert set(places) == {"Back", "Start over", *FIXED}
    assert {name: spots for name, spots in places.items() if len(spots) > 1} == {}


def test_pictures_and_words_of_the_page_are_named(visitor: Visitor, showing: Showing) -> None:
    for place in walk(visitor, showing.exhibit):
        page = next(i for i in visitor.items() if i.objectName().endswith(("Page", "View")))
        assert page.property("pageTitle") not in (None, ""), place


def test_texts_stay_within_the_screen(visitor: Visitor, showing: Showing) -> None:
    width = visitor.stage.window.width()
    offences = []
    for place in walk_whole(visitor, showing.exhibit):
        for words in visitor.of_kind("Words"):
            rect = words.mapRectToScene(QRectF(0, 0, words.width(), words.height()))
            cut = words.property("truncated") or words.property("contentWidth") > rect.width() + 1
            if words.property("text") and (cut or rect.left() < -1 or rect.right() > width + 1):
                offences.append((place, words.property("text")[:40]))
    assert offences == []


def test_largest_text_keeps_the_targets(visitor: Visitor, showing: Showing) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.kiosk.access.setProperty("textStep", 2.0)
    wait(0.1)
    least = (visitor.least_mm - TOLERANCE_MM) * visitor.pixels_per_mm
    offences = []
    for place in walk(visitor, showing.exhibit):
        names = visitor.names()
        if not {"Start", "Start over"} <= set(names):
            offences.append((place, "no way home"))
        offences += [
            (place, target.name)
            for target in visitor.targets()
            if min(target.rect.width(), target.rect.height()) < least
        ]
    assert offences == []
