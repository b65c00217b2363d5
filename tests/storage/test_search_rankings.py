"""What comes first for what visitors ask of the main exhibit, in three languages and with slips."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.passages import passages
from kiosk.bundle.reader import Accepted, read
from kiosk.storage.search_building import build
from kiosk.storage.search_index import SearchIndex

FIRST = [
    ("en", "khrushchev", "people nikita-khrushchev"),
    ("en", "Хрущёв", "people nikita-khrushchev"),
    ("en", "Chruschtschow", "people nikita-khrushchev"),
    ("en", "krushchev", "people nikita-khrushchev"),
    ("en", "hot line", "words Hot line"),
    ("en", "hot lien", "words Hot line"),
    ("en", "jupiter", "words Jupiter"),
    ("en", "u-2", "words U-2"),
    ("en", "black saturday", "pages how-close/black-saturday"),
    ("en", "why did khrushchev give in", "questions did-khrushchev-give-in"),
    ("en", "test ban", "words Test ban"),
    ("en", "telephone", "questions was-there-a-red-telephone"),
    ("en", "letter 26 october", "sources khrushchev-letter-26-october"),
    ("en", "mikoian", "people anastas-mikoyan"),
    ("es", "jruschov", "people nikita-khrushchev"),
    ("es", "telefono rojo", "questions was-there-a-red-telephone"),
    ("es", "línea directa", "words Hot line"),
    ("es", "guerra nuclear", "questions how-close-was-nuclear-war"),
    ("ru", "хрущев", "people nikita-khrushchev"),
    ("ru", "Khrushchev", "people nikita-khrushchev"),
    ("ru", "горячая линия", "words Hot line"),
    ("ru", "ядерная война", "questions how-close-was-nuclear-war"),
    ("ru", "кастро", "people fidel-castro"),
    ("ar", "خروتشوف", "people nikita-khrushchev"),
]


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    found = read(Path("exhibits/did-relations-improve"))
    assert isinstance(found, Accepted)
    return SearchIndex(build(passages(found.exhibit)))


@pytest.mark.parametrize(("language", "typed", "first"), FIRST)
def test_src_3_first_comes(index: SearchIndex, language: str, typed: str, first: str) -> None:
    told = index.find(typed, language).hits[0].passage
    assert f"{told.topic} {told.item}" == first
    assert told.language == language


def test_src_3_the_line_of_a_transcript_is_found(index: SearchIndex) -> None:
    found = [hit.passage for hit in index.find("guerra nuclear", "es").hits[:7]]
    assert ("polyansky-report-1964", 5) in [(told.item, told.line) for told in found]


@pytest.mark.parametrize("typed", ["war", "peace", "turkey", "kennedy", "cuba", "hot", "test"])
def test_no_false_friend_is_in_front(index: SearchIndex, typed: str) -> None:
    """Where the language of the visitor has the word, other words that sound so come after."""
    for hit in index.find(typed, "en").hits[:14]:
        assert typed in hit.passage.text.casefold()
