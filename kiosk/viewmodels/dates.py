"""Dates as each language writes them."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from kiosk.bundle.date import Date

DAY = {"es": "d 'de' MMMM 'de' yyyy"}
MONTH = {"es": "MMMM 'de' yyyy", "ru": "LLLL yyyy"}
SHORT_DAY = "d MMM yyyy"


def date_text(date: Date, language: str, short: bool = False) -> str:
    """The date in words, at the precision the curator knew it (ISO 8601 reduced precision)."""
    parts = date.iso.split("-") if date.iso else []
    if not parts:
        return date.words.text(language)
    if len(parts) == 1:
        return parts[0]
    day = QDate(int(parts[0]), int(parts[1]), int(parts[2]) if len(parts) == 3 else 1)
    return QLocale(language).toString(day, _pattern(len(parts), language, short))


def _pattern(precision: int, language: str, short: bool) -> str:
    if precision == 2:
        return "MMM yyyy" if short else MONTH.get(language, "MMMM yyyy")
    return SHORT_DAY if short else DAY.get(language, "d MMMM yyyy")
