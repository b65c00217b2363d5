"""What can be known of a film file without playing it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.bundle.sound import Flaw, Sound

MOST_WIDTH, MOST_HEIGHT = 4096, 2304
PLAYED = frozenset({"H.264", "HEVC", "MPEG-4", "VP8", "VP9"})


@dataclass(frozen=True, slots=True)
class Film(Sound):
    """The length of a film, how wide and high it is shown (px), how its pictures are coded.

    `coding` is empty when it has no pictures.
    """

    width: int = 0
    height: int = 0
    coding: str = ""
    has_sound: bool = False


def judged(film: Film) -> Film:
    """The film with its flaw, when it has pictures that cannot be shown."""
    if not film.coding:
        return film
    if film.coding not in PLAYED:
        return replace(film, flaw=Flaw.CODING)
    if not (film.width and film.height):
        return replace(film, flaw=Flaw.UNREADABLE)
    long, short = max(film.width, film.height), min(film.width, film.height)
    if long > MOST_WIDTH or short > MOST_HEIGHT:
        return replace(film, flaw=Flaw.SIZE)
    return film
