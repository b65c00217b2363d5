"""The screen as a reader of screens finds it, taken from Qt's accessible tree."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app.audit.lettering import ink_of, ways_of
from kiosk.viewmodels.speech_node import Node, Role

BAR = "speechBar"
"""The object name of the bar that speech is worked with: it is not read aloud with the page."""
_ROLES = MappingProxyType(
    {
        QAccessible.Role.Heading: Role.HEADING,
        QAccessible.Role.Graphic: Role.PICTURE,
        QAccessible.Role.Chart: Role.PICTURE,
        QAccessible.Role.Dialog: Role.DIALOG,
        QAccessible.Role.AlertMessage: Role.DIALOG,
        QAccessible.Role.Button: Role.BUTTON,
        QAccessible.Role.RadioButton: Role.CHOICE,
        QAccessible.Role.CheckBox: Role.SWITCH,
        QAccessible.Role.PageTab: Role.TAB,
        QAccessible.Role.ListItem: Role.LINE,
    }
)
_LOOK = QAccessible.Text


def nodes_of(window: QQuickWindow) -> tuple[Node, ...]:
    """Everything that `window` shows, in reading order; with a dialog over it, only the dialog.

    What a page holds beyond the screen's edge (text to be turned to) belongs to it.
    """
    root = QAccessible.queryAccessibleInterface(window)
    pairs = [(one, _item(one)) for one in _shown(root)]
    roles = [_ROLES.get(one.role(), Role.TEXT) for one, _ in pairs]
    dialogs = [number for number, role in enumerate(roles) if role is Role.DIALOG]
    over = pairs[dialogs[-1]][1] if dialogs else None
    groups: dict[QQuickItem | None, int] = {}
    nodes = []
    for (one, item), role in zip(pairs, roles, strict=True):
        inside = over is None or over is item or over.isAncestorOf(item)
        if inside and (not _in_bar(item) or item.hasActiveFocus()):
            group = groups.setdefault(item.parentItem(), len(groups) + 1) if role.is_target else 0
            nodes.append(_node(one, item, role, group))
    return tuple(nodes)


def _shown(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Named things that are visible, each before what it holds."""
    for number in range(one.childCount()):
        child = one.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        if child.text(_LOOK.Name) and isinstance(child.object(), QQuickItem):
            yield child
        yield from _shown(child)


def _item(one: QAccessibleInterface) -> QQuickItem:
    return cast(QQuickItem, one.object())


def _in_bar(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.objectName() == BAR:
            return True
        item = item.parentItem()
    return False


def _seen(item: QQuickItem) -> QRectF:
    """What shows of an item, of a text of its words, after all clipping; in px of the window."""
    is_text = item.metaObject().indexOfProperty("lineCount") >= 0
    whole = QRectF(0, 0, item.width(), item.height())
    rect = ink_of(item, ways_of(item), 0) if is_text else item.mapRectToScene(whole)
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            whole = QRectF(0, 0, parent.width(), parent.height())
            rect = rect.intersected(parent.mapRectToScene(whole))
        parent = parent.parentItem()
    return rect


def _node(one: QAccessibleInterface, item: QQuickItem, role: Role, group: int) -> Node:
    state = one.state()
    rect = _seen(item)
    return Node(
        role=role,
        name=one.text(_LOOK.Name),
        note=one.text(_LOOK.Description),
        chosen=bool(state.checked) or (role is Role.TAB and bool(item.property("chosen"))),
        enabled=not state.disabled,
        focused=role.is_target and item.hasActiveFocus(),
        group=group,
        rect=(rect.x(), rect.y(), rect.width(), rect.height()),
    )
