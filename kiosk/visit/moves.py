"""Where a move leads: the history a visitor can walk back along."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kiosk.visit.place import Place
from kiosk.visit.visit import Phase, Visit

LONGEST_HISTORY: Final = 200


def begun(visit: Visit, home: Place) -> Visit:
    """The visit at its start, with nothing to walk back to."""
    return replace(visit, phase=Phase.VISITING, home=home, places=(home,), words=0)


def moved(visit: Visit, place: Place) -> Visit:
    """The visit at another place; the same one when it is there already.

    Past 200 entries the oldest is forgotten, but never the first, so that Back ends where the
    visit began.
    """
    if place == visit.current:
        return visit
    places = (*visit.places, place)
    if len(places) > LONGEST_HISTORY:
        places = (places[0], *places[2:])
    return _marked(replace(visit, places=places, words=0), place)


def moved_back(visit: Visit) -> Visit:
    """The visit one move earlier; at its first place it stays there."""
    if len(visit.places) < 2:
        return visit
    return replace(visit, places=visit.places[:-1], words=0)


def _marked(visit: Visit, place: Place) -> Visit:
    if place.page == "source" and place.item:
        return replace(visit, looked=visit.looked | {place.item})
    if place.page == "page" and place.item:
        return replace(visit, read=visit.read | {place.item})
    return visit
