"""What a visitor's touch does: a function an event. None means the event had no meaning there."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kiosk.visit import events
from kiosk.visit.moves import begun, moved, moved_back
from kiosk.visit.place import Place
from kiosk.visit.visit import Phase, Visit
from kiosk.visit.weighing import Weighing

MOST_TAKEN_BACK: Final = 200
"""Changes of the scales that can be taken back; no visitor comes near it, idle play might."""


def woke(visit: Visit, event: events.Woke, now: float) -> Visit:
    """A visit begins: with the vote that was touched, or at the first question."""
    fresh = replace(visit, started=now, touched=now)
    if event.answer is not None:
        return replace(begun(fresh, event.home), stance=event.answer)
    return replace(fresh, phase=Phase.STANCE, home=event.home, places=(Place("stance"),))


def answered(visit: Visit, event: events.Answered) -> Visit | None:
    """The first vote, now or made up for after skipping it. It is never changed."""
    if visit.stance is not None:
        return None
    told = replace(visit, stance=event.index, stance_skipped=False)
    return begun(told, visit.home) if visit.phase is Phase.STANCE else moved(told, visit.home)


def skipped(visit: Visit, _event: events.Skipped) -> Visit | None:
    """No first vote: straight home."""
    if visit.phase is not Phase.STANCE:
        return None
    return begun(replace(visit, stance_skipped=True), visit.home)


def went(visit: Visit, event: events.Went) -> Visit:
    """To a place; walking away from the first question skips it."""
    return moved(_past_the_question(visit), event.place)


def went_home(visit: Visit, _event: events.WentHome) -> Visit:
    """Home, as a move that Back can undo."""
    return moved(_past_the_question(visit), visit.home)


def went_back(visit: Visit, _event: events.WentBack) -> Visit:
    """One move back."""
    return moved_back(visit)


def stepped(visit: Visit, event: events.Stepped) -> Visit | None:
    """Another step of the same source, as a move that Back can undo."""
    if visit.current.page != "source":
        return None
    return moved(visit, replace(visit.current, step=event.step))


def weighed(visit: Visit, event: events.Weighed) -> Visit | None:
    """A source on the scales."""
    if visit.phase is Phase.STANCE:
        return None
    return _weighing(visit, visit.weighing.put(event.source, event.side, event.strength))


def took_off(visit: Visit, event: events.TookOff) -> Visit | None:
    """A source off the scales."""
    if visit.weighing.of(event.source) is None:
        return None
    return _weighing(visit, visit.weighing.take_off(event.source))


def took_back(visit: Visit, _event: events.TookBack) -> Visit | None:
    """The scales as they stood before the last change, and the one before at the next."""
    if not visit.weighings:
        return None
    *earlier, last = visit.weighings
    return replace(visit, weighing=last, weighings=tuple(earlier))


def prompted(visit: Visit, event: events.Prompted) -> Visit | None:
    """A prompt's answer, the newest one standing in the place of the first."""
    if visit.phase is Phase.STANCE:
        return None
    answers = dict(visit.answers) | {event.key: event.index}
    return replace(visit, answers=tuple(answers.items()))


def decided(visit: Visit, event: events.Decided) -> Visit | None:
    """The verdict, which may be changed until the visit ends."""
    return None if visit.phase is Phase.STANCE else replace(visit, verdict=event.index)


def cited(visit: Visit, event: events.Cited) -> Visit | None:
    """The source named with the verdict."""
    return None if visit.phase is Phase.STANCE else replace(visit, cited=event.source)


def assisted(visit: Visit, event: events.Assisted) -> Visit:
    """Large text or speech, on or off."""
    return replace(visit, assisted=event.assisted)


def unchanged(visit: Visit, _event: events.Touched | events.Stayed) -> Visit:
    """A touch and nothing more."""
    return visit


def ignored(_visit: Visit, _event: events.Woke) -> None:
    """Nobody can be woken twice."""


def _weighing(visit: Visit, weighing: Weighing) -> Visit:
    if weighing == visit.weighing:
        return visit
    earlier = (*visit.weighings, visit.weighing)[-MOST_TAKEN_BACK:]
    return replace(visit, weighing=weighing, weighings=earlier)


def _past_the_question(visit: Visit) -> Visit:
    if visit.phase is not Phase.STANCE:
        return visit
    return begun(replace(visit, stance_skipped=True), visit.home)
