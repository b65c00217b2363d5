"""Every number and quotation of the shipped exhibit's English text has a fact with a reference."""

from __future__ import annotations

import csv
import re
from functools import cache
from itertools import takewhile
from pathlib import Path

import pytest

from tests.bundle.facts import (
    documents,
    holds,
    holds_quotation,
    numbers,
    quotations,
    text_of,
    without_quotations,
)

EXHIBITS = Path(__file__).parents[2] / "exhibits"
EXHIBIT = EXHIBITS / "did-relations-improve"
TRANSLATED = re.compile(r"\.[a-z]{2}\.md$")
SAID = sorted(
    str(file.relative_to(EXHIBIT))
    for pattern in ("**/*.md", "*.csv", "maps/*.csv", "charts/one-*.csv")
    for file in EXHIBIT.glob(pattern)
    if not TRANSLATED.search(file.name)
)
CHARTS = sorted(
    str(file.relative_to(EXHIBIT))
    for file in EXHIBIT.glob("charts/*.csv")
    if str(file.relative_to(EXHIBIT)) not in SAID
)
ON_THE_PAGE = "page"


@cache
def rows(heading: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the table below this heading of the table of facts, without its two first."""
    lines = (EXHIBITS / "FACTS.md").read_text(encoding="utf-8").splitlines()
    if heading not in lines:
        return ()
    below = lines[lines.index(heading) + 1 :]
    part = takewhile(lambda line: not line.startswith("#"), below)
    cells = [line.strip("| ").split(" | ") for line in part if line.startswith("|")]
    return tuple(tuple(row) for row in cells[2:])


def facts() -> dict[str, str]:
    return {number: fact for number, fact, _ in rows("## Facts")}


def places(file: str) -> dict[str, list[str]]:
    """The numbers of a file, by the fact that answers for them."""
    return {fact: tokens.split(" · ") for tokens, fact in rows(f"### {file}")}


@pytest.mark.parametrize("file", SAID)
def test_every_number_has_its_fact(file: str) -> None:
    listed = {token for tokens in places(file).values() for token in tokens if token[0] != "“"}
    assert set(numbers(without_quotations(text_of(EXHIBIT / file).said))) == listed


@pytest.mark.parametrize("file", SAID)
def test_the_fact_says_the_number(file: str) -> None:
    wrong = [
        (token, fact)
        for fact, tokens in places(file).items()
        for token in tokens
        if fact != ON_THE_PAGE and token[0] != "“" and not holds(facts()[fact], token)
    ]
    assert wrong == []


@pytest.mark.parametrize("file", SAID)
def test_every_quotation_is_word_for_word_in_a_fact(file: str) -> None:
    named = " ".join(facts()[fact] for fact in places(file) if fact != ON_THE_PAGE)
    said = quotations(text_of(EXHIBIT / file).said)
    assert [words for words in said if not holds_quotation(named, words)] == []


@pytest.mark.parametrize("file", SAID)
def test_papers_are_those_of_the_table(file: str) -> None:
    known = " ".join(" ".join(row) for part in ("## Papers", "## Facts") for row in rows(part))
    named = text_of(EXHIBIT / file).papers
    assert documents(named) <= documents(known)
    assert set(re.findall(r"\d+", named)) <= set(re.findall(r"\d+", known))


@pytest.mark.parametrize("file", CHARTS)
def test_charts_hold_the_numbers_of_the_table(file: str) -> None:
    with (EXHIBIT / file).open(encoding="utf-8", newline="") as table:
        assert tuple(map(tuple, csv.reader(table)))[1:] == rows(f"### {file}")


def test_every_fact_has_a_reference_and_is_used() -> None:
    tags = {tag for tag, _ in rows("## Papers")}
    used = {fact for file in SAID for fact in places(file)} - {ON_THE_PAGE}
    assert used == set(facts())
    for number, _, reference in rows("## Facts"):
        named = {found.split()[0].rstrip(",") for found in re.findall(r"\[([^\]]+)\]", reference)}
        assert "§" in reference and named <= tags, number


def test_numbers_are_read_in_every_spelling() -> None:
    said = "On 15 and 24 April 1963, two days on, thirteen U-2s; 9:43; 25,540; -82.38; 1963-06."
    assert list(numbers(said)) == [
        "15 April 1963",
        "24 April 1963",
        "two days",
        "13",
        "9:43",
        "25,540",
        "-82.38",
        "June 1963",
    ]


def test_a_fact_holds_the_parts_of_its_date_but_no_other_number() -> None:
    fact = "24 April 1963: 15 missiles"
    assert all(holds(fact, part) for part in ("24 April", "April 1963", "1963", "15"))
    assert not any(holds(fact, other) for other in ("25 April", "April 1962", "1962", "16"))


def test_a_quotation_may_be_shorter_but_not_changed() -> None:
    fact = "“We will not be the first to resume.” 10 June 1963"
    assert holds_quotation(fact, "not be the first")
    assert not holds_quotation(fact, "not be first")
