"""A language that nobody speaks: English two fifths longer, to see whether others have room."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QTranslator

LONGER: Final = 1.4
ACCENTS: Final = str.maketrans("aceinosuyACEINOSUY", "àçéîñöšûÿÀÇÉÎÑÖŠÛŸ")
WORD: Final = re.compile(r"%\w|[^\W\d_]+")


def longer(words: str) -> str:
    """The same words, each with accents and two fifths longer; what stands for numbers stays."""
    return WORD.sub(lambda found: _grown(found[0]), words)


def _grown(word: str) -> str:
    if word.startswith("%"):
        return word
    return (word + word[::-1] * 2)[: round(len(word) * LONGER)].translate(ACCENTS)


class LongerWords(QTranslator):
    """Answers every string of the interface with a longer one (LNG-5)."""

    def isEmpty(self) -> bool:
        """It has an answer for everything."""
        return False

    def translate(
        self, _context: str, source: str, _note: str | None = "", _number: int = -1
    ) -> str:
        """The longer string."""
        return longer(source)
