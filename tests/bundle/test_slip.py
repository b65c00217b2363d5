"""One wrong letter is forgiven, two are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle.slip import is_slip, is_slip_at_start

LETTERS = st.text("abcdeя", min_size=4, max_size=12)


@pytest.mark.parametrize(
    "typed", ["krushchev", "khrushchevv", "khrushchrv", "khrushhcev", "hkrushchev", "khrushchve"]
)
def test_one_letter_is_forgiven(typed: str) -> None:
    assert is_slip(typed, "khrushchev")


@pytest.mark.parametrize("typed", ["krushchv", "kruschev", "vehcshurhk", "", "k"])
def test_two_are_not(typed: str) -> None:
    assert not is_slip(typed, "khrushchev")


@pytest.mark.parametrize(
    ("typed", "word", "forgiven"),
    [
        ("krushc", "khrushchev", True),
        ("khurs", "khrushchev", True),
        ("rhush", "khrushchev", False),
        ("khru", "kennedy", False),
        ("feet", "feelings", False),
        ("feet", "feel", True),
        ("", "war", False),
    ],
)
def test_the_beginning_of_a_longer_word(typed: str, word: str, forgiven: bool) -> None:
    assert is_slip_at_start(typed, word) is forgiven


@given(LETTERS, st.data())
def test_every_slip_is_known_in_both_directions(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for typed in (word[:at] + word[at + 1 :], word[:at] + "x" + word[at + 1 :], swapped):
        assert is_slip(typed, word)
        assert is_slip(word, typed)
