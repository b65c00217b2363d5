"""What a check says: one finding for each problem, with the place and the repair."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.bundle.code import SEVERITIES, Code
from kiosk.bundle.severity import Severity as Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """`path` is inside the bundle, with the bundle's own name first; `line` counts from 1.

    `code` is stable (kebab-case) and is a heading of exhibits/README.md; `sentence` ends with
    the repair.
    """

    path: str
    line: int
    severity: Severity
    code: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.severity} {self.code}: {self.sentence}"


@dataclass(slots=True)
class Findings:
    """Collects what one reading of the bundle called `bundle` has to say."""

    bundle: str
    found: dict[Finding, None] = field(default_factory=dict)

    def say(self, code: Code, inside: str, sentence: str, line: int = 1) -> None:
        """Add a finding about the file `inside` the bundle; the same one is kept once."""
        path = f"{self.bundle}/{inside}" if inside else self.bundle
        self.found[Finding(path, line, SEVERITIES[code], code.value, sentence)] = None

    def in_order(self) -> tuple[Finding, ...]:
        """Everything found, ordered by file and line."""
        return tuple(sorted(self.found, key=lambda finding: (finding.path, finding.line)))
