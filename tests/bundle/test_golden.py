"""A bundle of every format ever published is read for ever as it was on its first day.

The facts of `tests/bundles/golden/format-1.txt` were written once. New fields may add lines to
what is read; a line that is missing means that an old bundle would be shown wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

from kiosk.bundle.reader import Accepted, read
from kiosk.bundle.wording import Wording

GOLDEN = Path(__file__).parents[1] / "bundles" / "golden"


def facts(value: object, place: str) -> Iterator[str]:
    """One line for each text, number and name that `value` holds."""
    if isinstance(value, Wording):
        yield from (f"{place}[{language}] {text!r}" for language, text in value.texts)
    elif isinstance(value, Path):
        return
    elif is_dataclass(value):
        for field in fields(value):
            yield from facts(getattr(value, field.name), f"{place}.{field.name}")
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from facts(part, f"{place}[{key}]")
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from facts(part, f"{place}[{number}]")
    elif value not in ("", None, False):
        yield f"{place} {value!s}"


def test_format_1_is_read_as_on_its_first_day() -> None:
    outcome = read(GOLDEN / "format-1")
    assert isinstance(outcome, Accepted) and outcome.findings == ()
    now = set(facts(outcome.exhibit, "exhibit"))
    then = (GOLDEN / "format-1.txt").read_text("utf-8").splitlines()
    assert len(then) > 150
    assert [line for line in then if line not in now] == []
