"""Everything a view model derives from, in one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from kiosk.bundle import markdown
from kiosk.bundle.chapter import Chapter
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.source import Source
from kiosk.bundle.wording import Wording
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.typesetting import typeset, typeset_styled
from kiosk.visit.visit import Visit

TEXTS_REMEMBERED = 4096


@lru_cache(TEXTS_REMEMBERED)
def _sentence(language: str, text: str) -> str:
    return typeset(markdown.plain(text), language)


@lru_cache(TEXTS_REMEMBERED)
def _styled(language: str, text: str) -> str:
    return typeset_styled(markdown.styled(text), language)


@lru_cache(TEXTS_REMEMBERED)
def _plain(language: str, text: str) -> str:
    return typeset(text, language)


@dataclass(frozen=True, slots=True)
class Scene:
    """The exhibit on show, the visit in front of it, and how it is being read.

    `tile_cache_mb` is what the decoded pictures of a source's pages may take, in MB.
    """

    exhibit: Exhibit
    visit: Visit
    language: str
    pictures: Pictures
    easy_words: bool = False
    tile_cache_mb: float = 96.0

    def plain(self, wording: Wording) -> str:
        """A header's or table's wording in the visitor's language, shown as plain text."""
        return _plain(*wording.found(self.language))

    def sentence(self, wording: Wording) -> str:
        """A Markdown wording in the visitor's language without its markup, as plain text."""
        return _sentence(*wording.found(self.language))

    def styled(self, wording: Wording) -> str:
        """A Markdown wording in the visitor's language as the cleaned StyledText subset."""
        return _styled(*wording.found(self.language))

    def layered(self, text: Wording, easy: Wording) -> str:
        """The text, or its easy-words version where the visitor asked for it and it exists."""
        return self.styled(easy if self.easy_words and easy else text)

    def untranslated(self, *wordings: Wording) -> bool:
        """Whether any of these is shown in another language than the visitor's."""
        return any(w and w.language(self.language) != self.language for w in wordings)

    def source(self, source_id: str) -> Source | None:
        """A source of the exhibit by its identifier."""
        return next((s for s in self.exhibit.sources if s.id == source_id), None)

    def chapter(self, chapter_id: str) -> Chapter | None:
        """A chapter of the exhibit by its identifier."""
        return next((c for c in self.exhibit.chapters if c.id == chapter_id), None)

    def among(self, lens: str) -> frozenset[str] | None:
        """The sources that bear on a lens; None, meaning all, for no lens."""
        if not lens:
            return None
        return frozenset(s.id for s in self.exhibit.sources if lens in s.lenses)
