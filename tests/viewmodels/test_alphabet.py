"""Lists run by letters, whatever marks stand around and over them."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.alphabet import initial, sorting_key


@pytest.mark.parametrize(
    "ordered",
    [
        ["Détente", "deterrence", "“Detour”", "Embargo"],
        ["Ядро", "«Яхта»", "ящик"],
        ["аванс", "„Аист“", "ёлка", "Ель", "ехать"],
        ["Ano", "Año nuevo", "(Anterior)"],
        ["'13 days'", "Adviser"],
    ],
)
def test_words_stand_by_their_letters(ordered: list[str]) -> None:
    shuffled = ordered[1::2] + ordered[::2]
    assert sorted(shuffled, key=sorting_key) == ordered


@pytest.mark.parametrize(
    ("words", "letter"), [("«Юпитер»", "Ю"), ("élan", "E"), ("“13 days”", "1"), ("—", "—")]
)
def test_they_stand_under_their_letter(words: str, letter: str) -> None:
    assert initial(words) == letter
