"""What a visitor types: letters put at the end, and taken away from there."""

from __future__ import annotations

import unicodedata
from typing import Final

LONGEST: Final = 60


def longer(text: str, typed: str) -> str:
    """The text with what was typed at its end: no control or direction signs, no space twice.

    It ends after 60 letters.
    """
    for sign in typed:
        doubled = sign == " " and (not text or text.endswith(" "))
        if sign.isprintable() and not doubled and len(text) < LONGEST:
            text += sign
    return text


def shorter(text: str) -> str:
    """The text without its last letter, the marks that sit on it gone with it."""
    while text and unicodedata.category(text[-1]).startswith("M"):
        text = text[:-1]
    return text[:-1]
