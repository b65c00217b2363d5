"""Texts are set as print is, and stay as long as they were typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle.typesetting import typeset
from kiosk.bundle.wording import Wording


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Khrushchev's letter", "Khrushchev’s letter"),
        ("l'été", "l’été"),
        ("both states' arms", "both states’ arms"),
        ("called 'the reds' then", "called 'the reds' then"),
        ("it's 'the reds' then", "it’s 'the reds' then"),
        ("5' 7\"", "5' 7\""),
        ("“don't,” he said", "“don’t,” he said"),
    ],
)
def test_it_is_set_as_print_is(typed: str, printed: str) -> None:
    assert typeset(typed) == printed


@given(st.text(alphabet=" '’авикosa1.s\n", max_size=40))
def test_places_in_it_stay_and_it_is_done_once(typed: str) -> None:
    printed = typeset(typed)
    assert len(printed) == len(typed)
    assert typeset(printed) == printed


def test_a_wording_is_set_in_whatever_language_answers() -> None:
    wording = Wording((("en", "the world's end"), ("fr", "l'été")))
    assert wording.text("fr") == "l’été"
    assert wording.found("es") == ("en", "the world’s end")
