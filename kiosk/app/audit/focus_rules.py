"""What a visitor with six keys needs: every target, in reading order, with a ring (INP-8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QImage

from kiosk.app.audit.box import Box
from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.colours import contrast, pixel
from kiosk.app.audit.offence import Offence, quoted
from kiosk.app.audit.snapshot import SeenTarget, Snapshot

RING, BEYOND = 4, 9
LEAST_RING = 0.5
LEAST_CONTRAST = 2.85
PLACES = (0.1, 0.3, 0.5, 0.7, 0.9)
ROW = 12.0
BAR = "NavItem"


@dataclass(frozen=True, slots=True)
class Focused:
    """A stop of the focus: what it stands on, where, and which part of its ring is seen, 0–1.

    `before` is where the stop before stands now: a list may have moved with the focus.
    """

    name: str
    type: str
    rect: Box
    ring: float
    before: Box | None = None


def lost_to_keys(snapshot: Snapshot, stops: tuple[Focused, ...]) -> Iterator[Offence]:
    """The focus comes to every target of the page."""
    for target in snapshot.targets:
        if not any(_comes_to(stop, target) for stop in stops):
            yield Offence(
                AuditCode.FOCUS_LOST,
                target.type,
                f"{quoted(target.name)} can be touched but the arrow keys do not come to it",
                (target.shown,),
            )


def hidden_focus(stops: tuple[Focused, ...]) -> Iterator[Offence]:
    """The ring around what has the focus is seen."""
    for stop in stops:
        if stop.ring < LEAST_RING:
            yield Offence(
                AuditCode.FOCUS_HIDDEN,
                stop.type,
                f"only {stop.ring:.0%} of the ring around {quoted(stop.name)} is seen when the"
                " keys have come to it",
                (stop.rect,),
            )


def focus_order(
    stops: tuple[Focused, ...], right_to_left: bool, either_way: bool = False
) -> Iterator[Offence]:
    """The focus goes on, or down, or to the top of the next column; round the screen once.

    Where keys and columns stand on the other side for a hand, and words do not, it may go
    `either_way` along a row and to the top of a column on either side.
    """
    backwards = [
        (one, other)
        for one, other in pairwise(stops)
        if other.before
        and (
            _is_up(other.before, other.rect)
            if either_way
            else _is_back(other.before, other.rect, right_to_left)
        )
    ]
    round_once = max(backwards, key=_height, default=None)
    for one, other in (pair for pair in backwards if pair != round_once or not _is_round(pair)):
        yield Offence(
            AuditCode.FOCUS_ORDER,
            f"{one.type} {other.type}",
            f"the keys come from {quoted(one.name)} back to {quoted(other.name)}: they follow the"
            " order of reading",
            (one.rect, other.rect),
        )


def ring_seen(picture: QImage, rect: Box, scale: float) -> float:
    """Which part of the ring around a place is seen, 0–1: 3:1 against what lies beyond it."""
    ring = list(_around(rect.grown(RING * scale)))
    beyond = list(_around(rect.grown(BEYOND * scale)))
    seen = [
        one is not None and (other is None or contrast(one, other) >= LEAST_CONTRAST)
        for one, other in zip(
            (pixel(picture, *point) for point in ring),
            (pixel(picture, *point) for point in beyond),
            strict=True,
        )
    ]
    return sum(seen) / len(seen)


def _comes_to(stop: Focused, target: SeenTarget) -> bool:
    """By name, or by place where it says something else by then, as which page of a column."""
    same_place = stop.type == target.type and stop.rect.meets(target.rect, ROW)
    return stop.name == target.name or same_place


def _height(pair: tuple[Focused, Focused]) -> float:
    return pair[0].rect.y - pair[1].rect.y


def _is_round(pair: tuple[Focused, Focused]) -> bool:
    """Whether it goes from the bar to the page."""
    return pair[0].type == BAR != pair[1].type


def _is_back(one: Box, other: Box, right_to_left: bool) -> bool:
    before = other.x > one.x + ROW if right_to_left else other.x < one.x - ROW
    above = other.y < one.y - ROW
    beside = abs(other.y - one.y) <= ROW
    return before and (above or beside)


def _is_up(one: Box, other: Box) -> bool:
    return other.y < one.y - ROW and abs(other.x - one.x) <= ROW


def _around(box: Box) -> Iterator[tuple[float, float]]:
    for part in PLACES:
        x, y = box.x + box.width * part, box.y + box.height * part
        yield from ((x, box.y), (x, box.bottom), (box.x, y), (box.right, y))
