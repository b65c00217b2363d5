"""Looks at the running stage and tells it as a snapshot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app.audit.box import Box
from kiosk.app.audit.lettering import (
    broken_word,
    font_of,
    ink_of,
    line_height,
    per_line,
    ways_of,
    words_of,
)
from kiosk.app.audit.snapshot import SeenTarget, SeenText

FAINTEST = 0.05
LEAST_SEEN = 4.0
LEAST_READ = 2.0
PANELS = "PanelStage"
NAMELESS = ("Column", "Row", "Item", "Flow", "Grid", "Loader", "Repeater")


@dataclass(frozen=True, slots=True)
class Kind:
    """What an item of QML is: the name of its type, and what can be done with it."""

    name: str
    is_target: bool
    is_text: bool
    is_image: bool
    is_overlay: bool
    is_named: bool


_KINDS: Final[dict[str, Kind]] = {}


@dataclass(frozen=True, slots=True)
class _Above:
    """What the items above one mean for it."""

    window: Box
    kinds: tuple[str, ...] = ()
    owners: tuple[int, ...] = ()
    enabled: bool = True
    idle: bool = False


@dataclass(slots=True)
class Look:
    """One look at a window; without `reads` at what can be touched only."""

    screen: Box
    tree: frozenset[int]
    reads: bool = True
    texts: list[SeenText] = field(default_factory=list)
    targets: list[SeenTarget] = field(default_factory=list)

    def at(self, item: QQuickItem, above: _Above) -> None:
        """Look at an item and at all that is in it; what a panel of a page covers is forgotten."""
        if not item.isVisible() or item.opacity() <= FAINTEST:
            return
        kind = kind_of(item)
        if kind.is_text:
            if self.reads:
                self._read(item, above)
            return
        if kind.is_overlay:
            self.texts.clear()
            self.targets.clear()
        enabled = above.enabled and item.isEnabled()
        within = above
        if kind.is_named or enabled != above.enabled:
            kinds = (kind.name, *above.kinds) if kind.is_named else above.kinds
            within = replace(above, kinds=kinds, enabled=enabled)
        if kind.is_image and above.owners:
            self._count_icon(above.owners[-1])
        if kind.is_target:
            idle = replace(within, idle=_is_control(item))
            within = self._find(item, within) if enabled else idle
        if item.clip():
            within = replace(within, window=within.window.shared(whole(item)))
        for child in items_in(item):
            self.at(child, within)

    def _read(self, item: QQuickItem, above: _Above) -> None:
        ways = ways_of(item)
        words = words_of(item, ways)
        if not words.strip():
            return
        font = font_of(item)
        measure = QFontMetricsF(font)
        line = line_height(item, ways, measure)
        ink = Box.of(ink_of(item, ways, line))
        shown = ink.shared(above.window)
        if shown.least <= LEAST_READ:
            return
        text = SeenText(
            words=words,
            ink=ink,
            shown=shown,
            room=whole(item),
            window=above.window,
            font=font.pixelSize(),
            capital=measure.capHeight(),
            hang=measure.horizontalAdvance(" "),
            per_line=per_line(item, words, measure),
            cut=bool(item.property("truncated")),
            broken=broken_word(item, words, line, measure),
            link="<a " in str(item.property("text")),
            idle=above.idle,
            owners=above.owners,
        )
        self.texts.append(text)

    def _find(self, item: QQuickItem, above: _Above) -> _Above:
        rect = whole(item)
        shown = rect.shared(above.window)
        if shown.least <= LEAST_SEEN:
            return above
        number = len(self.targets)
        self.targets.append(_target(item, number, rect, shown, above, self.tree))
        return replace(above, owners=(*above.owners, number))

    def _count_icon(self, number: int) -> None:
        self.targets[number] = replace(self.targets[number], icons=self.targets[number].icons + 1)


def look(window: QQuickWindow, reads: bool = True) -> Look:
    """What can be read and touched in a window; below an open panel nothing counts."""
    content = window.contentItem()
    screen = Box(0, 0, window.width(), window.height())
    found = Look(screen, frozenset(_spoken(QAccessible.queryAccessibleInterface(window))), reads)
    panels = panels_of(window)
    over = panels is not None and bool(panels.property("open"))
    found.at(panels if over and panels is not None else content, _Above(screen))
    return found


def panels_of(window: QQuickWindow) -> QQuickItem | None:
    """What holds the panels that open over the pages."""
    return next((i for i in _within(window.contentItem(), 3) if kind_of(i).name == PANELS), None)


def items_in(item: QQuickItem) -> Iterator[QQuickItem]:
    """What lies in an item. PySide may answer with what once lived at a child's address."""
    return (child for child in item.childItems() if isinstance(child, QQuickItem))


def whole(item: QQuickItem) -> Box:
    """The place of an item, in px of the stage."""
    return Box.of(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))


def kind_of(item: QQuickItem) -> Kind:
    """What an item is, by the types it is made from; each has a name of its own."""
    meta = item.metaObject()
    name = meta.className()
    if (kind := _KINDS.get(name)) is None:
        kind = _KINDS[name] = _kind(tuple(_chain(meta)))
    return kind


def _chain(meta: QMetaObject | None) -> Iterator[str]:
    while meta:
        yield meta.className()
        meta = meta.superClass()


def _kind(chain: tuple[str, ...]) -> Kind:
    plain = [name.partition("_QML")[0] for name in chain]
    name = plain[0].removeprefix("QQuick")
    return Kind(
        name=name,
        is_target="Tappable" in plain,
        is_text="QQuickText" in plain,
        is_image="QQuickImage" in plain,
        is_overlay="Overlay" in plain,
        is_named=not plain[0].startswith("QQuick") and name not in NAMELESS,
    )


def _target(
    item: QQuickItem, number: int, rect: Box, shown: Box, above: _Above, tree: frozenset[int]
) -> SeenTarget:
    spoken = QAccessible.queryAccessibleInterface(item)
    kind = above.kinds
    bar = kind[0] == "NavItem"
    return SeenTarget(
        number=number,
        name=spoken.text(QAccessible.Text.Name) if spoken else "",
        role=spoken.role().name if spoken else "",
        kind=kind,
        rect=rect,
        shown=shown,
        window=above.window,
        note=str(item.property("note") or ""),
        key=str(item.property("modelData") or "") if bar else "",
        chosen=bool(item.property("chosen")),
        primary=bar or item.property("kind") == "primary",
        in_tree=spoken is not None and QAccessible.uniqueId(spoken) in tree,
    )


def _is_control(item: QQuickItem) -> bool:
    """Whether a target at rest is a control that cannot be used now, and no plain text."""
    spoken = QAccessible.queryAccessibleInterface(item)
    return spoken is not None and spoken.role() != QAccessible.Role.StaticText


def _within(item: QQuickItem, deep: int) -> Iterator[QQuickItem]:
    yield item
    if deep:
        for child in items_in(item):
            yield from _within(child, deep - 1)


def _spoken(interface: QAccessibleInterface | None) -> Iterator[int]:
    if interface is None:
        return
    yield QAccessible.uniqueId(interface)
    for number in range(interface.childCount()):
        yield from _spoken(interface.child(number))
