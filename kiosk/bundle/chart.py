"""A chart: a table of numbers and the sentences that say what it shows."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.wording import NOTHING, Wording


@dataclass(frozen=True, slots=True)
class Series:
    """One line or set of bars: a value for each of the chart's `across`, None where unknown."""

    id: str
    name: Wording
    values: tuple[float | None, ...]
    estimate: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A named place on the axis, such as the year of the crisis."""

    at: str
    name: Wording


@dataclass(frozen=True, slots=True)
class Station:
    """Where a journey is `minute` minutes after its lane began; `clock` is that time in words."""

    lane: Wording
    minute: float
    title: Wording
    clock: Wording = NOTHING
    text: Wording = NOTHING
    reference: Wording = NOTHING


@dataclass(frozen=True, slots=True)
class Chart:
    """`kind` is `lines`, `bars`, `plain` or `journey`; `across` labels the axis, in order.

    A journey has `stations` and no series.
    """

    id: str
    title: Wording
    kind: str
    across: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Wording = NOTHING
    marks: tuple[Mark, ...] = ()
    key_line: Wording = NOTHING
    shows: Wording = NOTHING
    described: Wording = NOTHING
    easy_words: Wording = NOTHING
    references: Wording = NOTHING
    limits: Wording = NOTHING
    credit: Wording = NOTHING
    rights: str = ""
    stations: tuple[Station, ...] = ()
