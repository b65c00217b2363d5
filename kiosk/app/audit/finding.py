"""What an audit says: like a finding of a check, with the page and the configuration."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.app.audit.code import severity_of
from kiosk.app.audit.examining import Seen
from kiosk.bundle.severity import Severity

RANKS = list(Severity)


@dataclass(frozen=True, slots=True)
class AuditFinding:
    """`page` is a place of the exhibit, `also` on how many others of the same layout it is so.

    `picture` is the name of the file in which the place is ringed, empty without one.
    """

    exhibit: str
    page: str
    configuration: str
    severity: Severity
    code: str
    sentence: str
    also: int = 0
    picture: str = ""

    def __str__(self) -> str:
        more = f" (and on {self.also} more like it)" if self.also else ""
        picture = f" [{self.picture}]" if self.picture else ""
        where = f"{self.exhibit}: {self.page} at {self.configuration}"
        return f"{where}: {self.severity} {self.code}: {self.sentence}{more}{picture}"


@dataclass(frozen=True, slots=True)
class Gathered:
    """The first of the offences that are alike, and on how many other pages they stand."""

    first: Seen
    also: int


def gathered(seen: Iterable[Seen]) -> list[Gathered]:
    """Offences of one code about one thing on pages of one layout as one; the worst first."""
    alike: dict[tuple[str, str, str], list[Seen]] = {}
    for one in seen:
        key = one.offence.code.value, one.offence.subject, one.spot.template
        alike.setdefault(key, []).append(one)
    found = [
        Gathered(several[0], len({one.spot for one in several}) - 1) for several in alike.values()
    ]
    return sorted(found, key=lambda one: RANKS.index(severity_of(one.first.offence.code)))


def worst_first(findings: list[AuditFinding]) -> list[AuditFinding]:
    """Findings by their severity, else in the order in which they came."""
    return sorted(findings, key=lambda finding: RANKS.index(finding.severity))


def finding_of(one: Gathered, exhibit: str, configuration: str, picture: str) -> AuditFinding:
    """A finding that tells of offences."""
    offence = one.first.offence
    return AuditFinding(
        exhibit=exhibit,
        page=str(one.first.spot),
        configuration=configuration,
        severity=severity_of(offence.code),
        code=offence.code.value,
        sentence=offence.sentence,
        also=one.also,
        picture=picture,
    )
