"""Writes numbers into `kiosk.toml`, one line each, and leaves everything else as staff wrote it."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import Any, Final

from kiosk.storage.problem import Problem
from kiosk.storage.toml_lines import lines_of

_VALUE: Final = re.compile(r"^(?P<key>[^=]*=\s*)(?P<value>[^#]*?)(?P<rest>\s*(#.*)?)$")
BY_HAND: Final = "cannot be changed by the program: write {} under [{}] yourself"


def write_numbers(file: Path, section: str, numbers: dict[str, float]) -> Problem | None:
    """Set keys of a section; answers why the file stays as it is, or None when it is written.

    The file and its folder are made when they are missing. Written beside it first and then
    exchanged, so that a power cut leaves the old file or the new one.
    """
    try:
        text = file.read_bytes().decode("utf-8-sig") if file.exists() else ""
        before = tomllib.loads(text)
    except (OSError, ValueError) as error:
        return Problem(file, 1, f"is not changed, as it cannot be read ({error})")
    for key, number in reversed(numbers.items()):
        text = _with(text, section, key, f"{number:g}")
    if not _says(text, before, section, numbers):
        told = ", ".join(f"{key} = {number:g}" for key, number in numbers.items())
        return Problem(file, 1, BY_HAND.format(told, section))
    try:
        _exchange(file, text)
    except OSError as error:
        return Problem(file, 1, f"cannot be written ({error.strerror})")
    return None


def _with(text: str, section: str, key: str, value: str) -> str:
    lines, places = text.splitlines(), lines_of(text)
    if at := places.get((section, key)):
        lines[at - 1] = _VALUE.sub(rf"\g<key>{value}\g<rest>", lines[at - 1])
    elif at := places.get((section,)):
        lines.insert(at, f"{key} = {value}")
    else:
        gap = [""] if lines and lines[-1].strip() else []
        lines += [*gap, f"[{section}]", f"{key} = {value}"]
    return "\n".join(lines) + "\n"


def _says(text: str, before: dict[str, Any], section: str, numbers: dict[str, float]) -> bool:
    """Whether the new text means the old one with these numbers, and nothing else."""
    wanted = before | {section: {**before.get(section, {}), **_shown(numbers)}}
    try:
        return tomllib.loads(text) == wanted
    except tomllib.TOMLDecodeError:
        return False


def _shown(numbers: dict[str, float]) -> dict[str, float]:
    return {key: float(f"{number:g}") for key, number in numbers.items()}


def _exchange(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.draft")
    with draft.open("w", encoding="utf-8", newline="\n") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    draft.replace(file)
