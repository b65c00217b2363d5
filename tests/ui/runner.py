"""Runs the tst_*.qml files beside this module against real view models."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible, QFontDatabase
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

import tests.ui.bench
import tests.ui.paper_bench  # noqa: F401
from kiosk.app.own_engine import collect_in_one_go
from kiosk.viewmodels.icon_provider import IconProvider
from kiosk.viewmodels.text_code import CodeProvider

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


class Setup(QObject):
    """Gives every test the typefaces, the icons and the modules of the kiosk."""

    @Slot()
    def applicationAvailable(self) -> None:
        QAccessible.setActive(True)
        for file in (ROOT / "assets" / "fonts").glob("*.ttf"):
            QFontDatabase.addApplicationFont(str(file))

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        engine.addImportPath(str(ROOT / "kiosk" / "ui"))
        engine.addImageProvider("icon", IconProvider(ROOT / "assets" / "icons"))
        engine.addImageProvider("code", CodeProvider())


if __name__ == "__main__":
    collect_in_one_go()
    arguments = [sys.argv[0], "-input", str(HERE), *sys.argv[1:]]
    sys.exit(QUICK_TEST_MAIN_WITH_SETUP("kiosk_ui", Setup, argv=arguments))
