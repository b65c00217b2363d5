"""Where a spoken sentence ends."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.speech_node import spoken_text
from kiosk.viewmodels.speech_sentences import sentences


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "", ()),
        ("en", "One. Two! Three? Four", ("One.", "Two!", "Three?", "Four")),
        ("en", "The U.S. Senate met. It voted.", ("The U.S. Senate met.", "It voted.")),
        ("en", "John F. Kennedy spoke.", ("John F. Kennedy spoke.",)),
        ("en", "See vol. 5, no. 3. Then stop.", ("See vol. 5, no. 3.", "Then stop.")),
        ("en", "It cost 3.5 million. In 1963. Then", ("It cost 3.5 million.", "In 1963.", "Then")),
        ("en", "He said: “Peace.” He left.", ("He said: “Peace.”", "He left.")),
        ("en", "Wait… and see. (Later.) Done.", ("Wait… and see.", "(Later.)", "Done.")),
        ("en", "A title\nAn item", ("A title", "An item")),
        ("en-GB", "Mr. Smith came.", ("Mr. Smith came.",)),
        ("es", "El Sr. López vino. ¿Volvió? No.", ("El Sr. López vino.", "¿Volvió?", "No.")),
        ("es", "Los EE. UU. votaron.", ("Los EE. UU. votaron.",)),
        (
            "ru",
            "В 1963 г. США ответили. Это 5 тыс. Ракет.",
            ("В 1963 г. США ответили.", "Это 5 тыс. Ракет."),
        ),
        ("ru", "И т. д. Конец.", ("И т. д. Конец.",)),
        ("ar", "هل تحسنت؟ نعم. لا", ("هل تحسنت؟", "نعم.", "لا")),
        ("de", "Am 10. Juni. Nr. 5 blieb.", ("Am 10. Juni.", "Nr. 5 blieb.")),
    ],
)
def test_sentences(language: str, text: str, parts: tuple[str, ...]) -> None:
    assert sentences(text, language) == parts


def test_nothing_is_lost() -> None:
    text = "Mr. A. B. Smith (U.S.) paid 1.5 m. in Oct. 1962. “Why?” he asked. No one knew…"
    assert " ".join(sentences(text, "en")) == text


@pytest.mark.parametrize(
    ("shown", "spoken"),
    [
        ("The <i>Izvestia</i> &amp; others", "The Izvestia & others"),
        ("10\u00a0June · \u2068Moscow\u2069", "10 June, Moscow"),
        ("One<br>Two<br/>• Three", "One\nTwo\nThree"),
        ("5 < 7 and 8 > 6", "5 < 7 and 8 > 6"),
    ],
)
def test_marks_are_not_spoken(shown: str, spoken: str) -> None:
    assert spoken_text(shown) == spoken
