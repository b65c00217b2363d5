"""What a value in the settings file must look like, and the sentence when it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Taken:
    """A value as the program uses it; `notice` tells when it is not the one in the file."""

    value: Any
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value the program cannot use: what it is and what to write."""

    sentence: str


Kind = Callable[[Any, Path], Taken | Wrong]

LONGEST_KEY: Final = 30
_NAMES: Final = {str: "text", bool: "true or false", list: "a list", dict: "a table"}


def number(least: float, most: float, or_zero: bool = False) -> Kind:
    """A number brought within its limits; 0 stays 0 where it means never."""

    def take(value: Any, _folder: Path) -> Taken | Wrong:
        if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
            return Wrong(f"is {_name(value)}: write a number from {least:g} to {most:g}")
        if value == 0 and or_zero:
            return Taken(0.0)
        near = min(max(value, least), most)
        notice = "" if near == value else f"must be from {least:g} to {most:g}: {near:g} is used"
        return Taken(float(near), notice)

    return take


def one_of(values: Iterable[float]) -> Kind:
    """One of a few numbers."""
    allowed = tuple(values)

    def take(value: Any, _folder: Path) -> Taken | Wrong:
        if isinstance(value, bool) or value not in allowed:
            choices = ", ".join(str(choice) for choice in allowed)
            return Wrong(f"cannot be {_shown(value)}: write one of {choices}")
        return Taken(float(value))

    return take


def truth(value: Any, _folder: Path) -> Taken | Wrong:
    """True or false."""
    if isinstance(value, bool):
        return Taken(value)
    return Wrong(f"cannot be {_shown(value)}: write true or false, without quotes")


def key(value: Any, _folder: Path) -> Taken | Wrong:
    """The name of a key, such as `F13`; whether there is such a key is not asked here."""
    if isinstance(value, str) and 0 < len(value.strip()) <= LONGEST_KEY:
        return Taken(value.strip())
    return Wrong(f'is {_name(value)}: write the name of a key in quotes, such as "F13"')


def word(words: type[StrEnum]) -> Kind:
    """One of the words of an enum."""

    def take(value: Any, _folder: Path) -> Taken | Wrong:
        if value in list(words):
            return Taken(words(value))
        choices = ", ".join(f'"{choice}"' for choice in words)
        return Wrong(f"cannot be {_shown(value)}: write one of {choices}")

    return take


def folder(value: Any, beside: Path) -> Taken | Wrong:
    """A folder, relative to the one of the settings file; `~` is the user's own."""
    if not isinstance(value, str) or not value.strip() or "\0" in value:
        return Wrong(f"is {_name(value)}: write the name of a folder in quotes")
    try:
        return Taken(beside / Path(value).expanduser())
    except RuntimeError:
        return Wrong(f"names a user unknown here in {_shown(value)}: write the whole path")


def folders(value: Any, beside: Path) -> Taken | Wrong:
    """A list of folders, or one alone."""
    listed = value if isinstance(value, list) else [value]
    taken = [folder(one, beside) for one in listed]
    wrong = next((one for one in taken if isinstance(one, Wrong)), None)
    return wrong or Taken(tuple(one.value for one in taken if isinstance(one, Taken)))


def _name(value: Any) -> str:
    if value == "":
        return "empty"
    return _NAMES.get(type(value), "not a usable value")


def _shown(value: Any) -> str:
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"
