"""What a finger needs: sizes, gaps, room (TGT-1, TGT-2)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from kiosk.app.audit.box import Box
from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.offence import Offence, quoted
from kiosk.app.audit.snapshot import SeenTarget, Snapshot

LEAST_MM = {True: 15.0, False: 11.0}
LEAST_PRIMARY_MM = {True: 20.0, False: 15.0}
GAP_MM = 3.0
GAP_BESIDE_RESTART_MM = 8.0
RESTART = "restart"
TOLERANCE_MM = 0.2
SLACK = 3.0


def small_targets(snapshot: Snapshot) -> Iterator[Offence]:
    """TGT-1: 15 mm, the next step and the bar 20 mm high; 11 and 15 mm on a laptop."""
    least = LEAST_MM[snapshot.kiosk_profile]
    for target in snapshot.targets:
        wide, high = (side / snapshot.pixels_per_mm for side in _size(target.rect))
        needed = LEAST_PRIMARY_MM[snapshot.kiosk_profile] if target.primary else least
        if wide < least - TOLERANCE_MM or high < needed - TOLERANCE_MM:
            yield Offence(
                AuditCode.TARGET_SMALL,
                target.type,
                f"{quoted(target.name)} is {wide:.1f} × {high:.1f} mm: a finger needs {least:g} mm"
                f" across and {needed:g} mm down",
                (target.rect,),
            )


def covered_targets(snapshot: Snapshot) -> Iterator[Offence]:
    """No target lies on another."""
    for one, other in combinations(snapshot.targets, 2):
        if one.shown.meets(other.shown, SLACK) and not _related(one, other):
            yield Offence(
                AuditCode.TARGET_COVERED,
                f"{one.type} {other.type}",
                f"{quoted(one.name)} and {quoted(other.name)} lie on one another: part them",
                (one.shown.shared(other.shown),),
            )


def close_targets(snapshot: Snapshot) -> Iterator[Offence]:
    """TGT-2: 3 mm between targets, 8 mm around Start over; the parts of one control may touch."""
    for one, other in combinations(snapshot.targets, 2):
        needed = GAP_BESIDE_RESTART_MM if RESTART in (one.key, other.key) else GAP_MM
        gap = one.shown.gap(other.shown) / snapshot.pixels_per_mm
        if gap < needed - TOLERANCE_MM and not _may_touch(one, other, needed):
            yield Offence(
                AuditCode.TARGET_CLOSE,
                f"{one.type} {other.type}",
                f"{quoted(one.name)} and {quoted(other.name)} are {gap:.1f} mm apart: a hand that"
                f" trembles needs {needed:g} mm",
                (one.shown, other.shown),
            )


def targets_outside(snapshot: Snapshot) -> Iterator[Offence]:
    """Everything ends on the screen, unless a row or column that can be moved holds it."""
    edge = snapshot.screen.grown(2)
    for target in snapshot.targets:
        if target.window == snapshot.screen and not edge.holds(target.rect):
            yield Offence(
                AuditCode.TARGET_OUTSIDE,
                target.type,
                f"{quoted(target.name)} runs off the screen: give it a place on it",
                (target.shown,),
            )


def _size(box: Box) -> tuple[float, float]:
    return box.width, box.height


def high_targets(snapshot: Snapshot) -> Iterator[Offence]:
    """RCH-1: in reach mode nothing that can be touched begins above the line."""
    for target in snapshot.targets:
        if target.shown.y < snapshot.reach_line - SLACK:
            above = (snapshot.reach_line - target.shown.y) / snapshot.pixels_per_mm
            yield Offence(
                AuditCode.TARGET_HIGH,
                target.type,
                f"{quoted(target.name)} begins {above:.0f} mm above what a seated visitor reaches:"
                " bring it down in reach mode",
                (target.shown,),
            )


def _may_touch(one: SeenTarget, other: SeenTarget, needed: float) -> bool:
    """Parts of one control may, as segments of a switch and rows of a list; what lies on another
    is told as that.
    """
    return (one.kind == other.kind and needed == GAP_MM) or one.shown.meets(other.shown, SLACK)


def _related(one: SeenTarget, other: SeenTarget) -> bool:
    """Whether one stands within the other, as a key in a card does."""
    return one.rect == other.rect
