"""What is new on the screen since the last look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kiosk.viewmodels.speech_node import Node


def news(before: Sequence[Node], now: Sequence[Node]) -> frozenset[int]:
    """The numbers of the nodes of `now` that tell something else than before, or got the focus."""
    known = Counter(node.tells for node in before)
    found = set()
    for number, node in enumerate(now):
        known[node.tells] -= 1
        if known[node.tells] < 0:
            found.add(number)
    focus = _focused(now)
    if focus >= 0 and _standing(now, focus) != _standing(before, _focused(before)):
        found.add(focus)
    return frozenset(found)


def _focused(nodes: Sequence[Node]) -> int:
    return next((number for number, node in enumerate(nodes) if node.focused), -1)


def _standing(nodes: Sequence[Node], number: int) -> tuple[object, ...]:
    return (nodes[number].name, nodes[number].rect) if number >= 0 else ()
