"""What a visit used, put together for the sums that are kept when it ends."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Final

from kiosk.visit.place import Place
from kiosk.visit.visit import Visit

LONGEST_LOOK: Final = 600.0
LENGTHS: Final = ((60.0, "under-1"), (120.0, "1-2"), (300.0, "2-5"), (600.0, "5-10"))
LONGER: Final = "over-10"


@dataclass(frozen=True, slots=True)
class Diary:
    """The places of a visit without their order; `dwelt` is seconds by kind of page."""

    opened: Counter[str] = field(default_factory=Counter)
    dwelt: Counter[str] = field(default_factory=Counter)
    here: Place | None = None
    since: float = 0.0


def noted(diary: Diary, visit: Visit, now: float) -> Diary:
    """The diary when the visitor is where `visit` says, which may be where they were."""
    here = visit.current if visit.places else None
    if here == diary.here:
        return diary
    dwelt, opened = diary.dwelt, diary.opened
    if diary.here:
        seconds = min(max(now - diary.since, 0.0), LONGEST_LOOK)
        dwelt = dwelt + Counter({diary.here.page: round(seconds)})
    if here and (diary.here is None or _thing(here) != _thing(diary.here)):
        opened = opened + Counter({_thing(here): 1})
    return replace(diary, opened=opened, dwelt=dwelt, here=here, since=now)


def length_of(seconds: float) -> str:
    """The coarse name for how long a visit was, in minutes."""
    return next((name for limit, name in LENGTHS if seconds < limit), LONGER)


def _thing(place: Place) -> str:
    """A page and what it shows; the steps of a source are one thing."""
    return f"{place.page}/{place.item}" if place.item else place.page
