"""The walks of a matrix in two processes side by side, told in the order of its rows."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Final

from kiosk.app.apart import ask_apart
from kiosk.app.audit.auditing import AuditOrder, AuditReport, Walked, audit, prepared

ABREAST: Final = 2
"""More would wait for one another on the small computer that a museum has."""
PICTURES_EACH: Final = 1000


def audit_rows(order: AuditOrder, tell: Callable[[Walked], None]) -> AuditReport:
    """Audit as `audit` does, each configuration in a process of its own, spawned as the imaging
    worker is; the findings and their pictures come in the order of the configurations.

    Raises `OSError` of the folders, and `Unanswered` where a process ends by itself.
    """
    report = AuditReport()
    prepared(order)
    with ThreadPoolExecutor(ABREAST) as pool:
        for part in pool.map(lambda row: ask_apart(_part, row), _rows(order)):
            report.findings += part.findings
            report.walks += part.walks
            for walk in part.walks:
                tell(walk)
    return report


def _rows(order: AuditOrder) -> list[AuditOrder]:
    return [
        replace(
            order,
            configurations=(configuration,),
            films=order.films and number == 0,
            pictured=number * PICTURES_EACH,
        )
        for number, configuration in enumerate(order.configurations)
    ]


def _part(order: AuditOrder) -> AuditReport:
    return audit(order, lambda _walk: None)
