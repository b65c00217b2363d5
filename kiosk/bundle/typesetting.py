"""What keyboards do not write."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

MOST_KEPT: Final = 4096
_BETWEEN_LETTERS = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_OF_MANY = re.compile(r"(?<=s)'(?=[\s.,;:!?)]|$)")
_OPENING = re.compile(r"(?<!\w)'(?=\w)")


@lru_cache(MOST_KEPT)
def typeset(text: str) -> str:
    """A text as print sets it, as long as before: `’` where a keyboard has `'` within a word."""
    printed = _BETWEEN_LETTERS.sub("’", text)
    return printed if _OPENING.search(printed) else _OF_MANY.sub("’", printed)
