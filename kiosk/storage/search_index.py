"""Finding passages of one exhibit by what a visitor types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING, Final, TypeAlias

from kiosk.bundle.folding import FoldedWord, fold, folded_words
from kiosk.bundle.passage import Passage, Topic, Weight

if TYPE_CHECKING:
    import sqlite3

MOST_WORDS: Final = 8
LONGEST_WORD: Final = 40
MOST_PASSAGES: Final = 200
MAY_BE_BEGUN: Final = 4
"""Shorter words count as they stand once another follows: of “how”, nobody wants “however”."""
MOST_SUGGESTIONS: Final = 6
OWN_LANGUAGE: Final = 2.0
"""How much more a passage in the visitor's language counts."""
MEANT: Final = 0.6
"""How much less one counts that holds no word as it was typed."""
ENOUGH: Final = 7
WORTH: Final = "CASE p.weight WHEN 0 THEN 2.0 WHEN 1 THEN 1.4 WHEN 2 THEN 1.0 ELSE 0.9 END"
"""What a word is worth in a name, a key line, a text and a line of a transcript."""

_Row: TypeAlias = tuple[float, str, str, int, int, float, str, int, str, str, str, str]
"""Its score (the lower the better), what makes it one thing with others, and the rest of it."""


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
    """A word as typed, whether more of it may come, and the folded words that may be meant."""

    typed: str
    begun: bool
    meant: tuple[str, ...] = ()

    def match(self, all_of_it: bool) -> str:
        """The part of an FTS5 query; nothing in it has any meaning to FTS5."""
        ways = [f'"{self.typed}"']
        ways += [f'"{self.typed}"*'] if self.begun else []
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
        words = sought_words(query)
        if not words:
            return Found()
        last = _last_word(query)
        meanings = [self._meaning(word, language, word == last) for word in words]
        rows = self._of_a_letter(meanings, language) or self._with_all(meanings, language)
        if len(words) > 1 and len(_collapsed(rows, language)) < ENOUGH:
            rows += self._matching(_joined(meanings, " OR ", True), language, MEANT)
        beginnings = (word for meaning in meanings for word in (meaning.typed, *meaning.meant))
        return Found(_collapsed(rows, language), tuple(beginnings))

    def suggestions(self, query: str, language: str) -> tuple[str, ...]:
        """Words that complete the last word of a query, the most used first."""
        last = _last_word(query)
        if last is None or not query[-1].isalnum():
            return ()
        found = self._vocabulary.completions(last.folded, language, MOST_SUGGESTIONS + 1)
        return tuple(word for word in found if fold(word) != last.folded)[:MOST_SUGGESTIONS]

    def near(self, query: str, language: str) -> tuple[str, ...]:
        """Words that are written or sound much like the last one of a query."""
        last = _last_word(query)
        if last is None:
            return ()
        alike = (*self._vocabulary.sounding(last, True), *self._vocabulary.slips(last.folded))
        begun = self._vocabulary.completions(last.folded[:3], language, MOST_SUGGESTIONS)
        return (*self._vocabulary.written(alike, language), *begun)[:MOST_SUGGESTIONS]

    def _meaning(self, word: FoldedWord, language: str, last: bool) -> _Meaning:
        languages = self._vocabulary.languages(word.folded)
        meant = self._vocabulary.sounding(word, written_alike=language not in languages)
        if not languages and not self._vocabulary.written(meant, language):
            meant += self._vocabulary.slips(word.folded)
        return _Meaning(word.folded, last or len(word.folded) >= MAY_BE_BEGUN, meant)

    def _of_a_letter(self, meanings: list[_Meaning], language: str) -> list[_Row]:
        """For a single letter only names: half of all texts have a word that begins with it."""
        if len(meanings) > 1 or len(meanings[0].typed) > 1:
            return []
        return self._matching(f"name : {meanings[0].match(False)}", language, 1.0)

    def _with_all(self, meanings: list[_Meaning], language: str) -> list[_Row]:
        """First what holds the words as typed, then what may have been meant; together by score."""
        rows = self._matching(_joined(meanings, " AND ", False), language, 1.0)
        if any(meaning.meant for meaning in meanings):
            rows += self._matching(_joined(meanings, " AND ", True), language, MEANT)
        return sorted(rows, key=itemgetter(0))

    def _matching(self, match: str, language: str, worth: float) -> list[_Row]:
        found = self._database.execute(
            f"SELECT bm25(found) * {WORTH} * iif(p.language = ?, ?, 1) * ? AS score, p.topic,"
            " p.item, p.page, p.line, p.moment, p.language, p.weight, p.text, p.reading,"
            " p.step, p.mark"
            " FROM found JOIN passage p ON p.id = found.rowid"
            " WHERE found MATCH ? ORDER BY score, p.id LIMIT ?",
            (language, OWN_LANGUAGE, worth, match, MOST_PASSAGES),
        )
        return found.fetchall()


def sought_words(query: str) -> tuple[FoldedWord, ...]:
    """The words of a query, as many and as long as make sense, each once."""
    return tuple({word.folded: word for word in _words(query)}.values())[:MOST_WORDS]


def _last_word(query: str) -> FoldedWord | None:
    """The word that is being typed, even where it stands in the query before."""
    words = tuple(_words(query))
    return words[-1] if words else None


def _words(query: str) -> Iterator[FoldedWord]:
    return (replace(word, folded=word.folded[:LONGEST_WORD]) for word in folded_words(query))


def _joined(meanings: Iterable[_Meaning], sign: str, all_of_it: bool) -> str:
    return sign.join(meaning.match(all_of_it) for meaning in meanings)


def _collapsed(rows: list[_Row], language: str) -> tuple[Hit, ...]:
    """One hit for each thing, line of a transcript and moment of a recording: its best, in this
    language if it can.

    The rows come best first.
    """
    best: dict[tuple[str, str, int, int, float], _Row] = {}
    for row in rows:
        place = row[1:6]
        if place not in best or row[6] == language != best[place][6]:
            best[place] = (best.get(place, row)[0], *row[1:])
    return tuple(map(_hit, best.values()))


def _hit(row: _Row) -> Hit:
    score, topic, item, page, line, moment, language, weight, text, reading, step, mark = row
    kind, rank = Topic(topic), Weight(weight)
    where = (page, line, reading, step, mark, moment)
    return Hit(Passage(kind, item, rank, language, text, *where), -score)
