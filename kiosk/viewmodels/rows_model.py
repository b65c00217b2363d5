"""Rows of a frozen dataclass as a list model; the fields are the roles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

USER_ROLE = 0x0100
"""Qt::UserRole, written out: naming `Qt` makes PySide build its hundred enums at start."""
FIRST_ROLE = USER_ROLE + 1
DISPLAY_ROLE = 0
ROOT = QModelIndex()


@cache
def camel(name: str) -> str:
    """`key_line` as QML writes it: `keyLine`."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


@QmlElement
@QmlUncreatable("made by a view model")
class RowsModel(QAbstractListModel):
    """Shows a sequence of rows; rows that stay in place keep their delegates."""

    countChanged = Signal()
    revisionChanged = Signal()

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(row_type))
        self._rows: tuple[Any, ...] = ()
        self._revision = 0

    def show(self, rows: Sequence[Any]) -> None:
        """Take the new rows: changed ones are told one by one, another number resets the list."""
        rows = tuple(rows)
        if rows == self._rows:
            return
        if len(rows) == len(self._rows):
            self._replace(rows)
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            self.countChanged.emit()
        self._revision += 1
        self.revisionChanged.emit()

    def _replace(self, rows: tuple[Any, ...]) -> None:
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = DISPLAY_ROLE,
    ) -> Any:
        place = int(role) - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        return _for_qml(getattr(self._rows[index.row()], self._names[place]))

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            FIRST_ROLE + place: QByteArray(camel(name).encode())
            for place, name in enumerate(self._names)
        }

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    @Property(int, notify=revisionChanged)
    def revision(self) -> int:
        """Another number after every change: a binding that asks `at` is made anew by it."""
        return self._revision

    @Slot(int, result="QVariantMap")
    def at(self, row: int) -> dict[str, Any]:
        """One row by number as a map; empty when there is no such row."""
        if not 0 <= row < len(self._rows):
            return {}
        return {camel(name): _for_qml(getattr(self._rows[row], name)) for name in self._names}


def _for_qml(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
