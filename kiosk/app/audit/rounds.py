"""What the rounds of one walk have found: one of them, or two that share the pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QImage

from kiosk.app.audit.configuration import Configuration
from kiosk.app.audit.examining import Seen
from kiosk.app.audit.finding import AuditFinding, finding_of, gathered, worst_first
from kiosk.app.audit.snapshot import Snapshot
from kiosk.app.audit.walk_map import WalkMap, joined
from kiosk.app.audit.walk_rules import walk_offences
from kiosk.app.audit.wanted import wanted_spots
from kiosk.bundle.exhibit import Exhibit


@dataclass(frozen=True, slots=True)
class Round:
    """One round: what it found on pages, the ways between them, how the bar stood on each, and
    what is left of it when its time was up. It took `seconds`, for `busy` of which its process
    worked.
    """

    configuration: str
    findings: list[AuditFinding]
    known: WalkMap
    bars: tuple[Snapshot, ...]
    taps: int
    seconds: float
    busy: float
    left: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Walked:
    """What one walk came to: spots, touches, pages by taps from Home, and what is left when its
    time was up. It took `seconds`, for `busy` of which its processes worked.
    """

    configuration: str
    spots: int
    taps: int
    seconds: float
    busy: float
    histogram: dict[int, int]
    left: tuple[str, ...]


def walked(rounds: tuple[Round, ...]) -> Walked:
    """What rounds came to together."""
    known = joined(one.known for one in rounds)
    return Walked(
        configuration=rounds[0].configuration,
        spots=len(known.taps),
        taps=sum(one.taps for one in rounds),
        seconds=max(one.seconds for one in rounds),
        busy=sum(one.busy for one in rounds),
        histogram=known.histogram(),
        left=tuple(spot for one in rounds for spot in one.left),
    )


def findings(
    exhibit: Exhibit, configuration: Configuration, rounds: tuple[Round, ...]
) -> list[AuditFinding]:
    """Everything that rounds have found on pages, and what holds for them as a whole; the worst
    first, and what both came to once.
    """
    found = [finding for each in rounds for finding in each.findings]
    found += _of_the_whole(exhibit, configuration, rounds)
    once: dict[tuple[str, str, str], AuditFinding] = {}
    for one in found:
        once.setdefault((one.page, one.code, one.sentence), one)
    return worst_first(list(once.values()))


def bars_of(snapshots: list[Snapshot]) -> tuple[Snapshot, ...]:
    """Looks of which only the bar is kept."""
    return tuple(
        replace(one, texts=(), targets=tuple(target for target in one.targets if target.key))
        for one in snapshots
    )


def _of_the_whole(
    exhibit: Exhibit, configuration: Configuration, rounds: tuple[Round, ...]
) -> Iterator[AuditFinding]:
    told = walk_offences(
        joined(one.known for one in rounds),
        tuple(wanted_spots(exhibit)),
        (bar for one in rounds for bar in one.bars),
        configuration.wish.text_step,
        left=any(one.left for one in rounds),
    )
    for one in gathered(Seen(spot, offence, QImage()) for spot, offence in told):
        yield finding_of(one, exhibit.folder.name, rounds[0].configuration, "")
