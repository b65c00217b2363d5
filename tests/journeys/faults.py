"""What is wrong with a page as it stands on the screen: the rules that need no eye."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.journeys.lettering import Lettering, lettering, window_of
from tests.journeys.visitor import Target, Visitor, descendants, kinds

SLACK = 3
TOLERANCE_MM = 0.2
MOST_TO_QUOTE = 48
HELPERS = ("access", "language", "help", "restart")


def faults(visitor: Visitor) -> list[str]:
    """One sentence for each fault of what is in front of the visitor."""
    screen = stage_of(visitor)
    targets = [target for target in visitor.targets() if _solid(target.item)]
    stage = visitor.find("stage")
    words = (item for item in descendants(stage) if "Words" in kinds(item))
    items = [item for item in words if item.property("text") and _solid(item)]
    texts = [text for item in items if (text := lettering(item, screen)).is_seen]
    found = [
        *_of_targets(visitor, targets, screen),
        *_of_texts(texts, screen),
        *_of_neighbours(texts, targets),
        *_of_the_next_step(visitor),
        *_of_the_bar(visitor),
    ]
    return list(dict.fromkeys(found))


def stage_of(visitor: Visitor) -> QRectF:
    """Where pages and panels stand, in px of the window."""
    stage = visitor.find("stage")
    return stage.mapRectToScene(QRectF(0, 0, stage.width(), stage.height()))


def _of_targets(visitor: Visitor, targets: list[Target], screen: QRectF) -> Iterator[str]:
    least = (visitor.least_mm - TOLERANCE_MM) * visitor.pixels_per_mm
    for target in targets:
        if min(target.rect.width(), target.rect.height()) < least:
            yield f"{_quoted(target.name)} is too small for a finger"
        if _is_out(target.rect, target.item, screen):
            yield f"{_quoted(target.name)} is not on the screen"
    for one, other in combinations(targets, 2):
        if _share(one.seen, other.seen):
            yield f"{_quoted(one.name)} lies on {_quoted(other.name)}"


def _of_texts(texts: list[Lettering], screen: QRectF) -> Iterator[str]:
    for text in texts:
        if text.is_cut or text.ink.width() > text.item.width() + text.space:
            yield f"{_quoted(text.words)} is cut"
        if text.broken:
            yield f"{_quoted(text.broken)} is broken"
        if _is_out(text.ink, text.item, screen):
            yield f"{_quoted(text.words)} runs off the screen"


def _of_neighbours(texts: list[Lettering], targets: list[Target]) -> Iterator[str]:
    for text in texts:
        own = {id(item) for item in _above(text.item)}
        for target in targets:
            if id(target.item) not in own and _share(target.seen, text.shows):
                yield f"{_quoted(text.words)} stands on {_quoted(target.name)}"
            elif id(target.item) in own and not _holds(target, text):
                yield f"{_quoted(text.words)} leaves its control"
    for one, other in combinations(texts, 2):
        if _share(one.shows, other.shows):
            yield f"{_quoted(one.words)} overlaps {_quoted(other.words)}"


def _of_the_next_step(visitor: Visitor) -> Iterator[str]:
    for row in visitor.of_kind("LocalRow"):
        buttons = [item for item in descendants(row) if "ActionButton" in kinds(item)]
        steps = [item for item in buttons if item.property("kind") == "primary"]
        if row.property("primary") and not any(_is_whole(visitor, step) for step in steps):
            yield f"the next step {_quoted(str(row.property('primary')))} is not whole"


def _of_the_bar(visitor: Visitor) -> Iterator[str]:
    shown = {str(item.property("modelData")) for item in visitor.of_kind("NavItem")}
    if visitor.of_kind("NavBar"):
        yield from (f"the bar has lost its {name}" for name in HELPERS if name not in shown)


def _is_whole(visitor: Visitor, item: QQuickItem) -> bool:
    return any(target.item is item and target.is_whole for target in visitor.targets())


def _solid(item: QQuickItem) -> bool:
    return all(part.opacity() > 0.05 for part in _above(item))


def _above(item: QQuickItem) -> Iterator[QQuickItem]:
    part: QQuickItem | None = item
    while part:
        yield part
        part = part.parentItem()


def _is_out(rect: QRectF, item: QQuickItem, screen: QRectF) -> bool:
    """Whether it ends beyond the screen, where no column or row that can be moved holds it."""
    free = window_of(item, screen) == screen
    return free and not screen.adjusted(-2, -2, 2, 2).contains(rect)


def _holds(target: Target, text: Lettering) -> bool:
    """A word may hang over the side of a tab, which has no edge, and by a hair over any other."""
    edgeless = {"NavItem", "TabItem"} & set(kinds(target.item))
    aside = 24 if edgeless else SLACK
    return target.rect.adjusted(-aside, -SLACK, aside, SLACK).contains(text.ink)


def _share(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > SLACK and shared.height() > SLACK


def _quoted(words: str) -> str:
    return f"“{words[:MOST_TO_QUOTE]}”"
