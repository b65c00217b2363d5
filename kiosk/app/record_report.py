"""The records as one page of HTML that needs nothing else: a part for each edition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from html import escape
from typing import Final

from kiosk.storage.records.count import Edition, Kind
from kiosk.storage.records.record_book import Sums

STYLE: Final = """
body { font: 16px/1.5 "IBM Plex Sans", sans-serif; color: #17212B; background: #FBF8F1;
  max-width: 60rem; margin: 3rem auto; padding: 0 1.5rem; }
h1, h2 { font-family: "IBM Plex Serif", serif; font-weight: 600; line-height: 1.2; }
h2 { margin-top: 3rem; border-top: 2px solid; padding-top: 1rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: middle; }
th { font-weight: 400; width: 40%; }
td.count { width: 5rem; text-align: right; font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; height: 1rem; }
p.small { color: #4A5763; font-size: .875rem; }
@media print { body { margin: 0; } h2 { break-before: page; } }
"""
BEFORE: Final = "#9A6B1E"
AFTER: Final = "#1F6F78"
PLAIN: Final = "#4A5763"
TITLES: Final = {
    Kind.SHIFT: "Steps from the first answer to the verdict",
    Kind.CITED: "The source that convinced most",
    Kind.LENGTH: "Length of visits, in minutes",
    Kind.LANGUAGE: "Language at the end of the visit",
    Kind.ACCESS: "Reading wishes in use",
    Kind.ENDED: "How visits ended",
    Kind.OPENED: "Pages opened",
    Kind.DWELL: "Seconds spent, by kind of page",
    Kind.SOUGHT: "Searched for and not found",
}
LONGEST: Final = 30


def report(parts: Iterable[tuple[Edition, Sums]], made: date) -> str:
    """The whole page; texts of bundles are escaped, nothing is fetched from anywhere."""
    body = "".join(_part(edition, sums) for edition, sums in parts)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>Records of the kiosk</title><style>{STYLE}</style></head><body>"
        f"<h1>Records of the kiosk</h1><p>Made on {made.isoformat()}. Sums by day; the kiosk keeps"
        " no visits, no visitors and no times of day. Visits under 20 seconds are left out.</p>"
        f"{body or '<p>Nothing has been counted yet.</p>'}</body></html>\n"
    )


def _part(edition: Edition, sums: Sums) -> str:
    visits = sums[Kind.VISITS, ""]
    version = f", version {edition.version}" if edition.version else ""
    heading = edition.question or edition.exhibit
    return (
        f"<h2>{escape(heading)}</h2><p class='small'>Exhibit {escape(edition.exhibit)}"
        f"{escape(version)}, edition {escape(edition.name)} · {visits:,} visits</p>"
        + _votes("First answers", edition, sums, Kind.STANCE, BEFORE)
        + _votes("Verdicts", edition, sums, Kind.VERDICT, AFTER)
        + "".join(_table(title, sorted_rows(sums, kind), PLAIN) for kind, title in TITLES.items())
    )


def _votes(title: str, edition: Edition, sums: Sums, kind: Kind, colour: str) -> str:
    rows = [(text, sums[kind, str(index)]) for index, text in enumerate(edition.answers)]
    voters = sum(count for _, count in rows)
    return _table(f"{title} ({voters:,})", rows, colour) if rows else ""


def sorted_rows(sums: Sums, kind: Kind) -> list[tuple[str, int]]:
    """The options of a kind: steps in their order, all others with the largest sum first."""
    found = [(option, count) for option, count in sums.of(kind).items() if count]
    if kind is Kind.SHIFT:
        return sorted(found, key=lambda row: int(row[0]))
    return sorted(found, key=lambda row: (-row[1], row[0]))[:LONGEST]


def _table(title: str, rows: list[tuple[str, int]], colour: str) -> str:
    if not rows:
        return ""
    most = max(count for _, count in rows) or 1
    lines = "".join(_bar(text, count, most, colour) for text, count in rows)
    return f"<table><caption>{escape(title)}</caption>{lines}</table>"


def _bar(text: str, count: int, most: int, colour: str) -> str:
    width = 100 * count / most
    return (
        f"<tr><th scope='row'>{escape(text)}</th><td class='count'>{count:,}</td><td>"
        f"<svg viewBox='0 0 100 10' preserveAspectRatio='none' aria-hidden='true'>"
        f"<rect width='{width:.1f}' height='10' fill='{colour}'/></svg></td></tr>"
    )


def plain_text(parts: Iterable[tuple[Edition, Sums]]) -> Iterator[str]:
    """The same for a terminal, line by line."""
    for edition, sums in parts:
        yield f"{edition.exhibit} {edition.version} (edition {edition.name}): {edition.question}"
        yield f"  visits: {sums[Kind.VISITS, '']}"
        for kind, word in ((Kind.STANCE, "first answers"), (Kind.VERDICT, "verdicts")):
            counts = (f"{t}: {sums[kind, str(i)]}" for i, t in enumerate(edition.answers))
            yield f"  {word}: {'; '.join(counts)}"
        for kind, title in TITLES.items():
            rows = "; ".join(f"{option}: {count}" for option, count in sorted_rows(sums, kind)[:5])
            if rows:
                yield f"  {title.lower()}: {rows}"
