"""Every value of every axis together with every value of every other, in few rows."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import combinations, product

Pair = tuple[int, Hashable, int, Hashable]


def pairwise_rows(axes: Sequence[Sequence[Hashable]]) -> list[tuple[Hashable, ...]]:
    """Rows that hold one value of each axis, so that each pair of values is in one of them.

    Greedy: each row takes, axis by axis, the value that meets the most pairs not met so far; the
    rows are the same for the same axes. Raises `ValueError` for an axis without values.
    """
    if any(not values for values in axes):
        raise ValueError("an axis has no values")
    open_pairs = {
        (i, one, j, other)
        for i, j in combinations(range(len(axes)), 2)
        for one, other in product(axes[i], axes[j])
    }
    rows = []
    while open_pairs:
        row = _row(axes, open_pairs)
        open_pairs -= _pairs(row)
        rows.append(row)
    return rows or [tuple(values[0] for values in axes)]


def _row(axes: Sequence[Sequence[Hashable]], open_pairs: set[Pair]) -> tuple[Hashable, ...]:
    seed = min(open_pairs, key=lambda pair: (pair[0], pair[2], repr(pair)))
    chosen: dict[int, Hashable] = {seed[0]: seed[1], seed[2]: seed[3]}
    for axis in sorted(set(range(len(axes))) - set(chosen)):
        chosen[axis] = max(axes[axis], key=lambda value: _met(axis, value, chosen, open_pairs))
    return tuple(chosen[axis] for axis in range(len(axes)))


def _met(axis: int, value: Hashable, chosen: dict[int, Hashable], open_pairs: set[Pair]) -> int:
    return sum(_pair(axis, value, other, chosen[other]) in open_pairs for other in chosen)


def _pairs(row: tuple[Hashable, ...]) -> set[Pair]:
    return {(i, row[i], j, row[j]) for i, j in combinations(range(len(row)), 2)}


def _pair(one: int, value: Hashable, other: int, other_value: Hashable) -> Pair:
    if one < other:
        return one, value, other, other_value
    return other, other_value, one, value
