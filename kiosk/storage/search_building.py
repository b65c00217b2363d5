"""The search index of one exhibit: an SQLite database with full-text search (FTS5), in memory."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable

from kiosk.bundle.folding import folded_words
from kiosk.bundle.passage import Passage, Weight

SCHEMA = """
CREATE TABLE passage (
    id INTEGER PRIMARY KEY, topic TEXT, item TEXT, weight INTEGER, language TEXT,
    page INTEGER, line INTEGER, reading TEXT, step TEXT, text TEXT
);
CREATE VIRTUAL TABLE found USING fts5(
    name, key_line, text, line, content='', tokenize='ascii', prefix='1 2 3'
);
CREATE TABLE word (
    word TEXT, language TEXT, shown TEXT, uses INTEGER, PRIMARY KEY (word, language)
) WITHOUT ROWID;
"""
A_NAME_COUNTS = 8
"""A word in a name is offered before one that is used eight times in texts."""


def is_possible() -> bool:
    """Whether the SQLite that Python was built with can search in texts."""
    try:
        sqlite3.connect(":memory:").execute("CREATE VIRTUAL TABLE t USING fts5(t)")
    except sqlite3.Error:
        return False
    return True


def build(passages: Iterable[Passage]) -> sqlite3.Connection:
    """An index of these passages, for any thread, one at a time. Raises `sqlite3.Error`."""
    index = sqlite3.connect(":memory:", check_same_thread=False)
    index.executescript(SCHEMA)
    uses: Counter[tuple[str, str]] = Counter()
    shown: dict[tuple[str, str], Counter[str]] = {}
    for number, passage in enumerate(passages, 1):
        _add(index, number, passage)
        for word in folded_words(passage.text):
            key = word.folded, passage.language
            uses[key] += A_NAME_COUNTS if passage.weight is Weight.NAME else 1
            written = passage.text[word.start : word.end]
            shown.setdefault(key, Counter())[written] += 1
    index.executemany(
        "INSERT INTO word VALUES (?, ?, ?, ?)",
        (
            (word, language, shown[word, language].most_common(1)[0][0], count)
            for (word, language), count in uses.items()
        ),
    )
    index.execute("INSERT INTO found(found) VALUES ('optimize')")
    index.commit()
    return index


def _add(index: sqlite3.Connection, number: int, passage: Passage) -> None:
    index.execute(
        "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            passage.topic.value,
            passage.item,
            int(passage.weight),
            passage.language,
            passage.page,
            passage.line,
            passage.reading,
            passage.step,
            passage.text,
        ),
    )
    columns = [""] * len(Weight)
    columns[passage.weight] = " ".join(word.folded for word in folded_words(passage.text))
    index.execute(
        "INSERT INTO found(rowid, name, key_line, text, line) VALUES (?, ?, ?, ?, ?)",
        (number, *columns),
    )
