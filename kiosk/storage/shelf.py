"""The exhibits to be shown together: no two under one identifier."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.findings import Finding, Severity

TWIN_ID: Final = "twin-id"


@dataclass(frozen=True, slots=True)
class Shelf:
    """Exhibits in the order of the library, and a finding for each one left out."""

    exhibits: tuple[Exhibit, ...] = ()
    findings: tuple[Finding, ...] = ()


def shelve(exhibits: Iterable[Exhibit]) -> Shelf:
    """Keep the first exhibit of each identifier; the others are told and left out."""
    kept: dict[str, Exhibit] = {}
    findings = []
    for exhibit in exhibits:
        first = kept.setdefault(exhibit.id, exhibit)
        if first is not exhibit:
            findings.append(_twin(exhibit, first))
    return Shelf(tuple(kept.values()), tuple(findings))


def _twin(exhibit: Exhibit, first: Exhibit) -> Finding:
    sentence = (
        f'has the id "{exhibit.id}", as {first.folder.name} has, which stands first: '
        "give one of them another id, or take it out of the library"
    )
    return Finding(exhibit.folder.name, 1, Severity.ERROR, TWIN_ID, sentence)
