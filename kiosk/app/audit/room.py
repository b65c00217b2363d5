"""A stage to walk on: looked at, touched, and led back to a place."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMetaObject,
    QObject,
    Qt,
)
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app.audit.configuration import Configuration
from kiosk.app.audit.finger import Finger
from kiosk.app.audit.looking import look, panels_of
from kiosk.app.audit.snapshot import SeenTarget, Snapshot, Spot
from kiosk.app.speech_tree import nodes_of
from kiosk.app.stage import Stage
from kiosk.viewmodels.access_view_model import AccessViewModel
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.speech_view_model import SpeechViewModel

MOMENT = 0.004
MOST_FRAMES = 6
"""After so many a screen that is never done, as one with a running animation, is looked at too."""
MOST_ROUNDS = 40
PAGES_KEPT = 12
"""So many pages that were left share their decoded pictures with those that come."""
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
    """The stage in one configuration, with a finger in front of it; `messages` are Qt's."""

    stage: Stage
    kiosk: KioskViewModel
    configuration: Configuration
    clock: Standstill
    finger: Finger
    messages: list[str] = field(default_factory=list)
    _picture: QImage | None = None
    _looked: tuple[bool, Snapshot] | None = None
    _went: int = 0

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
        """What stands on the screen; without `reads` what can be touched, the rest if known."""
        if self._looked is None or (reads and not self._looked[0]):
            self._looked = reads, self._look(reads)
        return self._looked[1]

    def _look(self, reads: bool) -> Snapshot:
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
        """The picture on the screen; comparing two is quick."""
        if self._picture is None:
            self._draw()
        assert self._picture is not None
        return self._picture

    def rest(self, seconds: float = 0.0) -> None:
        """Let the screen do what it has to do, at least this long, until a frame leaves nothing
        more to do: parts are measured in one and placed in the next.
        """
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            _work()
            time.sleep(MOMENT)
        self._draw()
        self._settle()

    def touch(self, target: SeenTarget) -> float:
        """Touch a target; answers for how many seconds this process was busy until the screen
        showed what came of it, whatever else the machine does.
        """
        x, y = target.shown.centre
        self.finger.lay(x, y)
        _work()
        start = time.process_time()
        self.finger.lift(x, y)
        self._draw()
        seconds = time.process_time() - start
        self._settle()
        self._hear()
        return seconds

    def _hear(self) -> None:
        """Let what stands there be read aloud, where speech is in use."""
        if self._speech.property("on"):
            self._speech.seen(str(self.spot()), nodes_of(self.stage.window))
            self.rest()

    def _draw(self) -> None:
        """Draw a frame of the page that the visit is at."""
        _work()
        while not self.stage.arrived:
            time.sleep(MOMENT)
            _work()
        self._looked = None
        self._picture = self.stage.window.grabWindow()
        self._picture.reinterpretAsFormat(QImage.Format.Format_ARGB32)

    def _settle(self) -> None:
        """Draw until a frame leaves nothing to do."""
        for _ in range(MOST_FRAMES):
            if not _work():
                return
            self._draw()

    def wait(self, seconds: float) -> None:
        """Let time go by in which nobody touches the screen."""
        self.clock.seconds += seconds
        self.kiosk.tick()
        self.rest()

    def press(self, key: Qt.Key) -> QQuickItem | None:
        """Press a key and answer where the focus is then."""
        self.finger.press(key)
        _work()
        self._picture = self._looked = None
        return self.stage.window.activeFocusItem()

    def walk_focus(self) -> QQuickItem | None:
        """Let the focus go on, by itself where it walks, else by a key, and answer where it is."""
        scan = self.stage.window.findChild(QObject, "scan")
        if scan is None or not scan.property("running"):
            return self.press(Qt.Key.Key_Down)
        QMetaObject.invokeMethod(scan, "triggered")
        _work()
        self._picture = self._looked = None
        return self.stage.window.activeFocusItem()

    def lose_focus(self) -> None:
        """No item has the keys' attention."""
        if item := self.stage.window.activeFocusItem():
            item.setFocus(False)
            self.rest()

    def go(self, spot: Spot) -> None:
        """Be at a page without walking there, with nothing open and read as configured."""
        self._close_panel()
        self.as_configured()
        if spot.phase in (ATTRACT, STANCE):
            self.kiosk.startOver()
            if spot.phase == STANCE:
                self.kiosk.wake()
        elif self._told("phase") != VISITING:
            self._begin()
        if spot.phase == VISITING:
            self.kiosk.go(spot.page, spot.item, spot.step)
        self._went += 1
        if self._went % PAGES_KEPT == 0:
            _delete_pages()
        self.rest()
        self._hear()

    def close_panel(self) -> None:
        """Close what is open over the page, as the key for Back does."""
        self._close_panel()
        self.rest()

    def _close_panel(self) -> None:
        panels = panels_of(self.stage.window)
        if panels and panels.property("open"):
            self.press(Qt.Key.Key_Back)

    def as_configured(self) -> None:
        """Read as this configuration does, whatever was tried."""
        self._access.reset()
        if self._told("language") != self.configuration.language:
            self.kiosk.speakLanguage(self.configuration.language)
        if self.configuration.speech and self._told("phase") == VISITING:
            self._speech.start()

    @property
    def strayed(self) -> bool:
        """Whether it is read otherwise than configured."""
        usual = bool(self._access.property("asUsual"))
        heard = bool(self._speech.property("on")) == self.configuration.speech
        return not (usual and heard and self._told("language") == self.configuration.language)

    @property
    def _speech(self) -> SpeechViewModel:
        return cast(SpeechViewModel, self.kiosk.speech)

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

    def _told(self, name: str) -> str:
        return str(self.kiosk.property(name))


def _work() -> bool:
    """Let Qt do what is due; answers if there was anything."""
    loop, rounds = QEventLoop(), 0
    while rounds < MOST_ROUNDS and loop.processEvents():
        rounds += 1
    return rounds > 0


def _delete_pages() -> None:
    """Delete what is finished with: Qt does so by itself only in a loop that is run to its end."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
