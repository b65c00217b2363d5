"""`kiosk audit`."""

from __future__ import annotations

import argparse
import json
import logging
import os
from collections import Counter
from concurrent.futures import BrokenExecutor
from dataclasses import asdict
from typing import TYPE_CHECKING

from kiosk.app.apart import Unanswered
from kiosk.app.measuring import measure
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.findings import Severity
from kiosk.bundle.reader import Accepted, read
from kiosk.cli.library_folders import require_folder
from kiosk.cli.museum import museum
from kiosk.cli.staff_log import open_log
from kiosk.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from kiosk.app.audit.auditing import AuditOrder, AuditReport
    from kiosk.app.audit.rounds import Walked

NEVER = str(24 * 3600 * 1000)
"""In ms; how long Qt waits before it draws by itself."""

ENDED = "the audit lost one of its processes: give it a computer with more memory free"


def execute(options: argparse.Namespace) -> int:
    """Walk through a bundle on a screen nobody sees and print what is wrong; 1 with errors.

    Raises `WrongUse` for a bundle that is refused, for folders that cannot be written, and where
    the machine ends a process of it.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = NEVER  # frames are drawn where the audit wants one
    open_log(None, logging.WARNING)
    require_folder(options.bundle)
    outcome = read(options.bundle, measure)
    if not isinstance(outcome, Accepted):
        raise WrongUse(f'the bundle is refused; see kiosk check "{options.bundle}"')
    from kiosk.app.audit.side_by_side import audit_rows

    order = _order(options, outcome.exhibit)
    try:
        report = audit_rows(order, lambda walk: None if options.json else _say(_line(walk)))
    except OSError as error:
        raise WrongUse(f"the audit cannot write: {error}") from error
    except (Unanswered, BrokenExecutor) as error:
        raise WrongUse(f"{ENDED} ({error})") from error
    if options.json:
        print(json.dumps(asdict(report), ensure_ascii=False, indent=1))
    else:
        _tell(outcome.exhibit, report)
    return int(any(finding.severity is Severity.ERROR for finding in report.findings))


def _say(line: str) -> None:
    print(line, flush=True)


def _order(options: argparse.Namespace, exhibit: Exhibit) -> AuditOrder:
    from kiosk.app.audit.auditing import AuditOrder
    from kiosk.app.audit.configuration import Configuration
    from kiosk.app.audit.matrix import matrix

    place = museum()
    return AuditOrder(
        exhibit=exhibit,
        cache=place.settings.cache or place.locations.cache,
        configurations=matrix(exhibit.languages, options.matrix == "stretched")
        if options.matrix
        else (Configuration(),),
        seconds=options.seconds,
        thorough=options.thorough,
        pictures=options.pictures,
    )


def _line(walk: Walked) -> str:
    taps = ", ".join(f"{count} at {depth}" for depth, count in walk.histogram.items())
    return (
        f"{walk.configuration}: {walk.spots} places, {walk.taps} touches, {walk.seconds:.0f} s"
        f" ({walk.busy:.0f} s of work); pages by taps from Home: {taps}{_left(walk)}"
    )


def _left(walk: Walked) -> str:
    return f"; NOT FINISHED, {len(walk.left)} places are left" if walk.left else ""


def _tell(exhibit: Exhibit, report: AuditReport) -> None:
    from kiosk.app.audit.auditing import unfinished

    for finding in report.findings:
        print(finding)
    for sentence in unfinished(report):
        print(f"not finished: {sentence}; give it more --seconds")
    counts = Counter(finding.severity for finding in report.findings)
    told = ", ".join(f"{counts[severity]} {severity}s" for severity in Severity)
    print(f"{exhibit.folder.name}: {told}")
