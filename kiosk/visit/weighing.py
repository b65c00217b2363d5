"""What the visitor laid on the scales: which side each source counts for, and how much."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from math import tanh
from typing import Final

CLEARLY: Final = (3, 0.3)
STRONGLY: Final = (6, 0.6)
SOFTNESS: Final = 6.0


class Side(StrEnum):
    """The tray a source lies on; `NOT_SURE` is the table beside the scales."""

    WORSE = "worse"
    NOT_SURE = "not-sure"
    BETTER = "better"


class Strength(IntEnum):
    """How much a source counts."""

    LITTLE = 1
    SOME = 2
    LOT = 3


@dataclass(frozen=True, slots=True)
class Weight:
    """One source, laid on one side."""

    source: str
    side: Side
    strength: Strength


class Lean(StrEnum):
    """The word for a balance."""

    EMPTY = "empty"
    EVEN = "even"
    SLIGHTLY_WORSE = "slightly-worse"
    CLEARLY_WORSE = "clearly-worse"
    STRONGLY_WORSE = "strongly-worse"
    SLIGHTLY_BETTER = "slightly-better"
    CLEARLY_BETTER = "clearly-better"
    STRONGLY_BETTER = "strongly-better"


@dataclass(frozen=True, slots=True)
class Balance:
    """The weight on each tray and the word for it."""

    worse: int
    better: int
    lean: Lean

    @classmethod
    def between(cls, worse: int, better: int) -> Balance:
        """The balance of two trays; make balances only here, so that word and weights agree.

        A lean is clear when the trays differ by 3 or more and by 30 % of all that lies on them,
        strong from 6 and 60 %; anything less is slight. One source alone is never called strong.
        """
        if worse == better:
            return cls(worse, better, Lean.EVEN if worse else Lean.EMPTY)
        side = "better" if better > worse else "worse"
        return cls(worse, better, Lean(f"{_degree(worse, better)}-{side}"))


@dataclass(frozen=True, slots=True)
class Weighing:
    """All weights of a visit, at most one a source, in the order they were first laid down.

    `among` in the questions below narrows them to some sources, as to one lens; None means all.
    """

    weights: tuple[Weight, ...] = ()

    def put(self, source: str, side: Side, strength: Strength) -> Weighing:
        """Lay a source down; one that lies already changes in its place."""
        laid = Weight(source, side, strength)
        if self.of(source) is None:
            return replace(self, weights=(*self.weights, laid))
        return replace(self, weights=tuple(laid if w.source == source else w for w in self.weights))

    def take_off(self, source: str) -> Weighing:
        """Without this source; the same weighing when it was not on the scales."""
        if self.of(source) is None:
            return self
        return replace(self, weights=tuple(w for w in self.weights if w.source != source))

    def of(self, source: str) -> Weight | None:
        """The weight of a source, or None while it is not weighed."""
        return next((w for w in self.weights if w.source == source), None)

    def total(self, side: Side, among: frozenset[str] | None = None) -> int:
        """The strengths on one side, added up."""
        return sum(int(w.strength) for w in self._on(side, among))

    def count(self, side: Side, among: frozenset[str] | None = None) -> int:
        """How many sources lie on one side."""
        return len(self._on(side, among))

    def balance(self, among: frozenset[str] | None = None) -> Balance:
        """How the scales stand; sources the visitor is not sure of do not move them."""
        return Balance.between(self.total(Side.WORSE, among), self.total(Side.BETTER, among))

    def _on(self, side: Side, among: frozenset[str] | None) -> tuple[Weight, ...]:
        return tuple(
            w for w in self.weights if w.side is side and (among is None or w.source in among)
        )


def tilt_degrees(balance: Balance, most: float = 6.0) -> float:
    """The angle of the beam in degrees, positive when better weighs more, never beyond `most`.

    Odd: two trays exchanged give the same angle the other way. Level when they weigh the same.
    """
    return most * tanh((balance.better - balance.worse) / SOFTNESS)


def _degree(worse: int, better: int) -> str:
    difference = abs(better - worse)
    share = difference / (better + worse)
    if difference >= STRONGLY[0] and share >= STRONGLY[1]:
        return "strongly"
    if difference >= CLEARLY[0] and share >= CLEARLY[1]:
        return "clearly"
    return "slightly"
