"""The kiosk on the museum's floor: everything built, joined, shown and taken down in order."""

from __future__ import annotations

import logging
import os
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import resources
from kiosk.app.keypad import Keypad
from kiosk.app.late_counting import LateCounting
from kiosk.app.loudspeaker import SpawnedLoudspeaker
from kiosk.app.preparation import Preparation
from kiosk.app.recollection import Recollection
from kiosk.app.screen import choose_renderer
from kiosk.app.screen_setting import setting_of
from kiosk.app.search_room import SearchRoom
from kiosk.app.settling import Settling, hide_cursor, settle_memory
from kiosk.app.shelf import Shelf
from kiosk.app.speech import SpawnedSpeaker
from kiosk.app.speech_readings import ReadingSpeaker
from kiosk.app.speech_watch import SpeechWatch
from kiosk.app.stage import Stage
from kiosk.app.touch_guard import guard_touch
from kiosk.app.viewer_port import ViewerPort
from kiosk.imaging import ScreenPlan, Worker
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.storage.library import Library
from kiosk.storage.settings import Profile, Settings
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.speech_view_model import SpeechViewModel

LOG = logging.getLogger(__name__)
COMPILED = ".qml"
NAME = "Kiosk"
"""What screen readers call the program."""
"""Where Qt keeps compiled QML: beside the derivatives, under a name that none of them can have."""


@dataclass(frozen=True, slots=True)
class Order:
    """What the command line asks for; `records` is a file, `size` in px, None for full screen."""

    folders: tuple[Path, ...]
    cache: Path
    records: Path
    settings: Settings
    size: QSize | None = None
    brisk: bool = False


def run(order: Order) -> int:
    """Run the kiosk until its window is closed; answers the exit code.

    Raises `StageFailed` when the program's own QML cannot be loaded.
    """
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    if QGuiApplication.platformName() == "vnc":
        ViewerPort(app)
    LOG.info("drawing with the %s renderer", choose_renderer())
    with Worker() as worker:
        store = DerivativeStore(order.cache, (resources.derivatives(),))
        loudspeaker = SpawnedLoudspeaker()
        speaker = ReadingSpeaker(SpawnedSpeaker(), SpawnedLoudspeaker())
        setting = setting_of(order.settings, order.brisk)
        kiosk = KioskViewModel(setting, time.monotonic, loudspeaker=loudspeaker, speaker=speaker)
        counting = LateCounting(kiosk, order.records, order.settings, setting.wish)
        preparation = Preparation(store, worker, ScreenPlan())
        recollection = Recollection.beside(order.cache, preparation)
        shelf = Shelf(Library(order.folders), preparation, recollection, kiosk)
        search = SearchRoom(kiosk, order.cache)
        shelf.shown.connect(search.want)
        shelf.open()
        os.environ.setdefault("QML_DISK_CACHE_PATH", str(order.cache / COMPILED))
        stage = Stage(kiosk, (order.cache, resources.derivatives()))
        guard_touch(stage.window, order.settings, setting.pixels_per_mm)
        Keypad(kiosk, stage.window, order.settings.keypad)
        SpeechWatch(kiosk, stage.window, order.settings.speech_key)
        Settling(stage.window, lambda: _settle(order, kiosk, counting, search))
        stage.show(order.size)
        _end_on_signals(app)
        code = app.exec()
        counting.close()
        loudspeaker.close()
        speaker.close()
        worker.close()
        search.close()
        shelf.close()
        stage.close()
        store.close()
    return code


def _settle(
    order: Order, kiosk: KioskViewModel, counting: LateCounting, search: SearchRoom
) -> None:
    settle_memory()
    counting.begin()
    search.begin()
    speech = cast(SpeechViewModel, kiosk.speech)
    speech.listen(order.settings.speech_volume / 100)
    if order.size is None and order.settings.profile is Profile.KIOSK:
        hide_cursor()


def _end_on_signals(app: QCoreApplication) -> None:
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda _number, _frame: app.quit())
    breath = QTimer(app)
    breath.timeout.connect(_breathe)
    breath.start(200)


def _breathe() -> None:
    """Let Python see signals while Qt waits."""
