"""A visitor in front of the screen: controls by their spoken name, touched with a finger."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.audit.looking import items_in
from kiosk.app.stage import Stage
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from tests.clock import Clock
from tests.frames import frames

FINGER = QTest.createTouchDevice()
REPEAT_GUARD = 0.55
MORE, MOST_PAGES = "More", 8
ANYTHING = ""
NOWHERE = QPoint()


def wait(seconds: float = 0.0) -> None:
    """Let the screen do what it has to do, for so long and to the end of a frame."""
    end = time.monotonic() + seconds
    for _ in range(3):
        QGuiApplication.processEvents()
    while time.monotonic() < end:
        QGuiApplication.processEvents()
        time.sleep(0.005)
    frames()


def kinds(item: QQuickItem) -> Iterator[str]:
    """The class of an item and those it is made from; the running number of QML types left out."""
    meta = item.metaObject()
    while meta:
        yield meta.className().partition("_QMLTYPE")[0]
        meta = meta.superClass()


def descendants(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and everything visible in it, in the order of drawing."""
    if item.isVisible():
        yield item
        for child in items_in(item):
            yield from descendants(child)


def seen(item: QQuickItem) -> QRectF:
    """The part of an item that is on the screen, in px, after all clipping."""
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    parent = item.parentItem()
    while parent:
        if parent.clip() or parent.parentItem() is None:
            rect = rect.intersected(
                parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height()))
            )
        parent = parent.parentItem()
    return rect


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be touched: `rect` is its whole size in px, `seen` what shows of it."""

    item: QQuickItem
    name: str
    role: QAccessible.Role
    rect: QRectF
    seen: QRectF

    @property
    def is_whole(self) -> bool:
        """Whether all of it is on the screen."""
        return self.seen.width() > self.rect.width() - 2 and self.seen.height() > (
            self.rect.height() - 2
        )


def target_of(item: QQuickItem) -> Target:
    """What a finger and a screen reader find at an item."""
    spoken = QAccessible.queryAccessibleInterface(item)
    name = spoken.text(QAccessible.Text.Name) if spoken else ""
    role = spoken.role() if spoken else QAccessible.Role.NoRole
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Target(item, name, role, rect, seen(item))


@dataclass
class Visitor:
    """Stands in front of a stage."""

    stage: Stage
    kiosk: KioskViewModel
    pixels_per_mm: float
    least_mm: float
    clock: Clock
    touched: dict[str, float] = field(default_factory=dict)

    def at(self) -> tuple[str, str, str]:
        """The page, its item and its step."""
        told = (self.kiosk.property(name) for name in ("page", "item", "step"))
        page, item, step = (str(value) for value in told)
        return page, item, step

    def phase(self) -> str:
        """What the kiosk is doing."""
        return str(self.kiosk.property("phase"))

    def items(self) -> Iterator[QQuickItem]:
        """Everything visible."""
        yield from descendants(self.stage.window.contentItem())

    def find(self, name: str) -> QQuickItem:
        """A visible item by its object name."""
        return next(item for item in self.items() if item.objectName() == name)

    def of_kind(self, kind: str) -> list[QQuickItem]:
        """Visible items of a QML type."""
        return [item for item in self.items() if kind in kinds(item)]

    def targets(self) -> list[Target]:
        """Everything that can be touched now."""
        found = (target_of(item) for item in self.of_kind("Tappable") if item.isEnabled())
        return [target for target in found if target.seen.width() > 4 and target.seen.height() > 4]

    def names(self) -> list[str]:
        """The spoken names of what can be touched."""
        return [target.name for target in self.targets()]

    def fitting(self, name: str) -> Target | None:
        """The target with this name, or the first whose name begins with it."""
        known = self.targets()
        begun = (target for target in known if target.name.startswith(name))
        return next((target for target in known if target.name == name), None) or next(begun, None)

    def target(self, name: str) -> Target:
        """As `fitting`, paging through what is longer than the screen until it is there."""
        for _ in range(MOST_PAGES):
            if found := self.fitting(name):
                return found
            more = self.fitting(MORE)
            assert more, f"nothing called {name!r} among {self.names()}"
            self.tap(more.seen.center().toPoint())
            wait(REPEAT_GUARD)
        raise AssertionError(f"{name!r} does not come")

    def touch(self, name: str) -> None:
        """Touch what has this name; a second time only after the guard against double touches."""
        latest = max(self.touched.get(name, 0.0), self.touched.get(ANYTHING, 0.0))
        wait(max(latest + REPEAT_GUARD - time.monotonic(), 0.0))
        target = self.target(name)
        self._tap(target.seen.center().toPoint())
        self.touched[name] = time.monotonic()

    def tap(self, point: QPoint) -> None:
        """Touch a point of the screen, whatever lies there."""
        self._tap(point)
        self.lift()

    def lift(self) -> None:
        """All fingers are up after touches that only the screen saw."""
        wait(0.03)
        self.touched[ANYTHING] = time.monotonic()

    def _tap(self, point: QPoint) -> None:
        window = self.stage.window
        QTest.touchEvent(window, FINGER, False).press(0, point, window).commit()
        wait()
        QTest.touchEvent(window, FINGER, False).release(0, point, window).commit()
        wait(0.02)

    def texts(self) -> list[str]:
        """The words that stand on the screen."""
        return [str(item.property("text")) for item in self.of_kind("Words")]

    def drag(self, start: QPoint, end: QPoint, steps: int = 12, lift: QPoint = NOWHERE) -> None:
        """Draw a finger across the screen, upwards by `lift` first, and hold it before lifting."""
        window = self.stage.window
        QTest.touchEvent(window, FINGER, False).press(0, start, window).commit()
        way = [start - lift * step / 4 for step in range(5)]
        way += [way[-1] + (end - way[-1]) * step / steps for step in range(1, steps + 1)]
        for point in way:
            QTest.touchEvent(window, FINGER, False).move(0, point, window).commit()
            wait(0.015)
        wait(0.15)
        QTest.touchEvent(window, FINGER, False).release(0, end, window).commit()
        wait(0.05)

    def press(self, key: Qt.Key) -> None:
        """Press a key."""
        QTest.keyClick(self.stage.window, key)
        wait()

    def focused(self) -> str:
        """The name of what the keys act on."""
        item = self.stage.window.activeFocusItem()
        return target_of(item).name if item else ""

    def walk_to(self, name: str, most: int = 80) -> None:
        """Move the focus with the arrow key until it stands on a name."""
        for _ in range(most):
            if self.focused().startswith(name):
                return
            self.press(Qt.Key.Key_Right)
        raise AssertionError(f"the focus does not come to {name!r}")

    def go(self, page: str, item: str = "", step: str = "") -> None:
        """Be at a place without walking there."""
        self.kiosk.go(page, item)
        if step:
            self.kiosk.goStep(step)
        wait(0.03)
