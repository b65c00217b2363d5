"""Dates as each language writes them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from kiosk.bundle.date import Date
from kiosk.viewmodels.typesetting import NO_BREAK, typeset, unbroken

DAY = {"es": "d 'de' MMMM 'de' yyyy"}
SHORT_DAY = "d MMM yyyy"
OF_THE_YEAR = {"es": " de "}
EASTERN_ARABIC = (
    *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران"),
    *("تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"),
)
MOST_KEPT = 1024
DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


@lru_cache(MOST_KEPT)
def date_text(date: Date, language: str, short: bool = False) -> str:
    """The date in words, at the precision the curator knew it (ISO 8601 reduced precision).

    An interval shows both ends. What is written in words is, when short, the year it stands for.
    A short date is never parted between two lines, a long one not after the number of its day.
    Digits are the Western ones in every language, as in the texts around it. Arabic names a month
    twice, as the eastern Arab countries and as Egypt call it; when short, by the second name alone.
    """
    if not date.iso:
        written_in, words = date.words.found(language)
        return date.sort[:4] if short and date.sort else typeset(words, written_in)
    ends = (date.iso, date.end) if date.end else (date.iso,)
    told = (_iso_text(end, language, short) for end in ends)
    return f"{NO_BREAK}– ".join(unbroken(end) if short else _with_its_day(end) for end in told)


def _with_its_day(text: str) -> str:
    day, space, rest = text.partition(" ")
    return f"{day}{NO_BREAK}{rest}" if space and day.isdigit() else text


def _iso_text(iso: str, language: str, short: bool) -> str:
    match [int(part) for part in iso.split("-")]:
        case [year, month, day]:
            if language == "ar" and not short:
                return f"{day} {_both_arabic_names(month)} {year}"
            pattern = SHORT_DAY if short else DAY.get(language, "d MMMM yyyy")
            return QLocale(language).toString(QDate(year, month, day), pattern).translate(DIGITS)
        case [year, month]:
            return _month_text(year, month, language, short)
    return iso


def _month_text(year: int, month: int, language: str, short: bool) -> str:
    """The month by the name it has when no day stands beside it."""
    if language == "ar" and not short:
        return f"{_both_arabic_names(month)} {year}"
    length = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    between = " " if short else OF_THE_YEAR.get(language, " ")
    return f"{QLocale(language).standaloneMonthName(month, length)}{between}{year}"


def _both_arabic_names(month: int) -> str:
    return f"{EASTERN_ARABIC[month - 1]}/{QLocale('ar').standaloneMonthName(month)}"
