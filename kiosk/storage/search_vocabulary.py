"""The words of an index: which of them a visitor may have meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kiosk.bundle.folding import FoldedWord
from kiosk.bundle.slip import SHORTEST, is_slip_at_start
from kiosk.bundle.sounds import BARE, Script, script_of, sound_keys

if TYPE_CHECKING:
    import sqlite3

LAST: Final = "\U0010ffff"
MOST_MEANT: Final = 12
SHORTEST_KEY: Final = 3
LONG_KEY: Final = 4
"""From so many sounds on, words of one script are compared, and a key may be begun only: shorter
ones are shared by too many words."""


class Vocabulary:
    """Answers from the tables `word` and `sound` that `search_building` makes."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def languages(self, beginning: str) -> frozenset[str]:
        """The languages that have a word which begins so; "" for names of none."""
        rows = self._database.execute(
            "SELECT DISTINCT language FROM word WHERE word >= ? AND word < ?",
            (beginning, beginning + LAST),
        )
        return frozenset(language for (language,) in rows)

    def completions(self, beginning: str, language: str, most: int) -> tuple[str, ...]:
        """Words that begin so, the most used first, as written; names of no language with them."""
        rows = self._database.execute(
            "SELECT shown FROM word WHERE word >= ? AND word < ? AND language IN (?, '')"
            " ORDER BY uses DESC, word LIMIT ?",
            (beginning, beginning + LAST, language, most),
        )
        return tuple(dict.fromkeys(shown for (shown,) in rows))

    def sounding(self, word: FoldedWord, written_alike: bool) -> tuple[str, ...]:
        """Folded words that sound like this one.

        Those of other scripts; with `written_alike` those of its own as well.
        """
        own = script_of(word.written)
        rows = (row for key in sound_keys(word.written) for row in self._of_key(key))
        found = (
            other
            for other, key, script in rows
            if script != own or (written_alike and len(key.removeprefix(BARE)) >= LONG_KEY)
            if (BARE in key) == (Script.ARABIC in (own, script))
        )
        return tuple(dict.fromkeys(other for other in found if other != word.folded))[:MOST_MEANT]

    def slips(self, typed: str) -> tuple[str, ...]:
        """Folded words of which this is a slip, the most used first; none for a short one."""
        if len(typed) < SHORTEST:
            return ()
        near = (word for word in self._candidates(typed) if is_slip_at_start(typed, word))
        return tuple(dict.fromkeys(near))[:MOST_MEANT]

    def written(self, folded: tuple[str, ...], language: str) -> tuple[str, ...]:
        """These words as they are written in this language, as far as it has them."""
        asked = "SELECT shown FROM word WHERE word = ? AND language IN (?, '') LIMIT 1"
        shown = (self._database.execute(asked, (word, language)).fetchone() for word in folded)
        return tuple(dict.fromkeys(row[0] for row in shown if row))

    def _of_key(self, key: str) -> Iterator[tuple[str, str, str]]:
        length = len(key.removeprefix(BARE))
        if length < SHORTEST_KEY:
            return iter(())
        last = key + LAST if length >= LONG_KEY else key
        return self._database.execute(
            "SELECT word, key, script FROM sound WHERE key BETWEEN ? AND ?"
            " ORDER BY key <> ?, uses DESC LIMIT ?",
            (key, last, key, 2 * MOST_MEANT),
        )

    def _candidates(self, typed: str) -> Iterator[str]:
        """Words whose beginning or end is right: one slip cannot spoil both."""
        half = max(1, (len(typed) - 1) // 2)
        begun, ended = typed[:half], typed[: -half - 1 : -1]
        rows = self._database.execute(
            "SELECT word, sum(uses) AS s FROM word"
            " WHERE (word >= ? AND word < ? AND length(word) >= ?)"
            " OR (backwards >= ? AND backwards < ? AND length(word) BETWEEN ? AND ?)"
            " GROUP BY word ORDER BY s DESC",
            (
                begun,
                begun + LAST,
                len(typed) - 1,
                ended,
                ended + LAST,
                len(typed) - 1,
                len(typed) + 1,
            ),
        )
        return (word for word, _ in rows)
