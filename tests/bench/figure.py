"""One line a figure: `name: value unit (target …)`."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """Something measured, beside what was aimed at."""

    name: str
    value: float
    unit: str
    target: str

    def __str__(self) -> str:
        return f"{self.name}: {self.value:.3g} {self.unit} (target {self.target})"


def middle(values: list[float]) -> float:
    """The median."""
    return median(values)


def percentile(values: list[float], share: float) -> float:
    """The value below which this share (0–1) of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
