"""The order of words in a list."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

MOST_KEPT = 4096


@lru_cache(MOST_KEPT)
def sorting_key(words: str) -> str:
    """The letters, digits and spaces alone, without case and accents, the same in every language.

    Quotation marks and other signs do not count: a quoted name stands among its letter.
    """
    apart = unicodedata.normalize("NFD", words).casefold()
    kept = "".join(sign for sign in apart if sign.isalnum() or sign.isspace())
    return kept.strip() or words


def initial(words: str) -> str:
    """The capital letter under which the words stand."""
    return sorting_key(words)[:1].upper()
