"""How a visitor wants to read and reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

THEMES: Final = ("reading", "night", "contrastDark", "contrastLight")
HANDS: Final = ("", "left", "right")
LARGE: Final = 1.6


@dataclass(frozen=True, slots=True)
class ReadingWish:
    """`text_step` multiplies the type (1.0–2.0); `roomy_text` is the spacing of WCAG 1.4.12.

    `plain_letters` sets everything in a face for new readers; `within_reach` brings every control
    down to where a seated visitor's hand comes; `hand` is the side on which keys stand, empty for
    the one where the language's lines end; `scanning` lets the focus walk by itself, for somebody
    who works the kiosk with one switch.
    """

    text_step: float = 1.0
    theme: str = "reading"
    reduce_motion: bool = False
    easy_words: bool = False
    roomy_text: bool = False
    plain_letters: bool = False
    within_reach: bool = False
    hand: str = ""
    scanning: bool = False

    @property
    def assisted(self) -> bool:
        """Whether the visitor reads in a way that needs more time."""
        return self.text_step >= LARGE
