"""A page is read as it was written, translated, or in plain words."""

from __future__ import annotations

import pytest

from kiosk.bundle.transcript import Line, Reading, ReadingKind, SourcePage
from kiosk.bundle.wording import NOTHING, Wording
from kiosk.viewmodels.reading_versions import VersionKind, version_in_front, versions

WRITTEN, TRANSLATION, PLAIN = VersionKind


def reading(
    kind: ReadingKind = ReadingKind.AS_WRITTEN,
    language: str = "ru",
    lines: tuple[tuple[str, str], ...] = (("ru", "Да"),),
    label: Wording = NOTHING,
    translator: Wording = NOTHING,
) -> Reading:
    """A reading of one line in these languages."""
    return Reading(kind, (Line(Wording(lines)),), label, translator, language=language)


LETTER = reading(
    lines=(("ru", "Да"), ("en", "Yes"), ("es", "Sí")),
    label=Wording((("en", "The letter, in part"), ("es", "Traducción abreviada"))),
    translator=Wording((("en", "Embassy"), ("es", "Eva"))),
)
EASY = reading(
    ReadingKind.PLAIN,
    "en",
    (("en", "He agrees"), ("es", "Está de acuerdo")),
    Wording((("en", "Plain words"), ("es", "En palabras sencillas"))),
    Wording((("es", "Juan"),)),
)
PAGE = SourcePage("p1", None, (LETTER, EASY))


@pytest.mark.parametrize(
    ("language", "offered"),
    [
        ("es", [(WRITTEN, "ru"), (TRANSLATION, "es"), (PLAIN, "es")]),
        ("en", [(WRITTEN, "ru"), (TRANSLATION, "en"), (PLAIN, "en")]),
        ("ru", [(WRITTEN, "ru"), (PLAIN, "en")]),
        ("ar", [(WRITTEN, "ru"), (TRANSLATION, "en"), (PLAIN, "en")]),
    ],
)
def test_what_a_visitor_can_choose(language: str, offered: list[tuple[VersionKind, str]]) -> None:
    assert [(v.kind, v.language) for v in versions(PAGE, language, "en")] == offered


@pytest.mark.parametrize(
    ("language", "chosen", "kind", "shown"),
    [
        ("es", "", TRANSLATION, "es"),
        ("ru", "", WRITTEN, "ru"),
        ("ar", "", WRITTEN, "ru"),
        ("es", "transcript", WRITTEN, "ru"),
        ("en", "plain", PLAIN, "en"),
        ("ru", "translation", WRITTEN, "ru"),
    ],
)
def test_which_is_in_front(language: str, chosen: str, kind: VersionKind, shown: str) -> None:
    front = version_in_front(versions(PAGE, language, "en"), chosen, language)
    assert front and (front.kind, front.language) == (kind, shown)


def test_plain_words_come_first_where_only_they_can_be_read() -> None:
    page = SourcePage("p1", None, (reading(language="en", lines=(("en", "Yes"),)), EASY))
    front = version_in_front(versions(page, "es", "en"), "", "es")
    assert front and front.kind is PLAIN


def test_nobody_translated_what_stands_as_written() -> None:
    written, translated, plain = versions(PAGE, "es", "en")
    assert (written.label, written.translator) == ("The letter, in part", "")
    assert (translated.label, translated.translator) == ("Traducción abreviada", "Eva")
    assert (plain.label, plain.translator) == ("En palabras sencillas", "Juan")


def test_the_translator_of_what_was_published_in_translation() -> None:
    published = reading(
        language="en", lines=(("en", "Yes"),), translator=Wording((("en", "Embassy"),))
    )
    assert versions(SourcePage("p1", None, (published,)), "es", "en")[0].translator == "Embassy"


def test_a_page_without_words_has_none() -> None:
    assert versions(SourcePage("p1"), "en", "en") == ()
    assert version_in_front((), "plain", "en") is None
