"""One line of `kiosk doctor`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """`FAIL` keeps the kiosk from its work; `WARN` makes it worse than it could be."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`what` was looked at, what was `found`, and the `repair` when it is not well."""

    level: Level
    what: str
    found: str
    repair: str = ""

    def __str__(self) -> str:
        repair = f"; {self.repair}" if self.repair else ""
        return f"{self.level:4}  {self.what}: {self.found}{repair}"


def ok(what: str, found: str) -> Diagnosis:
    """Well."""
    return Diagnosis(Level.OK, what, found)


def warn(what: str, found: str, repair: str) -> Diagnosis:
    """Works, but not as well as it could."""
    return Diagnosis(Level.WARN, what, found, repair)


def fail(what: str, found: str, repair: str) -> Diagnosis:
    """Does not work."""
    return Diagnosis(Level.FAIL, what, found, repair)
