"""How a visitor wants to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

THEMES: Final = ("reading", "night", "contrastDark", "contrastLight")
LARGE: Final = 1.6


@dataclass(frozen=True, slots=True)
class ReadingWish:
    """`text_step` multiplies the type (1.0–2.0); `roomy_text` is the spacing of WCAG 1.4.12."""

    text_step: float = 1.0
    theme: str = "reading"
    reduce_motion: bool = False
    easy_words: bool = False
    roomy_text: bool = False

    @property
    def assisted(self) -> bool:
        """Whether the visitor reads in a way that needs more time."""
        return self.text_step >= LARGE
