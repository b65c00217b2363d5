"""Reads the keyboards, a TOML 1.0 file each; a file with something wrong is told and left out."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kiosk.storage.keyboard import PLAIN, Keyboard, Keyboards, Keys
from kiosk.storage.problem import Problem
from kiosk.storage.toml_lines import lines_of

MOST_ROWS: Final = 3
MOST_KEYS: Final = 12
LONGEST_KEY: Final = 2
LONGEST_LABEL: Final = 4
NEEDED: Final = ("label", "script", "languages", "letters", "signs")
LAYERS: Final = ("letters", "accents", "signs")
_PLACE: Final = re.compile(r"\(at line (\d+)")


@dataclass(frozen=True, slots=True)
class KeyboardsRead:
    """The keyboards that can be used, and what is wrong with the others."""

    keyboards: Keyboards
    problems: tuple[Problem, ...]


class Unusable(Exception):
    """A file that is no keyboard: `key` is what offends, and the sentence ends with the repair."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key


def read_keyboards(folder: Path) -> KeyboardsRead:
    """Read every `.toml` of a folder, in the order of their names. Raises nothing."""
    files = sorted(folder.glob("*.toml"))
    read = [read_keyboard(file) for file in files]
    good = tuple(one for one in read if isinstance(one, Keyboard))
    problems = [one for one in read if isinstance(one, Problem)]
    if not files:
        problems.append(Problem(folder, 1, "holds no keyboard: install the program again"))
    return KeyboardsRead(Keyboards((*good, PLAIN)), tuple(problems))


def read_keyboard(file: Path) -> Keyboard | Problem:
    """Read one keyboard, or tell the first thing that is wrong with it. Raises nothing."""
    text = ""
    try:
        text = file.read_bytes().decode("utf-8-sig")
        return _keyboard(tomllib.loads(text))
    except Unusable as error:
        return Problem(file, lines_of(text).get((error.key,), 1), str(error))
    except OSError as error:
        return Problem(file, 1, f"cannot be opened ({error.strerror}): check who may read it")
    except UnicodeDecodeError:
        return Problem(file, 1, "is not UTF-8 text: save it as UTF-8")
    except (ValueError, RecursionError) as error:
        place = _PLACE.search(str(error))
        line = int(place[1]) if place else 1
        return Problem(file, line, f"is not TOML ({error}): repair this line")


def _keyboard(table: dict[str, Any]) -> Keyboard:
    for key in table:
        if key not in (*NEEDED, "accents"):
            raise Unusable(key, f"{key} is unknown: take it out")
    for key in NEEDED:
        if key not in table:
            raise Unusable(key, f"{key} is missing: write it")
    layers = {key: _layer(key, table[key]) for key in LAYERS if key in table}
    return Keyboard(
        label=_word(table, "label", LONGEST_LABEL),
        script=_word(table, "script", 20),
        languages=tuple(_texts("languages", table["languages"])),
        **layers,
    )


def _word(table: dict[str, Any], key: str, longest: int) -> str:
    value = table[key]
    if not isinstance(value, str) or not 1 <= len(value) <= longest or not value.isprintable():
        raise Unusable(key, f"{key} must be 1 to {longest} letters: write them in quotes")
    return value


def _texts(key: str, value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        raise Unusable(key, f'{key} must be a list of texts: write ["…", "…"]')
    return value


def _layer(key: str, value: Any) -> Keys:
    rows = tuple(tuple(row.split()) for row in _texts(key, value))
    keys = [one for row in rows for one in row]
    if not 1 <= len(rows) <= MOST_ROWS:
        raise Unusable(key, f"{key} has {len(rows)} rows: write 1 to {MOST_ROWS}")
    for row in rows:
        if not 1 <= len(row) <= MOST_KEYS:
            raise Unusable(key, f"{key} has a row of {len(row)} keys: write 1 to {MOST_KEYS}")
    for one in keys:
        if len(one) > LONGEST_KEY or not one.isprintable():
            raise Unusable(key, f"{key} has a key {one[:9]!r}: put a space between two keys")
        if keys.count(one) > 1:
            raise Unusable(key, f"{key} has the key {one} twice: take one out")
    return rows
