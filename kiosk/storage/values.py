"""Frozen values as JSON, and back as what they were.

Not pickles: from a text of this kind nothing can be made but dataclasses and enumerations of the
kiosk, paths, and what JSON itself holds.
"""

from __future__ import annotations

import json
import sys
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, Final

_PACKAGE: Final = "kiosk."
_PATH: Final = "path"
_DICT: Final = "dict"


def to_json(value: object) -> bytes:
    """The text of a value. Raises `TypeError` for a value of another kind."""
    text = json.dumps(_spelled(value), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def from_json(text: bytes) -> Any:
    """The value of a text, whose classes must be imported. Raises `ValueError` for any other."""
    try:
        return _frozen(json.loads(text.decode("utf-8", "surrogatepass"), object_pairs_hook=_made))
    except (TypeError, AttributeError, KeyError, RecursionError) as error:
        raise ValueError(f"not the text of a value: {error}") from error


def _spelled(value: object) -> object:
    if isinstance(value, Enum):
        return {_name(type(value)): value.value}
    if is_dataclass(value) and not isinstance(value, type):
        return {_name(type(value)): [_spelled(getattr(value, f.name)) for f in fields(value)]}
    if isinstance(value, tuple):
        return [_spelled(part) for part in value]
    if isinstance(value, Path):
        return {_PATH: str(value)}
    if isinstance(value, dict):
        return {_DICT: [[_spelled(key), _spelled(part)] for key, part in value.items()]}
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"no value: {type(value).__name__}")


def _name(kind: type) -> str:
    name = f"{kind.__module__.removeprefix(_PACKAGE)}:{kind.__qualname__}"
    _kind(name)
    return name


def _made(pairs: list[tuple[str, Any]]) -> Any:
    ((name, content),) = pairs
    if name == _PATH:
        return Path(content)
    if name == _DICT:
        return {key: _frozen(part) for key, part in content}
    kind = _kind(name)
    if isinstance(content, list):
        return kind(*[_frozen(part) for part in content])
    return kind(content)


def _frozen(part: Any) -> Any:
    return tuple([_frozen(one) for one in part]) if isinstance(part, list) else part


@cache
def _kind(name: str) -> Any:
    module, _, inside = name.partition(":")
    kind = getattr(sys.modules[_PACKAGE + module], inside)
    if isinstance(kind, type) and (is_dataclass(kind) or issubclass(kind, Enum)):
        return kind
    raise TypeError(f"{name} is no value")
