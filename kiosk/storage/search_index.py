"""Finding passages of one exhibit by what a visitor types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.bundle.folding import folded_words
from kiosk.bundle.passage import Passage, Topic, Weight

if TYPE_CHECKING:
    import sqlite3

MOST_WORDS = 8
LONGEST_WORD = 40
MOST_PASSAGES = 400
MOST_SUGGESTIONS = 6


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found; `words` are the folded words of the index by which it may have been."""

    passage: Passage
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """The hits, the best first, and the folded beginnings of the words that made them."""

    hits: tuple[Hit, ...] = ()
    words: tuple[str, ...] = ()


class SearchIndex:
    """Answers from the database that `search_building` makes; for one thread at a time."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def find(self, query: str, language: str) -> Found:
        """What the words of a query are found in, those in `language` (BCP 47) first."""
        words = sought_words(query)
        if not words:
            return Found()
        match = " AND ".join(f'("{word}" OR "{word}"*)' for word in words)
        return Found(_collapsed(self._matching(match, language)), words)

    def suggestions(self, query: str, language: str) -> tuple[str, ...]:
        """Words that complete the last word of a query, the most used first."""
        words = sought_words(query)
        if not words:
            return ()
        rows = self._database.execute(
            "SELECT shown FROM word WHERE word > ? AND word < ? AND language IN (?, '')"
            " ORDER BY uses DESC, word LIMIT ?",
            (words[-1], words[-1] + "\U0010ffff", language, MOST_SUGGESTIONS),
        )
        return tuple(shown for (shown,) in rows)

    def near(self, query: str, language: str) -> tuple[str, ...]:
        """Words that are written or sound much like the last one of a query."""
        words = sought_words(query)
        return self.suggestions(words[-1][:3], language) if words else ()

    def _matching(self, match: str, language: str) -> list[Hit]:
        rows = self._database.execute(
            "SELECT p.topic, p.item, p.weight, p.language, p.text, p.page, p.line, p.reading,"
            " p.step, bm25(found, 10, 4, 2, 1.5) * CASE p.language WHEN ? THEN 1.5 ELSE 1 END AS s"
            " FROM found JOIN passage p ON p.id = found.rowid"
            " WHERE found MATCH ? ORDER BY s, p.id LIMIT ?",
            (language, match, MOST_PASSAGES),
        )
        return [_hit(row) for row in rows]


def sought_words(query: str) -> tuple[str, ...]:
    """The folded words of a query, as many and as long as make sense."""
    words = (word.folded[:LONGEST_WORD] for word in folded_words(query))
    return tuple(dict.fromkeys(words))[:MOST_WORDS]


def _hit(row: tuple[str, str, int, str, str, int, int, str, str, float]) -> Hit:
    topic, item, weight, language, text, page, line, reading, step, score = row
    where = (page, line, reading, step)
    return Hit(Passage(Topic(topic), item, Weight(weight), language, text, *where), -score)


def _collapsed(hits: list[Hit]) -> tuple[Hit, ...]:
    """One hit for each thing and each line of a transcript: its best."""
    best: dict[tuple[Topic, str, int, int], Hit] = {}
    for hit in hits:
        told = hit.passage
        best.setdefault((told.topic, told.item, told.page, told.line), hit)
    return tuple(best.values())
