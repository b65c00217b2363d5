"""A frozen dataclass made visible to QML, property by property."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any, ClassVar, get_args, get_origin, get_type_hints

from PySide6.QtCore import Property, QObject, QRectF, Signal

from kiosk.viewmodels.rows_model import RowsModel, camel

SCALARS: dict[type, Any] = {str: str, int: int, float: float, bool: bool, QRectF: QRectF}


class Projection(QObject):
    """A view model whose properties are the fields of its class attribute `props`.

    A plain field becomes a property that notifies `changed`; `tuple[str, ...]` becomes a list of
    strings; `tuple[SomeRow, ...]` becomes a constant `RowsModel` whose contents change. Names are
    written in camel case for QML. `props` must be buildable without arguments.
    """

    props: ClassVar[Any] = None
    changed: ClassVar[Any]

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        if "props" in cls.__dict__:
            cls.changed = Signal()
            for name, kind in _kinds(cls.props).items():
                setattr(cls, camel(name), _property(name, kind, cls.changed))

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props: Any = self.props()
        self._models = {
            name: RowsModel(row, self)
            for name, kind in _kinds(self.props).items()
            if (row := _row_type(kind)) is not None
        }

    def show(self, props: Any) -> None:
        """Show these props; says `changed` once when any of them is new."""
        if props == self._props:
            return
        self._props = props
        for name, model in self._models.items():
            model.show(getattr(props, name))
        self.changed.emit()


def _kinds(props: type) -> dict[str, Any]:
    hints = get_type_hints(props)
    return {field.name: hints[field.name] for field in fields(props)}


def _row_type(kind: Any) -> type | None:
    arguments = get_args(kind)
    if get_origin(kind) is tuple and arguments and is_dataclass(arguments[0]):
        return arguments[0] if isinstance(arguments[0], type) else None
    return None


def _property(name: str, kind: Any, changed: Any) -> Any:
    if _row_type(kind) is not None:
        return Property(RowsModel, _model_getter(name), constant=True)
    if get_origin(kind) is tuple:
        return Property(list, _list_getter(name), notify=changed)
    return Property(SCALARS[kind], _getter(name), notify=changed)


def _getter(name: str) -> Callable[[Projection], Any]:
    return lambda self: getattr(self._props, name)


def _list_getter(name: str) -> Callable[[Projection], Any]:
    return lambda self: list(getattr(self._props, name))


def _model_getter(name: str) -> Callable[[Projection], RowsModel]:
    return lambda self: self._models[name]
