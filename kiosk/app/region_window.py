"""The window in which a curator draws boxes on a picture."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.offered_lines import offered_lines
from kiosk.app.own_engine import OwnEngine, load_fonts
from kiosk.app.screen import choose_renderer, diagonal_inches, pixels_per_mm
from kiosk.app.stage import StageFailed
from kiosk.viewmodels.pictures import Prepared
from kiosk.viewmodels.region_view_model import RegionViewModel


class RegionWindow:
    """Shows a drawing; a link that is copied goes to the clipboard and to `told`."""

    def __init__(
        self,
        drawing: RegionViewModel,
        prepared: Prepared,
        density: float,
        told: Callable[[str], None],
    ) -> None:
        """Load the window (`density`: px a millimetre). Raises `StageFailed` when it is damaged."""
        QAccessible.setActive(True)
        load_fonts()
        self._told = told
        drawing.linkCopied.connect(self._hand_out)
        self._engine = OwnEngine((prepared.folder,))
        self._engine.setInitialProperties({"drawing": drawing, "pixelsPerMm": density})
        self._engine.loadFromModule("Museum.Workbench", "RegionWindow")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StageFailed("the window cannot be loaded: install the program again")
        self.window = roots[0]

    def _hand_out(self, link: str) -> None:
        QGuiApplication.clipboard().setText(link)
        self._told(link)

    def close(self) -> None:
        """Take the window and its engine down."""
        self.window.close()
        shiboken6.delete(self._engine)
        QGuiApplication.processEvents()


def open_region_window(
    picture: Path, prepared: Prepared, inches_told: float | None, told: Callable[[str], None]
) -> int:
    """Show the window until it is closed; answers the exit code."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    choose_renderer()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    screen = QGuiApplication.primaryScreen()
    inches, _ = diagonal_inches(screen, inches_told)
    density = pixels_per_mm(screen.size().width(), screen.size().height(), inches)
    drawing = RegionViewModel(prepared, picture.name, picture.stem, offered_lines(picture))
    shown = RegionWindow(drawing, prepared, density, told)
    shown.window.show()
    code = app.exec()
    shown.close()
    return code
