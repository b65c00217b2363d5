"""What holds for a walk as a whole: taps from Home, ways, the bar (NAV-1–3, TIM-5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.app.audit.box import Box
from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.offence import Offence
from kiosk.app.audit.snapshot import Snapshot, Spot
from kiosk.app.audit.walk_map import WalkMap

MOST_TAPS, MOST_TAPS_LARGE = 3, 4
LARGE = 1.6
LEAST_WAYS = 2
SLACK = 1.0
Told = tuple[Spot, Offence]


def walk_offences(
    known: WalkMap, wanted: tuple[Spot, ...], bars: Iterable[Snapshot], text_step: float, left: bool
) -> Iterator[Told]:
    """Every rule that is held against a whole walk; where something was `left` for want of time,
    nobody knows what else leads where.
    """
    yield from many_taps(known, text_step)
    if not left:
        yield from one_way(known)
        yield from not_reached(known, wanted)
    yield from bar_moves(bars)


def many_taps(known: WalkMap, text_step: float) -> Iterator[Told]:
    """NAV-1: every page is three taps from Home, turning pages counted; at 160 % four."""
    most = MOST_TAPS_LARGE if text_step >= LARGE else MOST_TAPS
    for spot, taps in known.taps.items():
        if spot.page and taps > most:
            told = f"it takes {taps} taps from Home: {most} are enough; link it from a nearer page"
            yield spot, Offence(AuditCode.TAPS_MANY, "", told)


def one_way(known: WalkMap) -> Iterator[Told]:
    """NAV-3: to every page that shows one thing lead ways from two others."""
    for spot in known.taps:
        if spot.item and not spot.step and known.ways_to(spot) < LEAST_WAYS:
            told = "one page alone leads here: name it on another too"
            yield spot, Offence(AuditCode.ONE_WAY, "", told)


def not_reached(known: WalkMap, wanted: Iterable[Spot]) -> Iterator[Told]:
    """A tap leads to everything that the exhibit holds."""
    for spot in wanted:
        if spot not in known.taps:
            told = "no tap has led here: the way to it is hidden or missing"
            yield spot, Offence(AuditCode.NOT_REACHED, "", told)


def bar_moves(snapshots: Iterable[Snapshot]) -> Iterator[Told]:
    """NAV-2, TIM-5: the bar stands in the same place on every page, Start over with it."""
    first: dict[str, Box] = {}
    told: dict[str, Told] = {}
    for snapshot in snapshots:
        for target in snapshot.targets:
            place = first.setdefault(target.key, target.rect)
            if target.key and not place.holds(target.rect, SLACK, SLACK):
                sentence = f"“{target.name}” stands elsewhere than on other pages: leave it there"
                offence = Offence(AuditCode.BAR_MOVES, target.key, sentence, (target.rect,))
                told.setdefault(target.key, (snapshot.spot, offence))
    yield from told.values()
