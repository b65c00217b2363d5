"""Words are compared without case, accents, ligatures and marks, in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle.folding import fold, folded_words

ALIKE = [
    ("Khrushchev", "KHRUSHCHEV"),
    ("Хрущёв", "хрущев"),
    ("Йемен", "иемен"),
    ("Straße", "STRASSE"),
    ("Besançon", "besancon"),
    ("Łódź", "lodz"),
    ("Bjørn", "bjorn"),
    ("œuvre", "OEUVRE"),
    ("ﬁle", "file"),
    ("İzmir", "izmir"),
    ("ĐỒNG", "dong"),
    ("Ελλάς", "ελλασ"),
    ("كُوبا", "كوبا"),
    ("أزمة", "ازمه"),
    ("إلى", "الي"),
    ("الكـــــوبية", "الكوبيه"),
    ("سؤال", "سوال"),
    ("١٩٦٢", "1962"),
    ("１９６２", "1962"),
    ("inter\u00adnational", "international"),
    ("שָׁלוֹם", "שלום"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_they_are_one_word(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("war", "wars"), ("куба", "губа"), ("résumé", "resume d"), ("ن", "ت")]
)
def test_they_are_two(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("שָׁלוֹם עולם", ["שלום", "עולם"]),
        ("Khrushchev’s letter, 26 October", ["khrushchev", "s", "letter", "26", "october"]),
        ("U-2: «Хрущёв»", ["u", "2", "хрущев"]),
        ("كُوبا، ١٩٦٢", ["كوبا", "1962"]),
        ("古巴 Cuba", ["古", "巴", "cuba"]),
        ("_snake_case_", ["snake", "case"]),
        ('"*(NEAR^)-\x00😀\u200f\ud800', ["near"]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert [word.folded for word in folded_words(text)] == words


@given(st.text())
def test_words_stand_where_they_say(text: str) -> None:
    end = 0
    for word in folded_words(text):
        assert end <= word.start < word.end
        assert text[word.start : word.end] == word.written
        assert word.folded == fold(word.written) == fold(word.folded)
        assert word.folded.isalnum()
        end = word.end


def test_a_fold_that_remembers_may_be_handed_in() -> None:
    asked: list[str] = []

    def remember(word: str) -> str:
        asked.append(word)
        return word.lower()

    assert [word.folded for word in folded_words("Cuba Cuba", remember)] == ["cuba", "cuba"]
    assert asked == ["Cuba", "Cuba"]
