"""Names: in which order they stand, when they are alike, and which may be in a bundle."""

from __future__ import annotations

import pytest

from kiosk.bundle.bundle_path import (
    is_litter,
    name_key,
    natural_key,
    spoken_name,
    stays_inside,
    without_number,
)
from kiosk.bundle.languages import canonical, is_known, looks_like_language


def test_two_stands_before_ten() -> None:
    names = ["p10", "p2", "P1", "10 b", "2 a", "a", "p2b", "9" * 30]
    assert sorted(names, key=natural_key) == [
        *("2 a", "10 b", "9" * 30, "a", "P1", "p2", "p2b", "p10"),
    ]


@pytest.mark.parametrize(
    ("name", "bare", "spoken"),
    [
        ("4-what-got-better", "what-got-better", "what got better"),
        ("01 The_boat", "The_boat", "The boat"),
        ("1 The U-2", "The U-2", "The U-2"),
        ("01_the_boat", "the_boat", "the boat"),
        ("1912-harbour", "1912-harbour", "1912 harbour"),
        ("7", "7", "7"),
        ("3.", "3.", "3."),
        ("---", "---", "---"),
    ],
)
def test_a_number_in_front_is_for_the_order(name: str, bare: str, spoken: str) -> None:
    assert (without_number(name), spoken_name(name)) == (bare, spoken)


def test_case_spaces_and_dashes_do_not_count() -> None:
    assert name_key("How do we know?") == name_key("HOW-do_we  know")
    assert name_key("Cafe\u0301") == name_key("caf\u00e9")
    assert name_key("U-2") != name_key("U2")


@pytest.mark.parametrize(
    "name",
    [
        *("", ".", "..", "a/b", "a\\b", "C:", "a\0", "a\n", "a?", "a*", "a|", "a<", "a>", 'a"'),
        *("con", "CON.md", "lpt1.jpg", "a.", "a ", "a\u202eb", "\ud800", "é" * 128, "a" * 256),
    ],
)
def test_a_name_that_some_computer_cannot_hold(name: str) -> None:
    assert not stays_inside(name)


@pytest.mark.parametrize(
    "name", ["a", "...a", "contact.md", "письмо.md", "a b-c_(1).jpg", "a" * 255]
)
def test_a_name_that_every_computer_can_hold(name: str) -> None:
    assert stays_inside(name)


def test_litter_is_known() -> None:
    litter = [".DS_Store", "._a.jpg", "Thumbs.db", "desktop.ini", "__MACOSX", "~$a.docx"]
    assert all(map(is_litter, litter))
    assert not any(map(is_litter, ["a.jpg", "thumbs.md"]))


def test_languages_have_tags() -> None:
    assert [canonical(tag) for tag in ("PT-br", "zh-hant", "es-419", "EN")] == [
        *("pt-BR", "zh-Hant", "es-419", "en"),
    ]
    assert is_known("pt-BR") and not is_known("qq")
    assert looks_like_language("haw") and not looks_like_language("e")
    assert not looks_like_language("transcript") and not looks_like_language("smith")
