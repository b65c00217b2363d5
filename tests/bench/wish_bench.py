"""How long every page takes to show another theme, another language, another way to read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.app.itinerary import itinerary
from kiosk.app.stage import Stage
from kiosk.app.tour import settle
from kiosk.bundle.exhibit import Exhibit
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from tests.bench.changes import change_ms
from tests.bench.figure import Figure, middle, percentile

EVERY = 7
THEMES = ("night", "contrastDark", "contrastLight", "reading")
SWITCHES = ("withinReach", "plainLetters", "roomyText")


def figures(stage: Stage, kiosk: KioskViewModel, exhibit: Exhibit) -> Iterator[Figure]:
    """Median and p95 in ms over a sample of the pages."""
    themes: list[float] = []
    languages: list[float] = []
    wishes: list[float] = []
    for stop in list(itinerary(exhibit))[::EVERY]:
        stop.arrive(kiosk)
        settle(0.2)
        for theme in THEMES:
            themes.append(change_ms(stage, partial(kiosk.access.setProperty, "theme", theme)))
        for language in (*exhibit.languages[1:], exhibit.languages[0]):
            languages.append(change_ms(stage, partial(kiosk.speakLanguage, language)))
        for switch in SWITCHES:
            for on in (True, False):
                wishes.append(change_ms(stage, partial(kiosk.access.setProperty, switch, on)))
    for name, taken, target in (
        ("theme switch", themes, "≤ 100"),
        ("language switch", languages, "≤ 200"),
        ("reach, letters or spacing switch", wishes, "none"),
    ):
        yield Figure(f"{name}, median", middle(taken), "ms", target)
        yield Figure(f"{name}, p95", percentile(taken, 0.95), "ms", target)
