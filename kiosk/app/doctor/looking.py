"""Asking Qt; runs in the process that `trial.look` starts."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk.app import resources
from kiosk.app.doctor.display import Display
from kiosk.app.own_engine import load_fonts
from kiosk.app.screen import diagonal_inches, pixels_per_mm, suitable_renderer


def display_here(told_inches: float | None) -> Display:
    """Start Qt in this process and describe what it has to draw on and with."""
    app = QGuiApplication(["kiosk"])
    load_fonts()
    screen = app.primaryScreen()
    size = screen.size()
    inches, known = diagonal_inches(screen, told_inches)
    renderer = suitable_renderer()
    regular, fill = _icons("regular"), _icons("fill")
    return Display(
        platform=app.platformName(),
        width=size.width(),
        height=size.height(),
        inches=inches,
        known=known,
        pixels_per_mm=pixels_per_mm(size.width(), size.height(), inches),
        renderer=renderer.name,
        reason=renderer.reason,
        families=tuple(QFontDatabase.families()),
        icons=len(regular & fill),
        icons_without_twin=tuple(sorted(regular ^ fill)),
    )


def _icons(weight: str) -> set[str]:
    files = (resources.icons() / weight).glob("*.svg")
    return {file.stem.removesuffix(f"-{weight}") for file in files}
