"""The walks of an audit in two processes side by side, told in the order of their rows."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Final

from kiosk.app.apart import ask_apart
from kiosk.app.audit.auditing import AuditOrder, AuditReport, film, go_round, prepared
from kiosk.app.audit.rounds import Walked
from kiosk.app.audit.share import Share

ABREAST: Final = 2
"""More would wait for one another on the small computer that a museum has."""
PICTURES_EACH: Final = 1000


def audit_rows(order: AuditOrder, tell: Callable[[Walked], None]) -> AuditReport:
    """Audit as `audit` does, in spawned processes side by side: each configuration in one of its
    own, a single one in two that share its pages; and beside them `film`. Findings and pictures
    come in the order of configurations.

    Raises `OSError` of the folders, and `Unanswered` where a process ends by itself.
    """
    report = AuditReport()
    prepared(order)
    alone = len(order.configurations) == 1
    shares = (Share.DOING, Share.TELLING) if alone else (Share.WHOLE,)
    with ThreadPoolExecutor(ABREAST) as walks, ThreadPoolExecutor(1) as beside:
        rounds = [
            [
                walks.submit(ask_apart, go_round, _numbered(order, place, share), one)
                for share in shares
            ]
            for place, one in enumerate(order.configurations)
        ]
        filming = beside.submit(ask_apart, film, _numbered(order, len(rounds), Share.WHOLE))
        for configuration, parts in zip(order.configurations, rounds, strict=True):
            report.add(order.exhibit, configuration, tuple(part.result() for part in parts))
            tell(report.walks[-1])
        report.findings += filming.result()
    return report


def _numbered(order: AuditOrder, place: int, share: Share) -> AuditOrder:
    """The order of one process, whose pictures have numbers of their own."""
    first = place * PICTURES_EACH + (PICTURES_EACH // 2 if share is Share.TELLING else 0)
    return replace(order, pictured=first, share=share)
