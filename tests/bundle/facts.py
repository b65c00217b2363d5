"""Numbers and quotations of English texts, and the table of facts that answers for them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_VALUE = {
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
    "thirteen": "13",
    "fourteen": "14",
    "fifteen": "15",
    "sixteen": "16",
    "seventeen": "17",
    "eighteen": "18",
    "nineteen": "19",
    "twenty": "20",
    "thirty": "30",
}
_NUMBER = "|".join(_VALUE)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH = "|".join(_MONTHS)
_DAYS = r"\d{1,2}(?:(?:, | and | to | or |–)\d{1,2})*"
_TOKEN = re.compile(
    rf"(?P<iso>\d{{4}}-\d\d(?:-\d\d)?)|(?P<days>{_DAYS}) (?P<month>{_MONTH})(?: (?P<year>\d{{4}}))?"
    rf"|(?P<moon>{_MONTH}) (?P<moonyear>\d{{4}})|(?P<half>eleven and a half)"
    rf"|(?P<span>two (?:years|months|weeks|days|hours))"
    rf"|(?P<million>(?:{_NUMBER}|\d+) million)|(?P<figure>(?<!\w)(?<![A-Za-z]-)-?\d(?:[\d,.:]*\d)?)"
    rf"|\b(?P<word>{_NUMBER})\b",
    re.IGNORECASE,
)
_QUOTATION = re.compile(r"“[^”]*”")
_DOCUMENTS = re.compile(r"vol\. ([IVX]+), documents? (\d+(?:(?:, | and |–)\d+)*)")
_UNSAID = {"also", "charts", "compare", "focus", "format", "id", "kind", "language", "languages"}
_UNSAID |= {"leans", "lenses", "nation", "order", "people", "places", "questions", "quick-look"}
_UNSAID |= {"rights", "sort-date", "sources", "until", "version", "words", "original"}
_UNSAID_CELLS = {"source", "kind", "at", "radius", "doubt", "minute"}
_PAPERS = {"credit", "held-by", "made-from", "reference"}


@dataclass(frozen=True, slots=True)
class Text:
    """What a file says in English, apart from the lines that only name papers."""

    said: str
    papers: str


def numbers(text: str) -> Iterator[str]:
    """Numbers and dates from three up: `26 October 1962`, `9:43`, `25,540`, `13` for thirteen."""
    for found in _TOKEN.finditer(text):
        part = found.groupdict()
        if part["iso"]:
            yield _plain_date(part["iso"])
        elif part["days"]:
            for day in re.findall(r"\d+", part["days"]):
                yield " ".join(filter(None, (day, part["month"], part["year"])))
        else:
            spelt = found[0] if part["moon"] else found[0].lower()
            yield _VALUE.get(spelt, spelt.replace("four million", "4 million"))


def _plain_date(iso: str) -> str:
    year, month, *day = (int(part) for part in iso.split("-"))
    return " ".join(str(part) for part in (*day, _MONTHS[month - 1], year))


def quotations(text: str) -> list[str]:
    """What stands between “ and ”, without marks at its ends and brackets in it."""
    return [words for words in map(_words, _QUOTATION.findall(text)) if words != "…"]


def without_quotations(text: str) -> str:
    """The exhibit's own words."""
    return _QUOTATION.sub("", text)


def holds(fact: str, token: str) -> bool:
    """Whether the fact says this number, or the date that it is a part of."""
    said = set(numbers(fact))
    return token in said or any(token in _parts(date) for date in said)


def _parts(date: str) -> set[str]:
    day, _, rest = date.partition(" ")
    return {date, day, rest, rest.split(" ")[-1], " ".join(date.split(" ")[:2])}


def holds_quotation(facts: str, quotation: str) -> bool:
    """Whether the words are quoted in the facts, whole or in part."""
    return any(quotation in whole for whole in quotations(facts))


def documents(text: str) -> set[tuple[str, str]]:
    """Volume and number of each document of the series FRUS, the two ends of a run of them."""
    return {
        (volume, number)
        for volume, listed in _DOCUMENTS.findall(text)
        for number in re.findall(r"\d+", listed)
    }


def _words(quoted: str) -> str:
    return " ".join(re.sub(r"[\[\]“”]", "", quoted).split()).rstrip(".,")


def text_of(file: Path) -> Text:
    """The English text of a bundle's file: Markdown, or a table with its English columns."""
    lines = _rows(file) if file.suffix == ".csv" else _lines(file)
    said: list[str] = []
    papers: list[str] = []
    for line, names_papers in lines:
        (papers if names_papers else said).append(line)
    return Text("\n".join(said), "\n".join(papers))


def _rows(file: Path) -> Iterator[tuple[str, bool]]:
    with file.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            for column, cell in row.items():
                if "." not in column and column not in _UNSAID_CELLS:
                    yield cell, column == "reference"


def _lines(file: Path) -> Iterator[tuple[str, bool]]:
    _, header, body = file.read_text(encoding="utf-8").split("---\n", 2)
    for line in header.splitlines():
        key, _, value = line.partition(": ")
        if key not in _UNSAID:
            yield value, key in _PAPERS
    section = ""
    for line in re.sub(r"\]\([^)]*\)", "]", body).splitlines():
        section = line[3:] if line.startswith("## ") else section
        words = re.sub(r"^\d+\. |^#.*|[\[\]*]", "", line)
        yield words, section == "References" or line.startswith("> —")
