"""Every number and quotation of a short exhibit stands in its table of facts, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.bundle.facts import numbers, quotations, text_of, without_quotations

EXHIBITS = Path(__file__).parents[2] / "exhibits"
TRANSLATED = re.compile(r"\.[a-z]{2}\.md$")
SHORT = pytest.mark.parametrize("exhibit", ["turning-point", "why-a-hot-line"])


def bare(words: str) -> str:
    return words.strip("“”.").replace("[of]", "of")


def rows(exhibit: str) -> list[list[str]]:
    """The rows of a table of facts: what is said, the fact, where it is from."""
    text = (EXHIBITS / f"FACTS-{exhibit}.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [line.strip("| ").split(" | ") for line in lines[2:]]


def said(exhibit: str) -> set[str]:
    """Every number and quotation of the English texts and tables."""
    folder = EXHIBITS / exhibit
    files = [f for f in folder.rglob("*.md") if not TRANSLATED.search(f.name)]
    tables = (*folder.glob("*.csv"), *folder.glob("maps/*.csv"), *folder.glob("charts/one-*.csv"))
    texts = [text_of(file).said for file in (*files, *tables)]
    counted = {token for text in texts for token in numbers(without_quotations(text))}
    return counted | {bare(words) for text in texts for words in quotations(text)}


@SHORT
def test_every_number_and_quotation_has_its_row(exhibit: str) -> None:
    told = [bare(token) for row in rows(exhibit) for token in row[0].split(" · ")]
    assert said(exhibit) == set(told)
    assert len(told) == len(set(told))


@SHORT
def test_every_row_says_where_it_is_from(exhibit: str) -> None:
    unsaid = [r for r in rows(exhibit) if len(r) != 3 or not re.search(r"§|page", r[2])]
    assert unsaid == []
