"""Where lines may not end; a `~` stands for a no-break space."""

from __future__ import annotations

import pytest

from kiosk.bundle import markdown
from kiosk.viewmodels.typesetting import NO_BREAK, titled, typeset, typeset_styled, unbroken


def _marked(text: str) -> str:
    return text.replace(NO_BREAK, "~").replace("&nbsp;", "~")


@pytest.mark.parametrize("language", ["en", "es", "ru", "ar"])
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("warm — cold", "warm~— cold"),
        ("warm – cold –", "warm~– cold~–"),
        ("1962–1963, a well-known —word", "1962–1963, a well-known —word"),
        ("— a line of speech", "— a line of speech"),
        ("a\n— b", "a\n— b"),
        ("plain words", "plain words"),
    ],
)
def test_no_line_begins_with_a_dash(text: str, shown: str, language: str) -> None:
    assert _marked(typeset(text, language)) == shown


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("ru", "24 апреля 1963 года", "24~апреля 1963~года"),
        ("ru", "30 «Юпитеров» и 39,5 метра", "30~«Юпитеров» и~39,5~метра"),
        ("es", "El 24 de abril, 30 Júpiter", "El 24~de abril, 30~Júpiter"),
        ("es", "en 1963. Después", "en 1963. Después"),
        ("ru", "В 1961 году, об Ил 28", "В~1961~году, об Ил 28"),
        ("es", "de 15 a 30 misiles", "de 15~a~30~misiles"),
        ("ru", "24 межконтинентальные ракеты", "24 межконтинентальные ракеты"),
        ("ru", "12345 тонн, Ил28 здесь, 1 000", "12345 тонн, Ил28 здесь, 1 000"),
        ("ru", "1962 — 1963 год", "1962~— 1963~год"),
        ("en", "24 April 1963, 30 missiles, 5 Mays", "24~April 1963, 30 missiles, 5 Mays"),
    ],
)
def test_a_number_keeps_its_word(language: str, text: str, shown: str) -> None:
    assert _marked(typeset(text, language)) == shown


def test_no_place_in_a_text_moves() -> None:
    text = "«30 ракет» — 15 в Турции\n— и 24 апреля — нет"
    kept = typeset(text, "ru")
    assert kept != text and kept.replace(NO_BREAK, " ") == text


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("**Ракеты** — *не* всё", "<b>Ракеты</b>~— <i>не</i> всё"),
        ("строка\n— дальше", "строка~— дальше"),
        ("- 24 апреля\n- 1 мая", "• 24~апреля<br>• 1~мая"),
        ("A & B — C", "A &amp; B~— C"),
        ("45\u00a0000 тонн", "45~000~тонн"),
    ],
)
def test_styled_text_names_its_no_break_spaces(source: str, shown: str) -> None:
    styled = typeset_styled(markdown.styled(source), "ru")
    assert _marked(styled) == shown and NO_BREAK not in styled


def test_a_short_date_is_never_parted() -> None:
    assert _marked(unbroken("31 Jul 1963")) == "31~Jul~1963"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("A letter, 28 October 1962", "A letter, 28~October~1962"),
        ("Una carta, 28 de octubre de 1962", "Una carta, 28~de~octubre~de~1962"),
        ("Письмо, 26~октября 1962~года", "Письмо, 26~октября~1962~года"),
        ("Две записки, октябрь 1963~года", "Две записки, октябрь~1963~года"),
        ("Dos notas, octubre de 1963", "Dos notas, octubre~de~1963"),
        ("The papers of 5 June 1967 and after", "The papers of 5 June 1967 and after"),
        ("Message from Khrushchev, 1964", "Message from Khrushchev, 1964"),
    ],
)
def test_the_date_that_ends_a_title_is_never_parted(title: str, shown: str) -> None:
    assert _marked(titled(title.replace("~", NO_BREAK))) == shown
