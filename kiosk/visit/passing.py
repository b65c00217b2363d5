"""What happens to a visit while nobody touches it."""

from __future__ import annotations

from dataclasses import replace

from kiosk.visit.pace import Pace
from kiosk.visit.visit import Phase, Visit


def ticked(visit: Visit, now: float, pace: Pace) -> Visit:
    """Time went by: nothing, a sign of life, the warning, or the end of the visit."""
    if visit.phase is Phase.ATTRACT:
        return visit
    if visit.playing:
        return replace(returned(visit), touched=now)
    if visit.warned is not None:
        return _warned(visit, visit.warned, now, pace)
    if now < visit.touched:
        return replace(visit, touched=now)
    if now - visit.touched < pace.limit(visit):
        return visit
    return replace(visit, phase=Phase.WARNING, warned=now)


def played(visit: Visit, playing: bool, now: float) -> Visit:
    """Sound began or ended; while it lasts each tick is a sign of life, and so is its end."""
    if visit.phase is Phase.ATTRACT or playing == visit.playing:
        return visit
    if playing:
        return replace(visit, playing=True)
    return replace(visit, playing=False, touched=now)


def shown(visit: Visit, words: int) -> Visit:
    """The page in front has other words to be read."""
    if visit.phase is Phase.ATTRACT or words == visit.words:
        return visit
    return replace(visit, words=words)


def returned(visit: Visit) -> Visit:
    """The visit as it was before the warning; the same one when there is none."""
    if visit.warned is None:
        return visit
    undecided = visit.stance is None and not visit.stance_skipped
    return replace(visit, phase=Phase.STANCE if undecided else Phase.VISITING, warned=None)


def _warned(visit: Visit, warned: float, now: float, pace: Pace) -> Visit:
    if now < warned:
        return replace(visit, warned=now)
    return visit if visit.seconds_left(now, pace) > 0 else Visit.first(now)
