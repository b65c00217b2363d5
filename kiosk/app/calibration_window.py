"""The window in which a curator measures the screen with a card."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.own_engine import OwnEngine, load_fonts
from kiosk.app.screen import choose_renderer, diagonal_inches, pixels_per_mm
from kiosk.app.stage import StageFailed
from kiosk.storage.settings import Settings
from kiosk.storage.settings_writing import write_numbers
from kiosk.viewmodels.calibration_view_model import CalibrationViewModel


class CalibrationWindow:
    """Shows a measurement; what is saved goes into `file` and the sentence about it to `told`."""

    def __init__(
        self,
        measuring: CalibrationViewModel,
        density: float,
        file: Path,
        told: Callable[[str], None],
    ) -> None:
        """Load the window (`density`: px a millimetre). Raises `StageFailed` when it is damaged."""
        QAccessible.setActive(True)
        load_fonts()
        self._measuring, self._file, self._told = measuring, file, told
        measuring.saveWanted.connect(self._save)
        self._engine = OwnEngine(())
        self._engine.setInitialProperties({"measuring": measuring, "pixelsPerMm": density})
        self._engine.loadFromModule("Museum.Workbench", "CalibrationWindow")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StageFailed("the window cannot be loaded: install the program again")
        self.window = roots[0]

    def _save(self, inches: float, bottom_mm: int) -> None:
        numbers = {"diagonal-inches": inches} | ({"bottom-mm": bottom_mm} if bottom_mm >= 0 else {})
        problem = write_numbers(self._file, "screen", numbers)
        written = ", ".join(f"{key} = {number:g}" for key, number in numbers.items())
        answer = str(problem) if problem else f"{self._file}: {written}"
        self._measuring.tell(answer)
        self._told(answer)

    def close(self) -> None:
        """Take the window and its engine down."""
        self.window.close()
        shiboken6.delete(self._engine)
        QGuiApplication.processEvents()


def open_calibration_window(settings: Settings, file: Path, told: Callable[[str], None]) -> int:
    """Show the window on the whole screen until it is closed; answers the exit code."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    choose_renderer()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    screen = QGuiApplication.primaryScreen()
    size = (screen.size().width(), screen.size().height())
    inches, _ = diagonal_inches(screen, settings.diagonal_inches)
    density = pixels_per_mm(*size, inches)
    measuring = CalibrationViewModel(size, density, settings.bottom_mm)
    shown = CalibrationWindow(measuring, density, file, told)
    shown.window.showFullScreen()
    code = app.exec()
    shown.close()
    return code
