"""What an event makes of a visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from kiosk.visit import acts, events, passing
from kiosk.visit.events import Event
from kiosk.visit.pace import Pace
from kiosk.visit.visit import Phase, Visit

Act = Callable[[Visit, Any], Visit | None]

ACTS: Final[dict[type, Act]] = {
    events.Answered: acts.answered,
    events.Skipped: acts.skipped,
    events.Went: acts.went,
    events.WentBack: acts.went_back,
    events.WentHome: acts.went_home,
    events.Stepped: acts.stepped,
    events.Weighed: acts.weighed,
    events.TookOff: acts.took_off,
    events.TookBack: acts.took_back,
    events.Prompted: acts.prompted,
    events.Decided: acts.decided,
    events.Cited: acts.cited,
    events.Assisted: acts.assisted,
    events.Touched: acts.unchanged,
    events.Stayed: acts.unchanged,
    events.Woke: acts.ignored,
}


def advance(visit: Visit, event: Event, now: float, pace: Pace) -> Visit:
    """The visit after `event` at `now` (seconds of a clock that may stand or jump back).

    An event that means nothing where the visitor is gives back the very same visit. Every other
    event is a sign of life, but for `Ticked`, `Shown` and `Played`, which no finger causes. A
    touch during the warning brings the visit back as it was, and then does what it does.
    """
    match event:
        case events.Ticked():
            return passing.ticked(visit, now, pace)
        case events.Played(playing):
            return passing.played(visit, playing, now)
        case events.Shown(words):
            return passing.shown(visit, words)
        case events.StartedOver():
            return visit if visit.phase is Phase.ATTRACT else Visit.first(now)
    if visit.phase is Phase.ATTRACT:
        return acts.woke(visit, event, now) if isinstance(event, events.Woke) else visit
    return _touched(visit, event, now)


def _touched(visit: Visit, event: Event, now: float) -> Visit:
    here = passing.returned(visit)
    after = ACTS[type(event)](here, event)
    if after is None:
        return visit if here is visit else replace(here, touched=now)
    return replace(after, touched=now)
