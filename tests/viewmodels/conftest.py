"""A kiosk with the sample exhibit, and a clock that only moves when told to."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kiosk.bundle.exhibit import Exhibit
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from tests.clock import Clock
from tests.sample_exhibit import sample


@dataclass
class Floor:
    """The kiosk and its clock."""

    kiosk: KioskViewModel
    clock: Clock

    def put(self, *exhibits: Exhibit) -> None:
        """Put exhibits on show."""
        self.kiosk.show_exhibits(tuple(Showing(e, Pictures()) for e in exhibits))

    def wait(self, seconds: float) -> None:
        """Let time go by, with a tick at its end."""
        self.clock.now += seconds
        self.kiosk.tick()

    def __getitem__(self, name: str) -> object:
        return self.kiosk.property(name)


@pytest.fixture
def floor() -> Floor:
    clock = Clock()
    floor = Floor(KioskViewModel(Setting(), clock), clock)
    floor.put(sample())
    return floor
