"""The vote marks: which sign stands for which answer."""

from __future__ import annotations

MARKS = ("much-worse", "little-worse", "same", "little-better", "much-better")


def mark(index: int, answers: int) -> str:
    """The mark of answer `index` of 2–7, spread evenly from worse to better."""
    if answers < 2:
        return "same"
    return MARKS[round(index * (len(MARKS) - 1) / (answers - 1))]
