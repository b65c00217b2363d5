"""The library: which exhibits there are, and how much their checks found."""

from __future__ import annotations

from pathlib import Path

from kiosk.app.doctor.diagnosis import Diagnosis, fail, ok, warn
from kiosk.app.measuring import measure
from kiosk.bundle.findings import Finding, Severity
from kiosk.bundle.reader import Accepted, read
from kiosk.storage.library import Library


def examine_library(folders: tuple[Path, ...]) -> tuple[Diagnosis, ...]:
    """A line for each folder of the library, then one for each bundle in them."""
    scan = Library(folders).scan()
    lines = [_folder(folder, folder in scan.missing) for folder in folders]
    lines += [examine_bundle(bundle.folder) for bundle in scan.bundles]
    if not scan.bundles:
        lines.append(fail("exhibits", "none", "put the folder of an exhibit into the library"))
    return tuple(lines)


def examine_bundle(folder: Path) -> Diagnosis:
    """What reading a bundle found; `kiosk check` also decodes its pictures."""
    outcome = read(folder, measure)
    what = f"exhibit {folder.name}"
    repair = f'kiosk check "{folder}"'
    if not isinstance(outcome, Accepted):
        return fail(what, f"refused: {counted(outcome.findings)}", repair)
    exhibit = outcome.exhibit
    languages = " ".join(exhibit.languages)
    found = f"sources: {len(exhibit.sources)}, {languages}; {counted(outcome.findings)}"
    serious = any(finding.severity is not Severity.HINT for finding in outcome.findings)
    return warn(what, found, repair) if serious else ok(what, found)


def counted(findings: tuple[Finding, ...]) -> str:
    """`2 errors, 1 warning, 0 hints`."""
    counts = [(severity, sum(f.severity is severity for f in findings)) for severity in Severity]
    return ", ".join(f"{count} {severity}{'s' * (count != 1)}" for severity, count in counts)


def _folder(folder: Path, missing: bool) -> Diagnosis:
    if missing:
        repair = "plug its disk in, or correct folders under [library] in kiosk.toml"
        return fail("library", f"{folder} cannot be opened", repair)
    return ok("library", str(folder))
