"""One text in several languages."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.typesetting import typeset


@dataclass(frozen=True, slots=True)
class Wording:
    """A text as its curator wrote it, with the translations that exist.

    `texts` holds pairs of a BCP 47 language and the text; the first is the original. A language
    without a text of its own is answered with the original (fallback is per field).
    """

    texts: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return any(text for _, text in self.texts)

    def text(self, language: str) -> str:
        """The text in `language`, else the original, set as print is; empty without any."""
        return self.found(language)[1]

    def language(self, language: str) -> str:
        """The language that `text(language)` is written in; empty when nothing was written."""
        return self.found(language)[0]

    def found(self, language: str) -> tuple[str, str]:
        """The language and the text that answer for `language`; both empty without any."""
        for pair in self.texts:
            if pair[0] == language and pair[1]:
                return pair[0], typeset(pair[1])
        found, text = next((pair for pair in self.texts if pair[1]), ("", ""))
        return found, typeset(text)


NOTHING = Wording()
