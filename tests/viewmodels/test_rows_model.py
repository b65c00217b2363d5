"""Rows of a dataclass as a list model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.rows_model import FIRST_ROLE, RowsModel, camel


@dataclass(frozen=True, slots=True)
class Stop:
    """A row with every kind of value."""

    key_line: str
    share: float = 0.0
    answers: tuple[str, ...] = ()


ONE, TWO, THREE = Stop("one"), Stop("two", 0.5), Stop("three", 1.0, ("a", "b"))


@pytest.fixture
def model() -> Iterator[RowsModel]:
    rows = RowsModel(Stop)
    rows.show((ONE, TWO))
    yield rows


@pytest.mark.parametrize(
    ("name", "written"), [("key_line", "keyLine"), ("id", "id"), ("has_no_end", "hasNoEnd")]
)
def test_camel(name: str, written: str) -> None:
    assert camel(name) == written


def test_qts_own_model_tester(model: RowsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.show((TWO, ONE))
    model.show((THREE,))
    model.show(())
    model.show((ONE, TWO, THREE))


def test_roles_are_the_fields(model: RowsModel) -> None:
    names = {bytes(name.data()).decode() for name in model.roleNames().values()}
    assert names == {"keyLine", "share", "answers"}
    assert model.data(model.index(1), FIRST_ROLE) == "two"
    assert model.data(model.index(1), FIRST_ROLE + 1) == 0.5


def test_no_value_beside_the_rows(model: RowsModel) -> None:
    assert model.data(QModelIndex(), FIRST_ROLE) is None
    assert model.data(model.index(0), FIRST_ROLE + 9) is None
    assert model.rowCount(model.index(0)) == 0


def test_a_row_as_a_map(model: RowsModel) -> None:
    model.show((ONE, THREE))
    assert model.at(1) == {"keyLine": "three", "share": 1.0, "answers": ["a", "b"]}
    assert model.at(2) == {}
    assert model.at(-1) == {}


def test_rows_that_change_in_place_are_told_one_by_one(model: RowsModel, qtbot: QtBot) -> None:
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.countChanged):
        model.show((ONE, THREE))
    assert changed == [1]
    assert model.property("revision") == 2


def test_another_number_of_rows_resets(model: RowsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignals([model.modelReset, model.countChanged, model.revisionChanged]):
        model.show((ONE, TWO, THREE))
    assert model.property("count") == 3


def test_the_same_rows_say_nothing(model: RowsModel, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.assertNotEmitted(model.dataChanged),
        qtbot.assertNotEmitted(model.revisionChanged),
    ):
        model.show([ONE, TWO])
