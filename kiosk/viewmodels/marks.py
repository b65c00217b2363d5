"""The vote marks: which sign stands for which answer."""

from __future__ import annotations

MARKS = ("much-worse", "little-worse", "same", "little-better", "much-better")


def mark(index: int, answers: int) -> str:
    """The mark of answer `index` of 2–7, from worse to better.

    Only the outermost are much; only an odd number has one in the middle that means no change.
    """
    last = answers - 1
    if 2 * index == last:
        return "same"
    degree = "much" if index in (0, last) else "little"
    return f"{degree}-worse" if 2 * index < last else f"{degree}-better"
