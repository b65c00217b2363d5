"""Finding passages of one exhibit by what a visitor types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kiosk.bundle.folding import FoldedWord, folded_words
from kiosk.bundle.passage import Passage, Topic, Weight

if TYPE_CHECKING:
    import sqlite3

MOST_WORDS: Final = 8
LONGEST_WORD: Final = 40
MOST_PASSAGES: Final = 300
MOST_SUGGESTIONS: Final = 6
OWN_LANGUAGE: Final = 2.0
"""How much more a passage in the visitor's language counts."""
MEANT: Final = 0.6
"""How much less one counts that holds no word as it was typed."""
ANY_WORD: Final = 0.4
"""How much less one counts that holds not all of the words; they come last."""
ENOUGH: Final = 7
WORTH: Final = "CASE p.weight WHEN 0 THEN 2.0 WHEN 1 THEN 1.4 WHEN 2 THEN 1.0 ELSE 0.9 END"
"""What a word is worth in a name, a key line, a text and a line of a transcript."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found, and how good a hit it is."""

    passage: Passage
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """The hits, the best first, and the folded beginnings of the words that made them."""

    hits: tuple[Hit, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Meaning:
    """A word as typed, and the folded words that may have been meant."""

    typed: str
    meant: tuple[str, ...] = ()

    def match(self, all_of_it: bool) -> str:
        """The part of an FTS5 query; nothing in it has any meaning to FTS5."""
        ways = [f'"{self.typed}"', f'"{self.typed}"*']
        ways += [f'"{word}"' for word in self.meant if all_of_it]
        return f"({' OR '.join(ways)})"


class SearchIndex:
    """Answers from the database that `search_building` makes; for one thread at a time."""

    def __init__(self, database: sqlite3.Connection) -> None:
        from kiosk.storage.search_vocabulary import Vocabulary  # which the first frame spares

        self._database = database
        self._vocabulary = Vocabulary(database)

    def find(self, query: str, language: str) -> Found:
        """What the words of a query are found in, those in `language` (BCP 47) first.

        Passages with all words come first; where there are few, those with any of them follow.
        """
        meanings = [self._meaning(word, language) for word in sought_words(query)]
        if not meanings:
            return Found()
        hits = self._with_all(meanings, language)
        if len(hits) < ENOUGH and len(meanings) > 1:
            hits += self._matching(_joined(meanings, " OR ", True), language, ANY_WORD)
        words = (word for meaning in meanings for word in (meaning.typed, *meaning.meant))
        return Found(_collapsed(hits, language), tuple(words))

    def suggestions(self, query: str, language: str) -> tuple[str, ...]:
        """Words that complete the last word of a query, the most used first."""
        words = sought_words(query)
        if not words or not query[-1].isalnum():
            return ()
        return self._vocabulary.completions(words[-1].folded, language, MOST_SUGGESTIONS)

    def near(self, query: str, language: str) -> tuple[str, ...]:
        """Words that are written or sound much like the last one of a query."""
        words = sought_words(query)
        if not words:
            return ()
        last = words[-1]
        alike = (*self._vocabulary.sounding(last, True), *self._vocabulary.slips(last.folded))
        begun = self._vocabulary.completions(last.folded[:3], language, MOST_SUGGESTIONS)
        return (*self._vocabulary.written(alike, language), *begun)[:MOST_SUGGESTIONS]

    def _meaning(self, word: FoldedWord, language: str) -> _Meaning:
        languages = self._vocabulary.languages(word.folded)
        meant = self._vocabulary.sounding(word, written_alike=language not in languages)
        if not languages and not self._vocabulary.written(meant, language):
            meant += self._vocabulary.slips(word.folded)
        return _Meaning(word.folded, meant)

    def _with_all(self, meanings: list[_Meaning], language: str) -> list[Hit]:
        """First what holds the words as typed, then what may have been meant; together by score."""
        hits = self._matching(_joined(meanings, " AND ", False), language, 1.0)
        if any(meaning.meant for meaning in meanings):
            hits += self._matching(_joined(meanings, " AND ", True), language, MEANT)
        return sorted(hits, key=lambda hit: -hit.score)

    def _matching(self, match: str, language: str, worth: float) -> list[Hit]:
        rows = self._database.execute(
            "SELECT p.topic, p.item, p.weight, p.language, p.text, p.page, p.line, p.reading,"
            f" p.step, bm25(found) * {WORTH} * CASE p.language WHEN ? THEN ? ELSE 1 END AS s"
            " FROM found JOIN passage p ON p.id = found.rowid"
            " WHERE found MATCH ? ORDER BY s, p.id LIMIT ?",
            (language, OWN_LANGUAGE, match, MOST_PASSAGES),
        )
        return [replace(hit, score=hit.score * worth) for hit in map(_hit, rows)]


def sought_words(query: str) -> tuple[FoldedWord, ...]:
    """The words of a query, as many and as long as make sense, each once."""
    words = (replace(word, folded=word.folded[:LONGEST_WORD]) for word in folded_words(query))
    return tuple({word.folded: word for word in words}.values())[:MOST_WORDS]


def _joined(meanings: Iterable[_Meaning], sign: str, all_of_it: bool) -> str:
    return sign.join(meaning.match(all_of_it) for meaning in meanings)


def _hit(row: tuple[str, str, int, str, str, int, int, str, str, float]) -> Hit:
    topic, item, weight, language, text, page, line, reading, step, score = row
    where = (page, line, reading, step)
    return Hit(Passage(Topic(topic), item, Weight(weight), language, text, *where), -score)


def _collapsed(hits: list[Hit], language: str) -> tuple[Hit, ...]:
    """One hit for each thing and each line of a transcript: its best, in this language if it can.

    The hits come best first.
    """
    best: dict[tuple[Topic, str, int, int], Hit] = {}
    for hit in hits:
        told = hit.passage
        place = (told.topic, told.item, told.page, told.line)
        if place not in best:
            best[place] = hit
        elif told.language == language != best[place].passage.language:
            best[place] = replace(best[place], passage=told)
    return tuple(best.values())
