"""Scenes of the sample exhibit: who stands in front of what."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.bundle.exhibit import Exhibit
from kiosk.imaging import Derivative
from kiosk.viewmodels.pictures import Pictures, Prepared
from kiosk.viewmodels.scene import Scene
from kiosk.visit.place import Place
from kiosk.visit.visit import Phase, Visit
from kiosk.visit.weighing import Side, Strength, Weighing
from tests.sample_exhibit import NOWHERE, sample

DRAWN = Prepared(Path("/drawn/p1"), Derivative(960, 640))


def prepared(*names: str) -> Pictures:
    """Pictures of which these were prepared."""
    return Pictures({NOWHERE / name: DRAWN for name in names})


def visit_at(page: str, item: str = "", step: str = "", **changes: Any) -> Visit:
    """A visit that is at one place."""
    places = (Place("home"), Place(page, item, step))
    return replace(Visit(phase=Phase.VISITING, places=places), **changes)


def weighed(*weights: tuple[str, Side, Strength]) -> Weighing:
    """A weighing of these sources."""
    weighing = Weighing()
    for source, side, strength in weights:
        weighing = weighing.put(source, side, strength)
    return weighing


def scene(
    visit: Visit | None = None,
    language: str = "en",
    pictures: Pictures | None = None,
    easy_words: bool = False,
    exhibit: Exhibit | None = None,
) -> Scene:
    """The sample exhibit in front of a visit."""
    shown = pictures if pictures is not None else Pictures()
    return Scene(exhibit or sample(), visit or visit_at("home"), language, shown, easy_words)
