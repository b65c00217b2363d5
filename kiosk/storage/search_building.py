"""The search index of one exhibit: an SQLite database with full-text search (FTS5), in memory."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from kiosk.bundle.folding import FoldedWord, fold, folded_words
from kiosk.bundle.passage import Passage, Weight
from kiosk.bundle.sounds import script_of, sound_keys

SCHEMA: Final = """
CREATE TABLE passage (
    id INTEGER PRIMARY KEY, topic TEXT, item TEXT, weight INTEGER, language TEXT, text TEXT,
    page INTEGER, line INTEGER, reading TEXT, step TEXT,
    mark TEXT, moment REAL
);
CREATE VIRTUAL TABLE found USING fts5(
    name, key_line, text, line, content='', tokenize='ascii', prefix='1 2 3'
);
CREATE TABLE word (
    word TEXT, language TEXT, shown TEXT, uses INTEGER, backwards TEXT,
    PRIMARY KEY (word, language)
) WITHOUT ROWID;
CREATE INDEX word_backwards ON word(backwards);
CREATE TABLE sound (
    key TEXT, word TEXT, script TEXT, uses INTEGER, PRIMARY KEY (key, word)
) WITHOUT ROWID;
"""
A_NAME_COUNTS: Final = 8
"""A word in a name is offered before one that is used eight times in texts."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The words met so far, by folded word and language: how often, and in which spellings."""

    uses: Counter[tuple[str, str]] = field(default_factory=Counter)
    spellings: dict[tuple[str, str], Counter[str]] = field(default_factory=dict)

    def meet(self, word: FoldedWord, passage: Passage) -> None:
        """One more use of a word."""
        key = word.folded, passage.language
        self.uses[key] += A_NAME_COUNTS if passage.weight is Weight.NAME else 1
        self.spellings.setdefault(key, Counter())[word.written] += 1

    def rows(self) -> Iterator[tuple[str, str, str, int, str]]:
        """What the table `word` holds, each word in its usual spelling."""
        for (word, language), uses in self.uses.items():
            spellings = self.spellings[word, language]
            yield word, language, spellings.most_common(1)[0][0], uses, word[::-1]

    def sounds(self) -> Iterator[tuple[str, str, str, int]]:
        """What the table `sound` holds; words with the same letters share their keys."""
        for (word, language), uses in self.uses.items():
            for written in self.spellings[word, language]:
                for key in sound_keys(written.casefold()):
                    yield key, word, script_of(word), uses


def is_possible() -> bool:
    """Whether the SQLite that Python was built with can search in texts."""
    try:
        with closing(sqlite3.connect(":memory:")) as trial:
            trial.execute("CREATE VIRTUAL TABLE trial USING fts5(text)")
    except sqlite3.Error:
        return False
    return True


def build(passages: Iterable[Passage]) -> sqlite3.Connection:
    """An index of these passages, for any thread, one at a time.

    Raises `sqlite3.Error` where SQLite has no FTS5.
    """
    index = sqlite3.connect(":memory:", check_same_thread=False)
    index.executescript(SCHEMA)
    words, folding = _Words(), lru_cache(None)(fold)
    for number, passage in enumerate(passages, 1):
        found = tuple(folded_words(passage.text, folding))
        _add(index, number, passage, found)
        for word in found:
            words.meet(word, passage)
    index.executemany("INSERT INTO word VALUES (?, ?, ?, ?, ?)", words.rows())
    index.executemany(
        "INSERT INTO sound VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET uses = uses + excluded.uses",
        words.sounds(),
    )
    index.execute("INSERT INTO found(found) VALUES ('optimize')")
    index.commit()
    index.execute("VACUUM")
    return index


def _add(
    index: sqlite3.Connection, number: int, told: Passage, words: tuple[FoldedWord, ...]
) -> None:
    said = (told.topic.value, told.item, int(told.weight), told.language, told.text)
    where = (told.page, told.line, told.reading, told.step, told.mark, told.moment)
    index.execute(
        "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (number, *said, *where)
    )
    columns = [""] * len(Weight)
    columns[told.weight] = " ".join(word.folded for word in words)
    index.execute(
        "INSERT INTO found(rowid, name, key_line, text, line) VALUES (?, ?, ?, ?, ?)",
        (number, *columns),
    )
