"""What keyboards do not write: apostrophes, and spaces at which no line ends."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

MOST_KEPT: Final = 4096
_BETWEEN_LETTERS = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_OF_MANY = re.compile(r"(?<=s)'(?=[\s.,;:!?)]|$)")
_OPENING = re.compile(r"(?<!\w)'(?=\w)")
_ONE_LETTER = re.compile(r"(?<![\w\u00a0’-])([авикосуяж]) (?=\S)", re.IGNORECASE)
_CYRILLIC: Final = frozenset({"ru", "uk", "be", "bg", "sr", "mk"})


@lru_cache(MOST_KEPT)
def typeset(text: str, language: str) -> str:
    """A text as a typesetter sets it, as long as before: `’` for `'` within words, and no line of
    Cyrillic that ends with a word of one letter.
    """
    set_text = _BETWEEN_LETTERS.sub("’", text)
    if not _OPENING.search(set_text):
        set_text = _OF_MANY.sub("’", set_text)
    if language.partition("-")[0] in _CYRILLIC:
        set_text = _ONE_LETTER.sub("\\1\u00a0", set_text)
    return set_text
