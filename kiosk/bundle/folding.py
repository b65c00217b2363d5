"""Words as they are compared: without case, accents, ligatures and the marks of a script.

Unicode's compatibility decomposition (NFKD) and case folding do most of it; the tables below hold
what these leave apart although readers take it for one letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_LATIN = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
_ARABIC = {"ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ک": "ك", "ء": "", "ـ": ""}
_OTHERS = {"ґ": "г", "ђ": "д", "ј": "й", "ς": "σ"}
_ALIKE = str.maketrans(_LATIN | _ARABIC | _OTHERS)
"""Latin strokes and ligatures; Arabic yeh, teh marbuta, kaf, hamza, tatweel; Cyrillic and sigma."""

_IDEOGRAPH = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_ARABIC_MARK = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc"
_HEBREW_MARK = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
_MARK = rf"\u0300-\u036f\u0483-\u0487{_HEBREW_MARK}{_ARABIC_MARK}\u00ad"
_WORD = rf"[{_IDEOGRAPH}]|(?:(?![{_IDEOGRAPH}])[^\W_][{_MARK}]*)+"


@dataclass(frozen=True, slots=True)
class FoldedWord:
    """A word of a text: where it begins and ends there, as it stands and as it is compared."""

    start: int
    end: int
    written: str
    folded: str


def folded_words(text: str, folding: Callable[[str], str] | None = None) -> Iterator[FoldedWord]:
    """The words of a text in order; each ideograph is a word, signs between words are none.

    Whoever folds many texts may hand in a `fold` that remembers. This one does not: what a visitor
    types must leave nothing behind.
    """
    for match in re.finditer(_WORD, text):
        if folded := (folding or fold)(match.group()):
            yield FoldedWord(match.start(), match.end(), match.group(), folded)


def fold(word: str) -> str:
    """One word without case, accents and marks: `Хрущёв` as `хрущев`, `Straße` as `strasse`."""
    apart = unicodedata.normalize("NFKD", word).casefold()
    letters = unicodedata.normalize("NFKD", apart.translate(_ALIKE))
    return "".join(_plain(sign) for sign in letters if sign.isalnum())


def _plain(sign: str) -> str:
    """Digits of every script as European ones."""
    return str(unicodedata.digit(sign)) if sign.isdecimal() else sign
