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
from kiosk.app.audit.walk_rules import bar_moves, many_taps, not_reached, one_way
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


@dataclass(frozen=True, slots=True)
class Walked:
    """What one walk came to: spots, touches, pages by taps from Home, and what is left when its
    time was up. It took `seconds`, for `busy` of which this process worked.
    """

    configuration: str
    spots: int
    taps: int
    seconds: float
    busy: float
    histogram: dict[int, int]
    left: tuple[str, ...]


@dataclass(slots=True)
class AuditReport:
    """Everything found, and what was walked."""

    findings: list[AuditFinding] = field(default_factory=list)
    walks: list[Walked] = field(default_factory=list)


def audit(order: AuditOrder, tell: Callable[[Walked], None]) -> AuditReport:
    """Audit an exhibit; `tell` is called after each walk. Raises `OSError` of the folders."""
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    choose_renderer()
    report = AuditReport()
    showing = prepared(order)
    gc.set_threshold(SELDOM)
    with judge_beside() as judge:
        for configuration in order.configurations:
            with opened(showing, configuration, order.cache) as room:
                report.walks.append(_walk(room, judge, order, report))
            tell(report.walks[-1])
    del app
    return report


def film(order: AuditOrder) -> AuditReport:
    """Whether anything flashes in the first configuration. Raises `OSError` of the folders."""
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    choose_renderer()
    report = AuditReport()
    with opened(prepared(order), order.configurations[0], order.cache, brisk=False) as room:
        _report(order, report, room, [Seen(*told, room.grab()) for told in filmed(room)])
    del app
    return report


def prepared(order: AuditOrder) -> Showing:
    """The exhibit with its pictures, which are made where they are missing."""
    store = DerivativeStore(order.cache, (resources.derivatives(),))
    with Worker() as worker:
        preparation = Preparation(store, worker, ScreenPlan())
        pictures, _ = preparation.prepare(order.exhibit, lambda _share: None)
    store.close()
    return Showing(order.exhibit, pictures)


def _walk(room: Room, judge: Judge, order: AuditOrder, report: AuditReport) -> Walked:
    examiner, start, work = Examiner(room, judge), time.monotonic(), time.process_time()
    walker = Walker(room, examiner, work + order.seconds, order.thorough)
    left = walker.walk()
    examiner.hear_out()
    _judge(walker, order.exhibit, complete=not left)
    _report(order, report, room, examiner.seen)
    return Walked(
        configuration=str(room.configuration),
        spots=len(walker.known.taps),
        taps=walker.taps,
        seconds=time.monotonic() - start,
        busy=time.process_time() - work,
        histogram=walker.known.histogram(),
        left=tuple(str(stand.spot) for stand in left),
    )


def _report(order: AuditOrder, report: AuditReport, room: Room, seen: list[Seen]) -> None:
    """Tell what was seen in a room."""
    for one in gathered(seen):
        picture = _ringed(one, order, order.pictured + len(report.findings))
        told = finding_of(one, order.exhibit.folder.name, str(room.configuration), picture)
        report.findings.append(told)


def _judge(walker: Walker, exhibit: Exhibit, complete: bool) -> None:
    """Hold the walk as a whole against the rules; what was not reached only if it had time."""
    known, examiner = walker.known, walker.examiner
    step = walker.room.configuration.wish.text_step
    wanted = wanted_spots(exhibit) if complete else ()
    picture = walker.room.grab()
    examiner.listen(walker.room.spot(), picture)
    for spot, offence in (
        *many_taps(known, step),
        *(one_way(known) if complete else ()),
        *not_reached(known, wanted),
        *bar_moves(examiner.snapshots),
    ):
        examiner.say(offence, spot, picture)


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
