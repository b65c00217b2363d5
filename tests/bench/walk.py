"""A visitor who does at random whatever can be done: `make walk MINUTES=10 SEED=7`.

Walks over the real stage at two sizes, half the time each, with time that passes by hand now and
then so that visits end. Prints every message of Qt, of the program and of Python with the place
where it came first. The exit code is 1 when there was any, or when the kiosk stood still for a
minute.
"""

from __future__ import annotations

import argparse
import faulthandler
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.measuring import measure
from kiosk.app.preparation import Preparation
from kiosk.app.screen import choose_renderer, pixels_per_mm
from kiosk.app.stage import Stage
from kiosk.app.tour import make_ready, settle
from kiosk.bundle.reader import Accepted, read
from kiosk.imaging import ScreenPlan, Worker
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.reading_wish import THEMES
from kiosk.viewmodels.setting import INCHES_ASSUMED, Setting
from kiosk.viewmodels.showing import Showing
from tests.bench.messages import Messages
from tests.bench.random_hand import RandomHand
from tests.journeys.visitor import Visitor

EXHIBIT = Path("exhibits/did-relations-improve").resolve()
SIZES = ((1920, 1080), (1080, 1920))
TEXT_STEPS = (1.0, 1.3, 1.6, 2.0)
LONG_ENOUGH = 125.0
HANGS = 60.0
ACTS = {
    "tap": 45,
    "target": 30,
    "drag": 9,
    "pinch": 6,
    "fingers": 1,
    "key": 5,
    "wish": 3,
    "leave": 1,
}


@dataclass
class Time:
    """Seconds that pass by themselves, and by hand."""

    skipped: float = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.skipped


@dataclass
class Walk:
    """One walk at one size."""

    stage: Stage
    kiosk: KioskViewModel
    clock: Time
    chance: random.Random
    languages: tuple[str, ...]
    places: set[tuple[str, ...]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.hand = RandomHand(self.stage.window, self.chance)
        self._visitor = Visitor(self.stage, self.kiosk, 1.0, 15, self.clock)  # type: ignore[arg-type]

    def where(self) -> str:
        """What is on the screen, and how it is read."""
        access = self.kiosk.access
        read_as = (access.property(name) for name in ("textStep", "roomyText", "theme"))
        told = [*self._place(), self.kiosk.property("language"), *read_as]
        size = f"{self.stage.window.width()}x{self.stage.window.height()}"
        return f"touch {self.hand.touches} at {size}: {' '.join(str(one) for one in told)}"

    def until(self, end: float) -> None:
        """Walk until this moment of the real clock."""
        names, weights = list(ACTS), list(ACTS.values())
        while time.monotonic() < end:
            faulthandler.dump_traceback_later(HANGS, exit=True)
            getattr(self, self.chance.choices(names, weights)[0])()
            settle(self.chance.choice((0.01, 0.03, 0.2)))
            self.places.add(self._place())

    def tap(self) -> None:
        """Touch anywhere, sometimes twice."""
        point = self.hand.anywhere()
        for _ in range(self.chance.choice((1, 1, 1, 2))):
            self.hand.tap(point)

    def target(self) -> None:
        """Touch something that can be touched."""
        if targets := self._visitor.targets():
            self.hand.tap(self.chance.choice(targets).seen.center().toPoint())

    def drag(self) -> None:
        """Draw a finger across."""
        self.hand.drag()

    def pinch(self) -> None:
        """Two fingers."""
        self.hand.pinch()

    def fingers(self) -> None:
        """Both hands."""
        self.hand.pinch(fingers=10)

    def key(self) -> None:
        """Press a key, or a few."""
        for _ in range(self.chance.randint(1, 6)):
            self.hand.key()

    def wish(self) -> None:
        """Read in another way."""
        access = self.kiosk.access
        access.textStep = self.chance.choice(TEXT_STEPS)
        access.theme = self.chance.choice(THEMES)
        access.roomyText = self.chance.random() < 0.3
        access.reduceMotion = self.chance.random() < 0.3
        access.easyWords = self.chance.random() < 0.3
        self.kiosk.speakLanguage(self.chance.choice(self.languages))

    def leave(self) -> None:
        """Go away, or only nearly."""
        self.clock.skipped += self.chance.choice((95.0, LONG_ENOUGH))
        self.kiosk.tick()
        settle(0.3)

    def _place(self) -> tuple[str, ...]:
        return tuple(str(self.kiosk.property(name)) for name in ("phase", "page", "item", "step"))


def main() -> int:
    """Walk; answers 1 when there was any message."""
    options = _options()
    app = QGuiApplication.instance() or QGuiApplication(["walk"])
    choose_renderer()
    outcome = read(options.exhibit, measure)
    if not isinstance(outcome, Accepted):
        raise SystemExit(f"{options.exhibit} is refused")
    print(f"seed: {options.seed}, {options.minutes:g} minutes")
    walks: list[Walk] = []
    messages = Messages(lambda: walks[-1].where() if walks else "before the first touch")
    with tempfile.TemporaryDirectory() as folder, Worker() as worker:
        store = DerivativeStore(Path(folder))
        pictures, _ = Preparation(store, worker, ScreenPlan()).prepare(
            outcome.exhibit, lambda _share: None
        )
        showing = Showing(outcome.exhibit, pictures)
        for size in SIZES:
            _walk(showing, Path(folder), size, options, walks)
    _summarise(walks, messages)
    del app
    return int(bool(messages.counted))


def _walk(
    showing: Showing,
    folder: Path,
    size: tuple[int, int],
    options: argparse.Namespace,
    walks: list[Walk],
) -> None:
    clock = Time()
    density = pixels_per_mm(*size, INCHES_ASSUMED)
    kiosk = KioskViewModel(Setting(pixels_per_mm=density), clock)
    kiosk.show_exhibits((showing,))
    stage = Stage(kiosk, (folder,))
    stage.show(QSize(*size))
    make_ready(stage)
    chance = random.Random(f"{options.seed} {size}")
    walk = Walk(stage, kiosk, clock, chance, showing.exhibit.languages)
    walks.append(walk)
    before = _pss_mb()
    walk.until(time.monotonic() + options.minutes * 60 / len(SIZES))
    print(f"{size[0]}x{size[1]}: PSS {before:.0f} MB before, {_pss_mb():.0f} MB after", flush=True)
    faulthandler.cancel_dump_traceback_later()
    stage.close()


def _summarise(walks: list[Walk], messages: Messages) -> None:
    touches = sum(walk.hand.touches for walk in walks)
    places = set().union(*(walk.places for walk in walks))
    pages = {place[1] for place in places}
    print(f"touches: {touches} touches (target none)")
    print(f"places reached: {len(places)} places on {len(pages)} pages (target none)")
    print(f"messages: {sum(messages.counted.values())} messages (target 0)")
    for text, count in messages.counted.most_common():
        print(f"  {count} × {text}")


def _pss_mb() -> float:
    rollup = Path("/proc/self/smaps_rollup").read_text("ascii")
    line = next(line for line in rollup.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="walk", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", default=str(random.randrange(10**6)))
    parser.add_argument("--exhibit", type=Path, default=EXHIBIT)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
