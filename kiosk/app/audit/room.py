"""A stage to walk on: looked at, touched, and led back to a place."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app import resources
from kiosk.app.audit.configuration import Configuration
from kiosk.app.audit.finger import Finger
from kiosk.app.audit.looking import look, panels_of
from kiosk.app.audit.snapshot import SeenTarget, Snapshot, Spot
from kiosk.app.stage import Stage
from kiosk.app.tour import make_ready
from kiosk.viewmodels.access_view_model import AccessViewModel
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.quick_look import QUICK
from kiosk.viewmodels.showing import Showing

MOMENT = 0.004
TWO_FRAMES = 0.016
"""What a layout needs whose parts are measured before they are placed."""
FIRST_ANSWER = 1
ATTRACT, STANCE, VISITING, WARNING = "attract", "stance", "visiting", "warning"


@dataclass(slots=True)
class Standstill:
    """A clock that goes only when it is told to, in seconds."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


@dataclass(slots=True)
class Room:
    """The stage in one configuration, with a finger in front of it."""

    stage: Stage
    kiosk: KioskViewModel
    configuration: Configuration
    clock: Standstill
    finger: Finger

    def spot(self) -> Spot:
        """Where the visit is now."""
        phase = self._told("phase")
        panels = panels_of(self.stage.window)
        panel = str(panels.property("panel") or "") if panels else ""
        if phase == WARNING or not panel:
            place = [self._told(name) for name in ("page", "item", "step")]
            return Spot(phase, *(place if phase == VISITING else ()))
        assert panels is not None
        card = [panel, str(panels.property("cardKind")), str(panels.property("cardId"))]
        return Spot(VISITING, panel=" ".join(card) if panel == "card" else panel)

    def look(self, reads: bool = True) -> Snapshot:
        """What stands on the screen; without `reads` only what can be touched."""
        found = look(self.stage.window, reads)
        screen = self.configuration.screen
        return Snapshot(
            spot=self.spot(),
            screen=found.screen,
            pixels_per_mm=screen.pixels_per_mm,
            scale=self.configuration.scale,
            reach_line=self.configuration.reach_line if self._access.wish.within_reach else 0.0,
            kiosk_profile=screen.is_kiosk,
            right_to_left=bool(self.kiosk.property("rightToLeft")),
            text_step=self.configuration.wish.text_step,
            texts=tuple(found.texts),
            targets=tuple(found.targets),
        )

    def grab(self) -> QImage:
        """The picture on the screen."""
        return self.stage.window.grabWindow()

    def rest(self, seconds: float = TWO_FRAMES) -> None:
        """Let the screen do what it has to do, at least this long."""
        end = time.monotonic() + seconds
        _work()
        while time.monotonic() < end or not self.stage.arrived:
            _work()
            time.sleep(MOMENT)

    def touch(self, target: SeenTarget) -> float:
        """Touch a target; answers for how many seconds this process was busy until the screen
        showed what came of it, whatever else the machine does.
        """
        x, y = target.shown.centre
        self.finger.lay(x, y)
        _work()
        start = time.process_time()
        self.finger.lift(x, y)
        while not self.stage.arrived:
            _work()
        self.grab()
        seconds = time.process_time() - start
        self.rest()
        return seconds

    def wait(self, seconds: float) -> None:
        """Let time go by in which nobody touches the screen."""
        self.clock.seconds += seconds
        self.kiosk.tick()
        self.rest()

    def press(self, key: Qt.Key) -> QQuickItem | None:
        """Press a key and answer where the focus is then."""
        self.finger.press(key)
        _work()
        return self.stage.window.activeFocusItem()

    def lose_focus(self) -> None:
        """No item has the keys' attention."""
        if item := self.stage.window.activeFocusItem():
            item.setFocus(False)

    def go(self, spot: Spot) -> None:
        """Be at a page without walking there, with nothing open and read as configured."""
        panels = panels_of(self.stage.window)
        if panels and panels.property("open"):
            self.press(Qt.Key.Key_Back)
        self.as_configured()
        phase = self._told("phase")
        if spot.phase in (ATTRACT, STANCE):
            self.kiosk.startOver()
            if spot.phase == STANCE:
                self.kiosk.wake()
        elif phase != VISITING:
            self._begin()
        if spot.phase == VISITING:
            self._open(spot)
        self.rest()

    def as_configured(self) -> None:
        """Read as this configuration does, whatever was tried."""
        self._access.reset()
        if self._told("language") != self.configuration.language:
            self.kiosk.speakLanguage(self.configuration.language)

    @property
    def strayed(self) -> bool:
        """Whether it is read otherwise than configured."""
        usual = bool(self._access.property("asUsual"))
        return not usual or self._told("language") != self.configuration.language

    @property
    def _access(self) -> AccessViewModel:
        return self.kiosk.findChildren(AccessViewModel)[0]

    def _begin(self) -> None:
        if self._told("phase") != ATTRACT:
            self.kiosk.startOver()
        self.kiosk.wakeWith(FIRST_ANSWER)
        if self._told("phase") != VISITING:
            self.kiosk.skip()
        self.as_configured()

    def _open(self, spot: Spot) -> None:
        if spot.step == QUICK:
            self.kiosk.lookQuickly(spot.item)
        else:
            self.kiosk.go(spot.page, spot.item)
            if spot.step:
                self.kiosk.goStep(spot.step)

    def _told(self, name: str) -> str:
        return str(self.kiosk.property(name))


@contextmanager
def opened(
    showing: Showing, configuration: Configuration, pictures: Path, brisk: bool = True
) -> Iterator[Room]:
    """A room with the real stage in it; `pictures` is the folder of the prepared ones."""
    clock = Standstill()
    kiosk = KioskViewModel(configuration.setting(brisk), clock)
    kiosk.show_exhibits((showing,))
    spoken = configuration.speaking(configuration.language or showing.exhibit.languages[0])
    stage = Stage(kiosk, (pictures, resources.derivatives()))
    screen = configuration.screen
    stage.show(QSize(screen.width, screen.height))
    make_ready(stage)
    try:
        yield Room(stage, kiosk, spoken, clock, Finger(stage.window))
    finally:
        stage.close()


def _work() -> None:
    for _ in range(3):
        QGuiApplication.processEvents()
