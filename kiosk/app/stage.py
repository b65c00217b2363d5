"""The window and its QML engine."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QLibraryInfo, QSize, QTimer
from PySide6.QtGui import QAccessible, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app import resources
from kiosk.app.own_files import NoNetworkFactory, OwnFiles
from kiosk.app.signs_of_life import SignsOfLife
from kiosk.app.translations import Translations
from kiosk.viewmodels.icon_provider import IconProvider
from kiosk.viewmodels.kiosk_view_model import KioskViewModel

TICK_MS = 250
QT_RESOURCES = "qrc:/qt-project.org/imports"


class StageFailed(Exception):
    """The QML of the program itself could not be loaded: the installation is damaged."""


class Stage:
    """Shows a kiosk view model; `close` takes the engine down before the view model goes."""

    def __init__(self, kiosk: KioskViewModel, picture_folders: tuple[Path, ...]) -> None:
        """Load the program's QML. Raises `StageFailed` when it cannot be loaded."""
        QAccessible.setActive(True)
        load_fonts()
        self._kiosk = kiosk
        self._files = OwnFiles((*_program_folders(), *picture_folders))
        self._network = NoNetworkFactory()
        self._engine = QQmlApplicationEngine()
        self._engine.setNetworkAccessManagerFactory(self._network)
        self._engine.addUrlInterceptor(self._files)
        self._engine.setImportPathList([str(resources.qml()), str(_qt_qml()), QT_RESOURCES])
        self._engine.addImageProvider("icon", IconProvider(resources.icons()))
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

    @property
    def window(self) -> QQuickWindow:
        """The one window."""
        return self._window

    def show(self, size: QSize | None) -> None:
        """Show the window: full screen, or at a size in px."""
        if size is None:
            self._window.showFullScreen()
        else:
            self._window.resize(size)
            self._window.show()
        self._ticks.start(TICK_MS)

    def close(self) -> None:
        """Take the window and the engine down."""
        self._ticks.stop()
        self._window.close()
        shiboken6.delete(self._engine)
        QGuiApplication.processEvents()


def _program_folders() -> tuple[Path, ...]:
    return resources.assets(), resources.qml(), _qt_qml()


def _qt_qml() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))


def load_fonts() -> int:
    """Load the project's typefaces; answers how many files were loaded."""
    files = sorted(resources.fonts().rglob("*.ttf"))
    return sum(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files)
