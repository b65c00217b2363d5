"""The small pure functions behind the view models, as tables."""

from __future__ import annotations

import re

import pytest

from kiosk.bundle.date import Date
from kiosk.bundle.region import Region
from kiosk.bundle.transcript import Line
from kiosk.viewmodels.dates import date_text
from kiosk.viewmodels.explore_props import initials
from kiosk.viewmodels.marks import MARKS, mark
from kiosk.viewmodels.nearest import nearest_line
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.viewmodels.typesetting import NO_BREAK
from tests.sample_exhibit import said

LINES = (
    Line(said("first"), Region(10, 10, 40, 10)),
    Line(said("a remark"), remark=True),
    Line(said("third"), Region(10, 60, 40, 10)),
)


@pytest.mark.parametrize(
    ("answers", "marks"),
    [
        (1, ["same"]),
        (2, ["much-worse", "much-better"]),
        (3, ["much-worse", "same", "much-better"]),
        (5, list(MARKS)),
    ],
)
def test_marks_spread_over_the_answers(answers: int, marks: list[str]) -> None:
    assert [mark(index, answers) for index in range(answers)] == marks


@pytest.mark.parametrize("answers", range(2, 8))
def test_marks_are_the_same_from_both_ends(answers: int) -> None:
    marks = [mark(index, answers) for index in range(answers)]
    turned = [MARKS[-1 - MARKS.index(sign)] for sign in reversed(marks)]
    assert marks == turned
    assert marks.count("same") == answers % 2
    assert (marks[0], marks[-1]) == ("much-worse", "much-better")


def test_seven_answers_keep_their_order() -> None:
    places = [MARKS.index(mark(index, 7)) for index in range(7)]
    assert places == sorted(places)
    assert (places[0], places[3], places[6]) == (0, 2, 4)


@pytest.mark.parametrize(
    ("x", "y", "line"),
    [(20, 15, 0), (20, 65, 2), (20, 30, 0), (20, 55, 2), (99, 99, 2), (0, 0, 0)],
)
def test_nearest_line(x: float, y: float, line: int) -> None:
    assert nearest_line(LINES, x, y) == line


def test_no_line_without_ties() -> None:
    assert nearest_line((Line(said("loose")),), 5, 5) == -1
    assert nearest_line((), 5, 5) == -1


@pytest.mark.parametrize(
    ("iso", "language", "short", "written"),
    [
        ("1962-10-26", "en", False, "26 October 1962"),
        ("1962-10-26", "en", True, "26 Oct 1962"),
        ("1962-10-26", "es", False, "26 de octubre de 1962"),
        ("1962-10-26", "ru", False, "26 октября 1962"),
        ("1962-10", "en", False, "October 1962"),
        ("1962-10", "es", False, "octubre de 1962"),
        ("1962-10", "ru", False, "октябрь 1962"),
        ("1962", "en", False, "1962"),
        ("1962-10", "pl", False, "październik 1962"),
        ("1962-10", "en", True, "Oct 1962"),
        ("1962-10-26", "ar", False, "26 تشرين الأول/أكتوبر 1962"),
        ("1962-01", "ar", False, "كانون الثاني/يناير 1962"),
        ("1962-10-26", "ar", True, "26 أكتوبر 1962"),
        ("1962", "ar", True, "1962"),
    ],
)
def test_dates(iso: str, language: str, short: bool, written: str) -> None:
    shown = date_text(Date(iso), language, short)
    assert shown.replace(NO_BREAK, " ") == written
    days = re.findall(r"\d(\s)\w", shown)
    assert " " not in (shown if short else days)


def test_an_interval_shows_both_ends() -> None:
    assert date_text(
        Date("1963-04-27", end="1963-06"), "en"
    ) == "27~April 1963~– June 1963".replace("~", NO_BREAK)


def test_a_date_in_words() -> None:
    date = Date(words=said("Winter 1912", "Invierno de 1912"))
    assert date_text(date, "es") == "Invierno de 1912"
    assert date_text(date, "fr") == "Winter 1912"
    assert date_text(Date(words=said("May", "3 de mayo")), "es") == f"3{NO_BREAK}de mayo"


def test_a_short_date_in_words_is_its_year() -> None:
    words = said("Late October 1962, day not printed on the extract")
    assert date_text(Date(words=words, sort="1962-10-28"), "en", short=True) == "1962"
    assert date_text(Date(words=words, sort="1962-10-28"), "en") == words.text("en")
    assert date_text(Date(words=words), "en", short=True) == words.text("en")


@pytest.mark.parametrize(
    ("name", "letters"), [("Ana María Ortiz", "AO"), ("Fidel Castro", "FC"), ("Mao", "M"), ("", "")]
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@pytest.mark.parametrize(
    ("step", "assisted"), [(1.0, False), (1.3, False), (1.6, True), (2.0, True)]
)
def test_large_text_needs_time(step: float, assisted: bool) -> None:
    assert ReadingWish(text_step=step).assisted is assisted
