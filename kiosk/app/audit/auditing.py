"""One audit: a walk in each configuration, and what it has found."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.app import resources
from kiosk.app.audit.configuration import Configuration
from kiosk.app.audit.examining import Examiner, Seen
from kiosk.app.audit.finding import AuditFinding, Gathered, finding_of, gathered
from kiosk.app.audit.flash_rules import filmed
from kiosk.app.audit.judging import Judge, judge_beside
from kiosk.app.audit.opening import opened
from kiosk.app.audit.ringing import ring
from kiosk.app.audit.room import Room
from kiosk.app.audit.rounds import Round, Walked, bars_of, findings, walked
from kiosk.app.audit.share import Share
from kiosk.app.audit.walk_map import Stand
from kiosk.app.audit.walker import Walker
from kiosk.app.audit.wanted import wanted_spots
from kiosk.app.preparation import Preparation
from kiosk.app.screen import choose_renderer
from kiosk.bundle.exhibit import Exhibit
from kiosk.imaging import ScreenPlan, Worker
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.viewmodels.showing import Showing

SELDOM = 50_000
"""How many objects are made before their garbage is looked for."""


@dataclass(frozen=True, slots=True)
class AuditOrder:
    """What is audited and how: `pictures` is a folder or none, `seconds` how long each walk may
    work; what others do on the machine meanwhile does not count. Pictures are numbered on from
    `pictured`.
    """

    exhibit: Exhibit
    cache: Path
    configurations: tuple[Configuration, ...] = (Configuration(),)
    seconds: float = 600.0
    thorough: bool = False
    pictures: Path | None = None
    pictured: int = 0
    share: Share = Share.WHOLE


@dataclass(slots=True)
class AuditReport:
    """Everything found, and what was walked."""

    findings: list[AuditFinding] = field(default_factory=list)
    walks: list[Walked] = field(default_factory=list)

    def add(
        self, exhibit: Exhibit, configuration: Configuration, rounds: tuple[Round, ...]
    ) -> None:
        """Add one walk, in as many rounds as it was done."""
        self.findings += findings(exhibit, configuration, rounds)
        self.walks.append(walked(rounds))


def audit(order: AuditOrder, tell: Callable[[Walked], None]) -> AuditReport:
    """Audit an exhibit; `tell` is called after each walk. Raises `OSError` of the folders."""
    report = AuditReport()
    for configuration in order.configurations:
        report.add(order.exhibit, configuration, (go_round(order, configuration),))
        tell(report.walks[-1])
    return report


def go_round(order: AuditOrder, configuration: Configuration) -> Round:
    """Walk through the share of an order in one configuration. Raises `OSError` of the folders."""
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    choose_renderer()
    showing = prepared(order)
    gc.set_threshold(SELDOM)
    with judge_beside() as judge, opened(showing, configuration, order.cache) as room:
        done = _round(room, judge, order)
    del app
    return done


def film(order: AuditOrder) -> list[AuditFinding]:
    """What flashes in the first configuration. Raises `OSError` of the folders."""
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    choose_renderer()
    with opened(prepared(order), order.configurations[0], order.cache, brisk=False) as room:
        found = _told(order, room, [Seen(*told, room.grab()) for told in filmed(room)])
    del app
    return found


def prepared(order: AuditOrder) -> Showing:
    """The exhibit with its pictures, which are made where they are missing."""
    store = DerivativeStore(order.cache, (resources.derivatives(),))
    with Worker() as worker:
        preparation = Preparation(store, worker, ScreenPlan())
        pictures, _ = preparation.prepare(order.exhibit, lambda _share: None)
    store.close()
    return Showing(order.exhibit, pictures)


def _round(room: Room, judge: Judge, order: AuditOrder) -> Round:
    examiner, start, work = Examiner(room, judge), time.monotonic(), time.process_time()
    walker = Walker(room, examiner, work + order.seconds, order.thorough, order.share)
    left = _walk(walker, order)
    examiner.hear_out()
    examiner.listen(room.spot(), room.grab())
    return Round(
        configuration=str(room.configuration),
        findings=_told(order, room, examiner.seen),
        known=walker.known,
        bars=bars_of(examiner.snapshots),
        taps=walker.taps,
        seconds=time.monotonic() - start,
        busy=time.process_time() - work,
        left=tuple(str(stand.spot) for stand in left),
    )


def _walk(walker: Walker, order: AuditOrder) -> tuple[Stand, ...]:
    """A walk begins at its entrances, or, where those are not in its share, at what it seeks."""
    if order.share is not Share.TELLING:
        return walker.walk()
    sought = (spot for spot in wanted_spots(order.exhibit) if order.share.holds(spot))
    return walker.walk(entrances=(), sought=tuple(sought))


def _told(order: AuditOrder, room: Room, seen: list[Seen]) -> list[AuditFinding]:
    """What was seen in a room, with its pictures."""
    return [
        finding_of(
            one,
            order.exhibit.folder.name,
            str(room.configuration),
            _ringed(one, order, order.pictured + number),
        )
        for number, one in enumerate(gathered(seen))
    ]


def _ringed(one: Gathered, order: AuditOrder, number: int) -> str:
    """Write the picture of what was found, where pictures are wanted and it has a place."""
    offence = one.first.offence
    if order.pictures is None or not offence.places:
        return ""
    order.pictures.mkdir(parents=True, exist_ok=True)
    name = f"{number + 1:03d}-{offence.code}.png"
    ring(one.first.picture, offence.places, order.pictures / name)
    return name


def unfinished(report: AuditReport) -> Iterator[str]:
    """One sentence for each walk that had no time for everything."""
    for walk in report.walks:
        if walk.left:
            yield f"{walk.configuration}: {len(walk.left)} places were seen but not tapped through"
