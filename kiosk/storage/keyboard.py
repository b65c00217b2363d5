"""The keys of the screen's keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

Keys = tuple[tuple[str, ...], ...]
"""Rows of keys from the top, each from the left; a key is what it types."""


@dataclass(frozen=True, slots=True)
class Keyboard:
    """One way to lay out the letters of a script.

    `label` stands on the key that changes to it; `languages` are BCP 47 tags of those it is usual
    for. `letters` are in front, `accents` and `signs` behind a key each. Letters stand where
    keyboards have them, from left to right in every script.
    """

    label: str
    script: str
    languages: tuple[str, ...]
    letters: Keys
    signs: Keys
    accents: Keys = ()


PLAIN: Final = Keyboard(
    "ABC",
    "latin",
    (),
    (tuple("abcdefghij"), tuple("klmnopqrst"), tuple("uvwxyz’-")),
    (tuple("1234567890"),),
)
"""The alphabet in its order, for when the file of a keyboard is missing or broken."""


@dataclass(frozen=True, slots=True)
class Keyboards:
    """All keyboards of the program; `PLAIN` is the last of them."""

    known: tuple[Keyboard, ...] = (PLAIN,)

    def offered(self, languages: tuple[str, ...]) -> tuple[Keyboard, ...]:
        """One for each script that these languages are written with, the first language's first."""
        usual = [self._usual(language) for language in languages or ("en",)]
        first_of_script = {keyboard.script: keyboard for keyboard in reversed(usual)}
        order = dict.fromkeys(keyboard.script for keyboard in usual)
        return tuple(first_of_script[script] for script in order)

    def _usual(self, language: str) -> Keyboard:
        spoken = language.partition("-")[0]
        found = (one for name in (spoken, "en") for one in self.known if name in one.languages)
        return next(found, PLAIN)
