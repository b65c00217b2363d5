"""Texts: size, room, lines, neighbours."""

from __future__ import annotations

import pytest

from kiosk.app.audit.box import Box
from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.glyph_rules import is_drawn, missing_glyphs
from kiosk.app.audit.offence import Offence
from kiosk.app.audit.page_rules import long_help, page_offences
from kiosk.app.audit.snapshot import Snapshot, Spot
from kiosk.app.audit.text_rules import (
    cut_text,
    links_in_text,
    long_lines,
    overlapping_text,
    small_text,
)
from tests.app.audit.pages import a_page, a_target, a_text


def codes(offences: list[Offence]) -> list[str]:
    """The codes of offences."""
    return [offence.code.value for offence in offences]


def test_a_good_page_says_nothing(qapp: object) -> None:
    page = a_page(a_target(), a_text(owners=(0,)), a_text("Below", Box(100, 300, 200, 40)))
    assert list(page_offences(page)) == []


def test_capitals_are_as_high_as_asked() -> None:
    assert list(small_text(a_page(a_text(capital=9.6)))) == []
    (offence,) = small_text(a_page(a_text(capital=8.0)))
    assert "capitals of 4.0 mm" in offence.sentence
    assert list(small_text(a_page(a_text(capital=8.0), kiosk_profile=False))) == []


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"cut": True}, AuditCode.TEXT_CUT),
        ({"room": Box(100, 100, 150, 100)}, AuditCode.TEXT_CUT),
        ({"broken": "Zusammenarbeit"}, AuditCode.TEXT_BROKEN),
        ({"ink": Box(1800, 100, 200, 100)}, AuditCode.TEXT_OUTSIDE),
    ],
)
def test_what_is_cut_is_told(told: dict[str, object], code: AuditCode) -> None:
    ink = told.pop("ink", Box(100, 100, 200, 100))
    assert isinstance(ink, Box)
    assert codes(list(cut_text(a_page(a_text("Words", ink, **told))))) == [code]


def test_a_line_may_end_with_a_space() -> None:
    page = a_page(a_text(room=Box(100, 100, 192, 100), hang=9.0))
    assert list(cut_text(page)) == []


def test_words_keep_off_words() -> None:
    above, below = a_text("One", Box(0, 0, 200, 40)), a_text("Two", Box(0, 44, 200, 40))
    assert list(overlapping_text(a_page(above, below))) == []
    on_it = a_text("Two", Box(50, 20, 200, 40))
    (offence,) = overlapping_text(a_page(on_it, above))
    assert offence.sentence.startswith("“One” stands on “Two”")


def test_words_keep_to_their_control() -> None:
    assert list(overlapping_text(a_page(a_target(), a_text(owners=(0,))))) == []
    wide = a_text(ink=Box(90, 100, 230, 40), owners=(0,))
    assert codes(list(overlapping_text(a_page(a_target(), wide)))) == ["text-outside"]
    strange = a_text(ink=Box(90, 150, 230, 40))
    assert codes(list(overlapping_text(a_page(a_target(), strange)))) == ["text-overlaps"]


def test_a_line_of_81_characters_is_long() -> None:
    assert list(long_lines(a_page(a_text(per_line=80)))) == []
    assert codes(list(long_lines(a_page(a_text(per_line=81))))) == ["text-long-line"]


def test_a_link_in_running_text_is_told() -> None:
    assert list(links_in_text(a_page(a_text()))) == []
    assert codes(list(links_in_text(a_page(a_text(link=True))))) == ["link-in-text"]


@pytest.mark.parametrize("sign", "aÉßЖ؟ئ█—…“\u2068\u00a0\n")
def test_what_the_typefaces_draw(qapp: object, sign: str) -> None:
    assert is_drawn(sign)


@pytest.mark.parametrize("sign", "日क😀")
def test_what_no_typeface_draws_is_told_by_name(qapp: object, sign: str) -> None:
    (offence,) = missing_glyphs(a_page(a_text(f"A {sign} B")))
    assert offence.code is AuditCode.GLYPH_MISSING
    assert f"U+{ord(sign):04X}" in offence.sentence


def helped(words: int) -> Snapshot:
    """The panel of help with so many words and a button."""
    texts = (a_text(" ".join(["word"] * words)), a_text("Done with this", owners=(0,)))
    return a_page(*texts, spot=Spot("visiting", panel="help"))


def test_help_is_told_in_sixty_words() -> None:
    assert list(long_help(helped(60))) == []
    assert codes(list(long_help(helped(61)))) == ["help-long"]
