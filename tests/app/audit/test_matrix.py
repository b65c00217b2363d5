"""Every two values meet, in few configurations, the same each time."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from kiosk.app.audit.configuration import AuditScreen, Configuration
from kiosk.app.audit.matrix import SCREENS, matrix
from kiosk.app.audit.pairwise import pairwise_rows
from kiosk.viewmodels.reading_wish import THEMES, ReadingWish

AXES = (("a", "b", "c"), (1, 2), (True, False), ("x", "y", "z", "w"))


def test_every_pair_is_in_a_row() -> None:
    rows = pairwise_rows(AXES)
    missing = [
        (one, other)
        for i, j in combinations(range(len(AXES)), 2)
        for one, other in product(AXES[i], AXES[j])
        if not any(row[i] == one and row[j] == other for row in rows)
    ]
    assert missing == []
    assert 12 <= len(rows) <= 16
    assert rows == pairwise_rows(AXES)


def test_one_axis_and_an_axis_without_values() -> None:
    assert pairwise_rows((("a", "b"),)) == [("a",)]
    with pytest.raises(ValueError, match="no values"):
        pairwise_rows((("a",), ()))


def test_the_matrix_begins_with_the_usual_and_has_every_theme_on_every_screen() -> None:
    found = matrix(("en", "ar"))
    assert found[0] == Configuration(language="en")
    met = {(configuration.screen, configuration.wish.theme) for configuration in found}
    assert set(product(SCREENS, THEMES)) - met == set()
    assert {configuration.language for configuration in found} == {"en", "ar"}
    assert len(found) < 30


def test_the_stretched_matrix_has_what_can_be_wished_for_and_longer_words() -> None:
    found = matrix(("en", "ar"), stretched=True)
    for wish in ("roomy_text", "scanning", "easy_words", "plain_letters", "within_reach"):
        assert {getattr(each.wish, wish) for each in found} == {False, True}
    assert {(each.screen, each.speech) for each in found} >= set(product(SCREENS, (False, True)))
    assert {each.language for each in found if each.longer} == {"en"}
    assert not any(each.longer for each in matrix(("ar",), stretched=True))
    usual = matrix(("en", "ar"))
    assert not any(each.speech or each.longer or each.wish.roomy_text for each in usual)


def test_a_configuration_says_what_is_not_usual() -> None:
    assert str(Configuration(language="en")) == "1920x1080 en 100%"
    wish = ReadingWish(text_step=1.6, theme="night", hand="left", within_reach=True)
    small = Configuration(AuditScreen(1366, 768, 15.6, is_kiosk=False), "ar", wish)
    assert str(small) == "1366x768 15.6 in ar 160% night within reach left hand"
