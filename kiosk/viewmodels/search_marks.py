"""The part of a text around what was sought, with the match set apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.bundle.folding import folded_words

BEFORE = 60
AFTER = 120
CUT = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """Plain text in three parts; without a match everything is `after`."""

    before: str = ""
    match: str = ""
    after: str = ""


def snippet(text: str, words: Iterable[str]) -> Snippet:
    """Some 180 characters around the longest run of words of `text` that begin with any of these.

    `words` are folded; the cuts fall between words and are marked.
    """
    line = " ".join(text.split())
    start, end = _longest_run(line, tuple(words))
    if start == end:
        return Snippet(after=_until(line, BEFORE + AFTER))
    return Snippet(_since(line[:start], BEFORE), line[start:end], _until(line[end:], AFTER))


def _longest_run(text: str, words: tuple[str, ...]) -> tuple[int, int]:
    """From where to where the first of the longest runs goes."""
    runs = [(0, 0)]
    in_a_row = False
    for word in folded_words(text):
        sought = word.folded.startswith(words)
        if sought:
            runs.append((runs.pop()[0] if in_a_row else word.start, word.end))
        in_a_row = sought
    return max(runs, key=lambda run: run[1] - run[0])


def _since(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    _, _, kept = text[-length:].partition(" ")
    return CUT + kept


def _until(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    kept, _, _ = text[:length].rpartition(" ")
    return (kept or text[:length]) + CUT
