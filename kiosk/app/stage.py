"""The window and its QML engine."""

from __future__ import annotations

import logging
from pathlib import Path

import shiboken6
from PySide6.QtCore import Q_ARG, QMetaObject, QSize, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app import resources
from kiosk.app.own_engine import OwnEngine, load_fonts
from kiosk.app.settling import Settling, tidy_memory
from kiosk.app.signs_of_life import SignsOfLife
from kiosk.app.translations import Translations
from kiosk.storage.keyboard_file import read_keyboards
from kiosk.viewmodels.kiosk_view_model import KioskViewModel

LOG = logging.getLogger(__name__)
TICK_MS = 250
REST_MS = 1000


class StageFailed(Exception):
    """The QML of the program itself could not be loaded: the installation is damaged."""


class Stage:
    """Shows a kiosk view model; `close` takes the engine down before the view model goes."""

    def __init__(self, kiosk: KioskViewModel, picture_folders: tuple[Path, ...]) -> None:
        """Load the program's QML. Raises `StageFailed` when it cannot be loaded."""
        QAccessible.setActive(True)
        load_fonts()
        self._kiosk = kiosk
        self._engine = OwnEngine(picture_folders)
        self._engine.setInitialProperties({"kiosk": kiosk})
        self._translations = Translations(kiosk, self._engine, resources.translations())
        self._engine.loadFromModule("Museum.Shell", "Main")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StageFailed("the interface cannot be loaded: install the program again")
        self._window = roots[0]
        self._life = SignsOfLife(kiosk, self._window)
        self._ticks = QTimer(self._window)
        self._ticks.timeout.connect(kiosk.tick)
        self._rest = QTimer(self._window, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._tidy)
        kiosk.wentToRest.connect(self._rest.start)
        Settling(self._window, self._install_keyboards)

    @property
    def window(self) -> QQuickWindow:
        """The one window."""
        return self._window

    @property
    def arrived(self) -> bool:
        """Whether the page that the visit is at stands there; its type may still be loading."""
        return bool(self._window.property("arrived"))

    @property
    def ready(self) -> bool:
        """Whether every page is compiled, some moments after the first frame.

        Until then a call that keeps Python's lock while Qt works may wait for ever: Qt's loader of
        types asks `OwnFiles`, which needs the lock. Events of the window keep no lock.
        """
        return bool(self._window.property("ready"))

    def show(self, size: QSize | None) -> None:
        """Show the window: full screen, or at a size in px."""
        if size is None:
            self._window.showFullScreen()
        else:
            # A plain call would keep Python's lock while Qt waits for OwnFiles to pass a type.
            QMetaObject.invokeMethod(self._window, "setWidth", Q_ARG(int, size.width()))
            QMetaObject.invokeMethod(self._window, "setHeight", Q_ARG(int, size.height()))
            self._window.show()
        self._ticks.start(TICK_MS)

    def _install_keyboards(self) -> None:
        read = read_keyboards(resources.keyboards())
        for problem in read.problems:
            LOG.warning("a keyboard is left out: %s", problem)
        self._kiosk.install_keyboards(read.keyboards)

    def _tidy(self) -> None:
        """Nobody is here: give back what the last visit took."""
        if self._kiosk.resting:
            self._engine.collectGarbage()
            self._window.releaseResources()
            tidy_memory()

    def close(self) -> None:
        """Take the window and the engine down."""
        self._ticks.stop()
        self._window.close()
        shiboken6.delete(self._engine)
        QGuiApplication.processEvents()
