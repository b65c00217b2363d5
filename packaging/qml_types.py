"""Type information of the view models for qmllint, read from the classes themselves.

Qt's own generator reads the source text and knows only properties written one by one; ours are
made from dataclasses, so their meta-objects are asked instead (format: qmltypes 1.2).
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject
from PySide6.QtQuick import QQuickItem

import kiosk.viewmodels

MODULE = "Museum.ViewModels"
_OWN_PROPERTIES = QObject.staticMetaObject.propertyCount()
BASES = {"QAbstractListModel": "QAbstractItemModel", "QObject": "QObject"}


def write_types(folder: Path) -> Path:
    """Write `Museum/ViewModels/` with its qmldir below `folder`; answers that module's folder."""
    module = folder.joinpath(*MODULE.split("."))
    module.mkdir(parents=True, exist_ok=True)
    about = f"module {MODULE}\ntypeinfo types.qmltypes\ndepends QtQuick\n"
    (module / "qmldir").write_text(about, "utf-8")
    body = "\n".join(_component(cls) for cls in _view_models())
    text = f"import QtQuick.tooling 1.2\nModule {{\n{body}\n}}\n"
    (module / "types.qmltypes").write_text(text, "utf-8")
    return module


def _view_models() -> Iterator[type[QObject]]:
    for found in pkgutil.iter_modules(kiosk.viewmodels.__path__):
        module = importlib.import_module(f"kiosk.viewmodels.{found.name}")
        if getattr(module, "QML_IMPORT_NAME", "") != MODULE:
            continue
        for value in vars(module).values():
            is_model = isinstance(value, type) and issubclass(value, QObject)
            if is_model and value.__module__ == module.__name__:
                yield value


def _component(cls: type[QObject]) -> str:
    meta = cls.staticMetaObject
    is_list = any(base.__name__ == "QAbstractListModel" for base in cls.__mro__)
    is_item = issubclass(cls, QQuickItem)
    base = "QQuickItem" if is_item else "QAbstractListModel" if is_list else "QObject"
    name = cls.__name__
    lines = [
        f'        file: "{cls.__module__}.py"',
        f'        name: "{name}"',
        '        accessSemantics: "reference"',
        f'        prototype: "{base}"',
        f'        exports: ["{MODULE}/{name} 1.0"]',
        f"        isCreatable: {str(is_item).lower()}",
        "        exportMetaObjectRevisions: [256]",
        *_properties(meta, meta.propertyOffset() if is_item else _OWN_PROPERTIES),
        *([] if is_item else _methods(meta)),
    ]
    return "    Component {\n" + "\n".join(lines) + "\n    }"


def _properties(meta: QMetaObject, first: int) -> Iterator[str]:
    for index in range(first, meta.propertyCount()):
        told = meta.property(index)
        kind = str(told.typeName())
        pointer = kind.endswith("*")
        parts = [
            f'name: "{told.name()}"',
            f'type: "{kind.rstrip("*")}"',
            f"isPointer: {str(pointer).lower()}",
            f"isReadonly: {str(not told.isWritable()).lower()}",
            f"index: {index}",
        ]
        parts += ["isConstant: true"] if told.isConstant() else []
        signal = told.notifySignal().name().data().decode() if told.hasNotifySignal() else ""
        parts += [f'notify: "{signal}"'] if signal else []
        yield f"        Property {{ {'; '.join(parts)} }}"


def _methods(meta: QMetaObject) -> Iterator[str]:
    for index in range(QObject.staticMetaObject.methodCount(), meta.methodCount()):
        method = meta.method(index)
        kind = "Signal" if method.methodType() is QMetaMethod.MethodType.Signal else "Method"
        parts = [f'name: "{method.name().data().decode()}"']
        returned = str(method.typeName())
        parts += [f'type: "{returned.rstrip("*")}"'] if returned != "void" else []
        for place in range(method.parameterCount()):
            parameter = method.parameterTypeName(place).data().decode().rstrip("*")
            parts.append(f'Parameter {{ name: "a{place}"; type: "{parameter}" }}')
        told = "\n            ".join(parts)
        yield f"        {kind} {{\n            {told}\n        }}"
