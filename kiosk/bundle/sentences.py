"""The sentences and words of a section, as they are counted."""

from __future__ import annotations

import re
from functools import lru_cache

_ATTRIBUTION = re.compile(r"(?m)^>\s*(?:[—–]|--?)\s.*$")
_QUOTATION = re.compile(r"[“«][^“«”»]*[”»]")
_BLOCK_QUOTE = re.compile(r"(?m)^[ \t]*>.*$")
_TARGET = re.compile(r"\]\([^()\[\]\s]*\)")
_LETTER = re.compile(r"\w")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BREAK = re.compile(r"\n(?=[ \t]*(?:[-*+>]|\d+[.)])\s|[ \t]*\n)")
_STOP = re.compile(r"[.!?؟…][”»\")]*\s++(?=[\W_]{0,3}[^\W\d_])")
_SHORT = re.compile(r"\b(?:vol|pp?|no|nos|doc|docs|Mr|Mrs|Dr|St|ca?|т|с|г|гг)\.")


def without_marks(markdown: str) -> str:
    """What a visitor reads, without regions and the lines that name a document."""
    own = _ATTRIBUTION.sub("", markdown) if ">" in markdown else markdown
    return _TARGET.sub("]", own) if "](" in own else own


def words_of(text: str) -> list[str]:
    """The words, figures among them; a dash alone is none."""
    return [word for word in text.split() if _LETTER.search(word)]


@lru_cache(maxsize=64)
def sentences(markdown: str) -> tuple[str, ...]:
    """The sentences and items of lists, without what stands in quotation marks.

    Remembered while one text is checked: its length and its grade ask for the same.
    """
    text = _QUOTATION.sub("", without_marks(markdown))
    text = _SHORT.sub(lambda found: found[0][:-1], text)
    return tuple(sentence for part in _BREAK.split(text) for sentence in _STOP.split(part))


def spoken_sentences(markdown: str) -> list[list[str]]:
    """The words of each sentence of our own: neither quotations nor figures."""
    own = _BLOCK_QUOTE.sub("", markdown) if ">" in markdown else markdown
    found = map(_WORD.findall, sentences(own))
    return [words for words in found if words]
