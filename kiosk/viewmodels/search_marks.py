"""The part of a text around what was sought, with the match set apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.bundle.folding import FoldedWord, folded_words

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
    """Some 180 characters around the first word of `text` that begins with any of these.

    `words` are folded; the cuts fall between words and are marked.
    """
    line = " ".join(text.split())
    word = _first(line, tuple(words))
    if word is None:
        return Snippet(after=_until(line, BEFORE + AFTER))
    return Snippet(
        _since(line[: word.start], BEFORE),
        line[word.start : word.end],
        _until(line[word.end :], AFTER),
    )


def _first(text: str, words: tuple[str, ...]) -> FoldedWord | None:
    return next((word for word in folded_words(text) if word.folded.startswith(words)), None)


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
