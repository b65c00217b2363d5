"""The real screen, off screen, in front of the shipped exhibit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.app import resources
from kiosk.app.measuring import measure
from kiosk.app.preparation import Preparation
from kiosk.app.screen import choose_renderer, pixels_per_mm
from kiosk.app.stage import Stage
from kiosk.app.tour import make_ready
from kiosk.bundle.reader import Accepted, read
from kiosk.imaging import ScreenPlan, Worker
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.loudspeaker import Loudspeaker
from kiosk.viewmodels.reach import Mounting
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.speech_speaker import Speaker
from tests.clock import Clock
from tests.journeys.indexed import index_of
from tests.journeys.survey import Survey, survey_of
from tests.journeys.visitor import Visitor, wait

CACHE = Path(__file__).resolve().parents[2] / "build" / "derivatives-for-tests"
SHIPPED = resources.exhibits() / "did-relations-improve"


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen of the museum: size in px, diagonal in inches, mm from the floor to its edge."""

    width: int
    height: int
    inches: float
    is_kiosk: bool = True
    bottom_mm: float | None = None

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


SCREENS = (Screen(1920, 1080, 32), Screen(1080, 1920, 32), Screen(1366, 768, 15.6, is_kiosk=False))


@pytest.fixture(scope="session")
def showing() -> Showing:
    """The shipped exhibit with its pictures, prepared once for all runs."""
    outcome = read(SHIPPED, measure)
    assert isinstance(outcome, Accepted)
    store = DerivativeStore(CACHE)
    with Worker() as worker:
        preparation = Preparation(store, worker, ScreenPlan())
        pictures, _ = preparation.prepare(outcome.exhibit, lambda _share: None)
    store.close()
    return Showing(outcome.exhibit, pictures)


@pytest.fixture(scope="package", params=SCREENS, ids=str)
def room(request: pytest.FixtureRequest, qapp: object, showing: Showing) -> Iterator[Visitor]:
    """A screen of each size with the real stage on it, kept for all tests of that size."""
    yield from opened(request.param, showing)


def opened(
    screen: Screen,
    showing: Showing,
    loudspeaker: Loudspeaker | None = None,
    speaker: Speaker | None = None,
) -> Iterator[Visitor]:
    """A visitor in front of a screen, until the generator goes on."""
    density = pixels_per_mm(screen.width, screen.height, screen.inches)
    mounting = Mounting(screen.width, screen.height, density, screen.bottom_mm)
    setting = Setting(
        pixels_per_mm=density,
        kiosk_profile=screen.is_kiosk,
        reach_px=mounting.reachable_px,
        brisk=True,
    )
    clock = Clock()
    kiosk = KioskViewModel(setting, clock, loudspeaker=loudspeaker, speaker=speaker)
    kiosk.show_exhibits((showing,))
    kiosk.show_index(showing.exhibit, index_of(showing.exhibit))
    choose_renderer()
    stage = Stage(kiosk, (CACHE,))
    stage.show(QSize(screen.width, screen.height))
    make_ready(stage)
    yield Visitor(stage, kiosk, density, 15 if screen.is_kiosk else 11, clock)
    stage.close()


@pytest.fixture
def visitor(room: Visitor) -> Iterator[Visitor]:
    """A new visitor in front of the attract loop."""
    room.kiosk.startOver()
    wait(0.05)
    yield room
    room.kiosk.startOver()
    wait()


@pytest.fixture(scope="package")
def survey(room: Visitor, showing: Showing) -> Survey:
    """What is to be seen and touched on every page, looked at once for all the rules."""
    room.kiosk.startOver()
    wait(0.05)
    return survey_of(room, showing.exhibit)
