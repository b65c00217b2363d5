"""The walks of an audit in two processes side by side, told in the order of their rows."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Final

from kiosk.app.apart import ask_apart
from kiosk.app.audit.auditing import AuditOrder, AuditReport, Walked, audit, film, prepared

ABREAST: Final = 2
"""More would wait for one another on the small computer that a museum has."""
PICTURES_EACH: Final = 1000


def audit_rows(order: AuditOrder, tell: Callable[[Walked], None]) -> AuditReport:
    """Audit as `audit` does, each configuration in a process of its own, spawned as the imaging
    worker is, and beside them `film`; findings and pictures come in the order of configurations.

    Raises `OSError` of the folders, and `Unanswered` where a process ends by itself.
    """
    report = AuditReport()
    prepared(order)
    rows = _rows(order)
    with ThreadPoolExecutor(ABREAST) as pool:
        filming = pool.submit(ask_apart, film, _numbered(order, len(rows)))
        for part in pool.map(lambda row: ask_apart(_part, row), rows):
            report.findings += part.findings
            report.walks += part.walks
            for walk in part.walks:
                tell(walk)
        report.findings += filming.result().findings
    return report


def _rows(order: AuditOrder) -> list[AuditOrder]:
    return [
        replace(_numbered(order, number), configurations=(configuration,))
        for number, configuration in enumerate(order.configurations)
    ]


def _numbered(order: AuditOrder, number: int) -> AuditOrder:
    return replace(order, pictured=number * PICTURES_EACH)


def _part(order: AuditOrder) -> AuditReport:
    return audit(order, lambda _walk: None)
