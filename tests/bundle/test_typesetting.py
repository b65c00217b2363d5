"""Texts are set as print is, and stay as long as they were typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle.typesetting import typeset
from kiosk.bundle.wording import Wording

BOUND = "\u00a0"


@pytest.mark.parametrize(
    ("typed", "language", "printed"),
    [
        ("Khrushchev's letter", "en", "Khrushchev’s letter"),
        ("l'été", "fr", "l’été"),
        ("both states' arms", "en", "both states’ arms"),
        ("called 'the reds' then", "en", "called 'the reds' then"),
        ("it's 'the reds' then", "en", "it’s 'the reds' then"),
        ("5' 7\"", "en", "5' 7\""),
        ("Речь в Москве и о мире", "ru", f"Речь в{BOUND}Москве и{BOUND}о{BOUND}мире"),
        ("А потом", "ru-RU", f"А{BOUND}потом"),
        ("то в, то из", "ru", "то в, то из"),
        ("Речь в Москве", "en", "Речь в Москве"),
        ("из-за к", "ru", "из-за к"),
    ],
)
def test_it_is_set_as_print_is(typed: str, language: str, printed: str) -> None:
    assert typeset(typed, language) == printed


@given(st.text(alphabet=" '’авикосa1.s\n", max_size=40), st.sampled_from(["en", "ru", "ar", ""]))
def test_places_in_it_stay_and_it_is_done_once(typed: str, language: str) -> None:
    printed = typeset(typed, language)
    assert len(printed) == len(typed)
    assert typeset(printed, language) == printed


def test_a_wording_is_set_in_the_language_it_answers_in() -> None:
    wording = Wording((("en", "the world's end"), ("ru", "конец с миром")))
    assert wording.text("ru") == f"конец с{BOUND}миром"
    assert wording.found("es") == ("en", "the world’s end")
