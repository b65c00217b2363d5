"""Whether a word was meant although one letter went wrong (Damerau-Levenshtein distance 1)."""

from __future__ import annotations

from itertools import takewhile
from operator import eq
from typing import Final

SHORTEST: Final = 4
"""In shorter words a slip makes too many other words."""


def is_slip(typed: str, word: str) -> bool:
    """Whether one letter is missing, too many, another, or changed places with its neighbour."""
    if abs(len(typed) - len(word)) > 1:
        return False
    same = sum(1 for _ in takewhile(bool, map(eq, typed, word)))
    rest, wanted = typed[same:], word[same:]
    if len(rest) < len(wanted):
        return rest == wanted[1:]
    if len(rest) > len(wanted):
        return rest[1:] == wanted
    return rest[1:] == wanted[1:] or rest[1::-1] + rest[2:] == wanted


def is_slip_at_start(typed: str, word: str) -> bool:
    """Whether `typed` is a slip of the whole word or, if long enough, of how it begins."""
    if is_slip(typed, word):
        return True
    lengths = (len(typed) - 1, len(typed), len(typed) + 1)
    begun = len(typed) > SHORTEST and typed[0] == word[:1]
    return begun and any(is_slip(typed, word[:length]) for length in lengths)
