"""Bundles of the library, read: what can be shown, and what is left out and why."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.findings import Finding, Severity
from kiosk.storage.library import Installed
from kiosk.viewmodels.pictures import Pictures

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reading:
    """One bundle that can be shown; with its pictures when it is known from an earlier start."""

    bundle: Installed
    exhibit: Exhibit
    findings: tuple[Finding, ...] = ()
    pictures: Pictures | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """What can be shown, in the order of the library, and all that was found."""

    readings: tuple[Reading, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def exhibits(self) -> tuple[Exhibit, ...]:
        """What can be shown."""
        return tuple(reading.exhibit for reading in self.readings)


Recall = Callable[[Installed], Reading | None]


def recall_nothing(_bundle: Installed) -> None:
    """For who wants every bundle read."""


def read_all(bundles: Iterable[Installed], recall: Recall = recall_nothing) -> Read:
    """Read every bundle that `recall` does not know.

    Refused ones and second ones of an identifier are left out and logged.
    """
    readings: dict[str, Reading] = {}
    findings: list[Finding] = []
    for bundle in bundles:
        reading = recall(bundle) or _read(bundle, findings)
        if reading is None:
            continue
        exhibit = reading.exhibit
        findings += reading.findings
        if exhibit.id in readings:
            findings.append(_twin(exhibit, readings[exhibit.id].exhibit))
        else:
            readings[exhibit.id] = reading
    for finding in findings:
        LOG.log(_level(finding), "%s", finding)
    return Read(tuple(readings.values()), tuple(findings))


def _read(bundle: Installed, findings: list[Finding]) -> Reading | None:
    """Loads the parsers only now: a usual start remembers, and needs none."""
    from kiosk.app.measuring import measure
    from kiosk.bundle.reader import Accepted, read

    outcome = read(bundle.folder, measure)
    if isinstance(outcome, Accepted):
        return Reading(bundle, outcome.exhibit, outcome.findings)
    findings += outcome.findings
    return None


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
