"""Every number and quotation of `why-a-hot-line` stands in its table of facts, and no other."""

from __future__ import annotations

import re
from pathlib import Path

from tests.bundle.facts import numbers, quotations, text_of, without_quotations

EXHIBITS = Path(__file__).parents[2] / "exhibits"
EXHIBIT = EXHIBITS / "why-a-hot-line"
TRANSLATED = re.compile(r"\.[a-z]{2}\.md$")


def bare(words: str) -> str:
    return words.strip("“”.")


def rows() -> list[list[str]]:
    """The rows of the table of facts: what is said, the fact, where it is from."""
    text = (EXHIBITS / "FACTS-why-a-hot-line.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [line.strip("| ").split(" | ") for line in lines[2:]]


def said() -> set[str]:
    """Every number and quotation of the English texts and tables."""
    files = [f for f in EXHIBIT.rglob("*.md") if not TRANSLATED.search(f.name)]
    texts = [text_of(file).said for file in (*files, *EXHIBIT.glob("*.csv"))]
    counted = {token for text in texts for token in numbers(without_quotations(text))}
    return counted | {bare(words) for text in texts for words in quotations(text)}


def test_every_number_and_quotation_has_its_row() -> None:
    told = [bare(token) for row in rows() for token in row[0].split(" · ")]
    assert said() == set(told)
    assert len(told) == len(set(told))


def test_every_row_says_where_it_is_from() -> None:
    assert [row for row in rows() if len(row) != 3 or not re.search(r"§|page", row[2])] == []
