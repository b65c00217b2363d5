"""`kiosk check`."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from kiosk.app.measuring import measure
from kiosk.app.picture_list import pictures_of
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.fairness import balance_line
from kiosk.bundle.findings import Finding, Severity
from kiosk.bundle.readability import reading_line
from kiosk.bundle.reader import Accepted, Refused, read
from kiosk.cli.library_folders import require_folder
from kiosk.imaging import Failed, Worker


def execute(options: argparse.Namespace) -> int:
    """Print every finding as `path:line: severity code: sentence`; 1 with errors, else 0.

    The last lines tell how the evidence leans, where it is tagged, and how hard the texts are.

    Raises `WrongUse` for something that is no folder.
    """
    require_folder(options.bundle)
    outcome = read(options.bundle, measure)
    findings = _findings_of(outcome)
    if options.json:
        print(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=1))
    else:
        for finding in findings:
            print(finding)
        lines = _lines_about(outcome.exhibit) if isinstance(outcome, Accepted) else []
        for line in (*lines, _summary(options.bundle, findings)):
            print(line)
    return int(any(finding.severity is Severity.ERROR for finding in findings))


def _lines_about(exhibit: Exhibit) -> list[str]:
    return [line for line in (balance_line(exhibit), reading_line(exhibit)) if line]


def _findings_of(outcome: Accepted | Refused) -> tuple[Finding, ...]:
    """What the reader says of a bundle, and what the decoder says of each of its pictures."""
    if isinstance(outcome, Refused):
        return outcome.findings
    files = {picture.file: picture.name for picture in pictures_of(outcome.exhibit)}
    name = outcome.exhibit.folder.name
    with Worker() as worker:
        checked = ((inside, worker.verify(file)) for file, inside in files.items())
        broken = [
            Finding(f"{name}/{inside}", 1, Severity.ERROR, facts.fault.value, facts.detail)
            for inside, facts in checked
            if isinstance(facts, Failed)
        ]
    told = {(finding.path, finding.code) for finding in outcome.findings}
    new = [finding for finding in broken if (finding.path, finding.code) not in told]
    return tuple(sorted((*outcome.findings, *new), key=lambda f: (f.path, f.line)))


def _summary(folder: Path, findings: tuple[Finding, ...]) -> str:
    counts = [sum(f.severity is severity for f in findings) for severity in Severity]
    errors, warnings, hints = counts
    return f"{folder.absolute().name}: {errors} errors, {warnings} warnings, {hints} hints"
