"""Pages as the rules see them, good unless told otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.app.audit.box import Box
from kiosk.app.audit.snapshot import SeenTarget, SeenText, Snapshot, Spot

SCREEN = Box(0, 0, 1920, 1080)
PX_PER_MM = 2.0
PLACE = Box(100, 100, 200, 100)
FOOT = Box(0, 980, 96, 96)
HOME_KEY = SeenTarget(
    number=99,
    name="Start",
    role="Button",
    kind=("NavItem", "NavBar"),
    rect=FOOT,
    shown=FOOT,
    window=SCREEN,
    key="home",
    primary=True,
)


def a_target(name: str = "Story", rect: Box = PLACE, **other: Any) -> SeenTarget:
    """A button of 100 × 50 mm."""
    told = {"role": "Button", "kind": ("Chip", "StoryPage"), "shown": rect, "window": SCREEN}
    return SeenTarget(**{"number": 0, "name": name, "rect": rect, **told, **other})


def a_text(words: str = "A letter", ink: Box = PLACE, **other: Any) -> SeenText:
    """Words in letters of 20 mm."""
    told = {"shown": ink, "room": ink, "window": SCREEN, "font": 28.0, "capital": 20.0}
    return SeenText(**{"words": words, "ink": ink, **told, **other})


def a_page(*things: SeenTarget | SeenText, **other: Any) -> Snapshot:
    """A page of a visit with a way home."""
    page = Snapshot(
        spot=Spot("visiting", "story"),
        screen=SCREEN,
        pixels_per_mm=PX_PER_MM,
        scale=1.0,
        kiosk_profile=True,
        right_to_left=False,
        text_step=1.0,
        texts=tuple(thing for thing in things if isinstance(thing, SeenText)),
        targets=(*(thing for thing in things if isinstance(thing, SeenTarget)), HOME_KEY),
    )
    return replace(page, **other)
