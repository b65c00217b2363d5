"""A QML engine that knows the program's own files and no network."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.app import resources
from kiosk.app.own_files import NoNetworkFactory, OwnFiles
from kiosk.viewmodels.film_picture import FilmPicture
from kiosk.viewmodels.icon_provider import IconProvider
from kiosk.viewmodels.text_code import CodeProvider

QML_PARTS = (FilmPicture,)
"""What QML makes by itself: to be imported is enough."""
QT_RESOURCES = "qrc:/qt-project.org/imports"

SLICE = "QV4_GC_TIMELIMIT"
"""In ms: how long QML looks for garbage at a time; with 0 until it is done."""


def collect_in_one_go() -> None:
    """Let engines that are made from now on collect their garbage in one go.

    In slices, as Qt does since 6.8, it now and then takes the functions of a page that is being
    loaded for garbage, and a touch finds none of them.
    """
    os.environ[SLICE] = "0"


class OwnEngine(QQmlApplicationEngine):
    """Imports the program's QML and Qt's; opens those, and pictures below `picture_folders`."""

    def __init__(self, picture_folders: tuple[Path, ...]) -> None:
        collect_in_one_go()
        super().__init__()
        qt_qml = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))
        self._files = OwnFiles((resources.assets(), resources.qml(), qt_qml, *picture_folders))
        self._network = NoNetworkFactory()
        self.setNetworkAccessManagerFactory(self._network)
        self.addUrlInterceptor(self._files)
        self.setImportPathList([str(resources.qml()), str(qt_qml), QT_RESOURCES])
        self.addImageProvider("icon", IconProvider(resources.icons()))
        self.addImageProvider("code", CodeProvider())


def load_fonts() -> int:
    """Load the project's typefaces; answers how many files were loaded."""
    files = sorted(resources.fonts().rglob("*.ttf"))
    return sum(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files)
