"""Bundles of the library, read: what can be shown, and what is left out and why."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.app.measuring import measure
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.findings import Finding, Severity
from kiosk.bundle.reader import Accepted, read
from kiosk.storage.library import Installed

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Read:
    """The exhibits in the order of the library, each with its folder's stamp."""

    exhibits: tuple[tuple[Exhibit, str], ...] = ()
    findings: tuple[Finding, ...] = ()


def read_all(bundles: Iterable[Installed]) -> Read:
    """Read every bundle; refused ones and second ones of an identifier are left out and logged."""
    exhibits: dict[str, tuple[Exhibit, str]] = {}
    findings: list[Finding] = []
    for bundle in bundles:
        outcome = read(bundle.folder, measure)
        findings += outcome.findings
        if not isinstance(outcome, Accepted):
            continue
        exhibit = outcome.exhibit
        if exhibit.id in exhibits:
            findings.append(_twin(exhibit, exhibits[exhibit.id][0]))
        else:
            exhibits[exhibit.id] = (exhibit, bundle.stamp)
    for finding in findings:
        LOG.log(_level(finding), "%s", finding)
    return Read(tuple(exhibits.values()), tuple(findings))


def _twin(exhibit: Exhibit, first: Exhibit) -> Finding:
    return Finding(
        f"{exhibit.folder.name}/exhibit.md",
        1,
        Severity.ERROR,
        "twin-id",
        f"has the id of {first.folder.name}, which is shown instead: give it an id of its own",
    )


def _level(finding: Finding) -> int:
    levels = {Severity.ERROR: logging.ERROR, Severity.WARNING: logging.WARNING}
    return levels.get(finding.severity, logging.DEBUG)
