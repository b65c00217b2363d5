"""Which word of a corrected line stands in which box that a machine found on the picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from math import hypot

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import WordBox

_TOKEN = re.compile(r"\S+")
_SIGNS = re.compile(r"[\W_]+")


def token_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where each word of a line begins and ends; words are divided by spaces."""
    return tuple(found.span() for found in _TOKEN.finditer(text))


def match_words(words: Sequence[str], read: Sequence[str]) -> tuple[int, ...]:
    """For each word that a machine read the index of its word in the line; -1 without one.

    As many on both sides are matched one by one. Otherwise those that are alike are matched in
    order, whatever their case and signs, and what lies between two such matches is shared out.
    """
    if len(words) == len(read):
        return tuple(range(len(words)))
    return tuple(_aligned([_bare(word) for word in words], [_bare(word) for word in read]))


def box_at(boxes: Sequence[WordBox], x: float, y: float) -> int:
    """The box that holds the point (percent), or one not farther than its own height; else -1."""
    apart = [(_distance(box.region, x, y), place) for place, box in enumerate(boxes)]
    nearest, place = min(apart, default=(0.0, -1))
    return place if place >= 0 and nearest <= boxes[place].region.height else -1


def _distance(region: Region, x: float, y: float) -> float:
    beside = max(region.x - x, 0.0, x - region.x - region.width)
    return hypot(beside, max(region.y - y, 0.0, y - region.y - region.height))


def _bare(word: str) -> str:
    return _SIGNS.sub("", word.casefold()) or word


def _aligned(words: list[str], read: list[str]) -> Iterator[int]:
    steps = SequenceMatcher(None, words, read, autojunk=False).get_opcodes()
    for kind, first, last, start, end in steps:
        for place in range(start, end):
            share = (place - start) * (last - first) // (end - start)
            yield first + share if kind in ("equal", "replace") else -1
