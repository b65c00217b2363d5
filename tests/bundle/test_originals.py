"""Every drawn page names the original for its place, and the page of originals lists it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.bundle.reader import Accepted, read

EXHIBITS = Path(__file__).parents[2] / "exhibits"
PAGE = (EXHIBITS / "ORIGINALS.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["did-relations-improve", "why-a-hot-line", "turning-point"])
def test_every_source_is_listed_with_its_original(name: str) -> None:
    part = PAGE.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
    rows = [row.strip("| ").split(" | ") for row in part.splitlines() if row.startswith("| `")]
    assert all(len(row) == 4 and all(row) for row in rows)
    folders = sorted(folder.name for folder in (EXHIBITS / name / "sources").iterdir())
    assert [row[0].strip("`") for row in rows] == folders


@pytest.mark.parametrize("name", ["did-relations-improve", "why-a-hot-line", "turning-point"])
def test_the_list_names_papers_as_the_sources_do(name: str) -> None:
    outcome = read(EXHIBITS / name)
    assert isinstance(outcome, Accepted)
    for source in outcome.exhibit.sources:
        known = f"{source.provenance.reference.text('en')} {source.provenance.date.iso}"
        listed = next(row for row in PAGE.splitlines() if re.match(rf"\| `(\d-)?{source.id}`", row))
        for volume in re.findall(r"vol\. [IVX]+, document \d+", listed):
            assert volume in known, source.id
        drawn = [page.picture for page in source.pages if page.picture]
        assert drawn and all(picture.original.text("en") for picture in drawn), source.id
