"""Where a line of shown text must not end: spaces are made no-break ones, letters stay as they are.

Every change puts one character in the place of one, so that positions in the text still hold.
"""

from __future__ import annotations

import re

NO_BREAK = "\u00a0"
NUMBERS_KEEP_THEIR_WORD = frozenset({"es", "ru"})

_BEFORE_A_DASH = re.compile(r"(?<=\S) (?=[—–](?:\s|$))")
_ONE_LETTER_BEFORE_A_NUMBER = re.compile(r"\b([^\W\d_]) (?=\d{1,4}\b)")
_DAY_OF_A_MONTH = re.compile(
    r"\b(\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b)"
)
_DATE_AT_THE_END = re.compile(
    r"(?:\b\d{1,2}[ \u00a0](?:de )?)?\b[^\W\d_]{3,10} (?:de )?\d{4}(?:[ \u00a0]года)?$"
)
_AFTER_A_NUMBER = re.compile(r"\b(\d{1,4}) (?=[«“„(]?[^\W\d_]{1,10}\b)")


def typeset(text: str, language: str) -> str:
    """The text with no dash at the start of a line, as in `word — word`.

    In Spanish and Russian a number of at most four digits is not parted from the word after it
    either (`24 апреля`), unless that has more than ten letters: a narrow column would break it.
    Nor is a word of one letter left behind before such a number (`в 1963 году`). In English a day
    keeps its month (`24 April`).
    """
    kept = _BEFORE_A_DASH.sub(NO_BREAK, text)
    if language in NUMBERS_KEEP_THEIR_WORD:
        kept = _ONE_LETTER_BEFORE_A_NUMBER.sub(rf"\1{NO_BREAK}", kept)
        kept = _AFTER_A_NUMBER.sub(rf"\1{NO_BREAK}", kept)
    elif language == "en":
        kept = _DAY_OF_A_MONTH.sub(rf"\1{NO_BREAK}", kept)
    return kept


def titled(text: str) -> str:
    """A title, with the date that ends it, such as `5 June 1967`, on one line."""
    return _DATE_AT_THE_END.sub(lambda date: unbroken(date.group()), text)


def typeset_styled(styled: str, language: str) -> str:
    """The same for StyledText, which takes a no-break space for a plain one unless it is named."""
    return typeset(styled, language).replace(NO_BREAK, "&nbsp;")


def unbroken(text: str) -> str:
    """A short text, such as `31 Jul 1963`, that stands on one line."""
    return text.replace(" ", NO_BREAK)
