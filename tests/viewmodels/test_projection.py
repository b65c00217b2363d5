"""A frozen dataclass as properties."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.rows_model import RowsModel


@dataclass(frozen=True, slots=True)
class Card:
    """A row."""

    title: str


@dataclass(frozen=True, slots=True)
class DeskProps:
    """One field of every kind."""

    key_line: str = ""
    number: int = 0
    share: float = 0.0
    is_open: bool = False
    names: tuple[str, ...] = ()
    cards: tuple[Card, ...] = ()


class DeskViewModel(Projection):
    """A view model as the real ones are."""

    props = DeskProps


FULL = DeskProps("A line", 3, 0.25, True, ("a", "b"), (Card("first"),))


@pytest.fixture
def desk() -> DeskViewModel:
    return DeskViewModel()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("keyLine", "A line"),
        ("number", 3),
        ("share", 0.25),
        ("isOpen", True),
        ("names", ["a", "b"]),
    ],
)
def test_fields_are_properties_that_notify(desk: DeskViewModel, name: str, value: object) -> None:
    desk.show(FULL)
    meta = desk.metaObject()
    told = meta.property(meta.indexOfProperty(name))
    assert desk.property(name) == value
    assert told.hasNotifySignal() and not told.isWritable()


def test_rows_are_one_constant_model(desk: DeskViewModel) -> None:
    before = desk.cards
    desk.show(FULL)
    assert isinstance(before, RowsModel)
    assert desk.cards is before
    assert before.at(0) == {"title": "first"}


def test_many_changes_are_told_once(desk: DeskViewModel) -> None:
    told: list[int] = []
    desk.changed.connect(lambda: told.append(desk.property("number")))
    desk.show(FULL)
    assert told == [3]


def test_the_same_props_say_nothing(desk: DeskViewModel, qtbot: QtBot) -> None:
    desk.show(FULL)
    with qtbot.assertNotEmitted(desk.changed):
        desk.show(DeskProps(*(getattr(FULL, name) for name in DeskProps.__slots__)))


def test_rows_are_new_before_the_change_is_told(desk: DeskViewModel) -> None:
    counts: list[int] = []
    desk.changed.connect(lambda: counts.append(desk.cards.property("count")))
    desk.show(FULL)
    assert counts == [1]


def test_calls_that_return_nothing_keep_none_alive() -> None:
    """Some releases of PySide lose one reference to None with every such call, and abort."""
    thing = QObject()
    for number in range(100_000):
        thing.setObjectName("a" if number % 2 else "b")
    assert thing.objectName() == "a"
