"""What all visitors together answered, as sums."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Period(StrEnum):
    """Since when was counted; a class is everybody since the program was started."""

    TODAY = "today"
    ALL = "all"
    CLASS = "class"


class Standing(StrEnum):
    """Where the visitor's own votes are: not yet sums, on the disk, or waiting for the disk."""

    NONE = ""
    COUNTING = "counting"
    COUNTED = "counted"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each answer was given, before and after, by index; and each source named.

    `shifts` are (steps, visits) in the order of the steps, 0 for an answer that was kept.
    `cited` are (source, visits), the most named first.
    """

    stances: tuple[int, ...] = ()
    verdicts: tuple[int, ...] = ()
    shifts: tuple[tuple[int, int], ...] = ()
    cited: tuple[tuple[str, int], ...] = ()

    @property
    def voters(self) -> int:
        """How many gave a verdict; the n of the results."""
        return sum(self.verdicts)


@dataclass(frozen=True, slots=True)
class Crowd:
    """The tallies that are offered, and the standing of the visitor's own votes.

    Nothing is offered while votes are not counted on this computer.
    """

    tallies: tuple[tuple[Period, Tally], ...] = ()
    standing: Standing = Standing.NONE

    def tally(self, period: Period) -> Tally | None:
        """The tally of a period, None where it is not offered."""
        return dict(self.tallies).get(period)
