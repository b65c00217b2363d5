"""The screen: how many px a millimetre is, and which renderer suits it."""

from __future__ import annotations

import sys
from math import hypot
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.viewmodels.setting import INCHES_ASSUMED

MM_PER_INCH = 25.4
PLAUSIBLE_PPI = (20.0, 400.0)
ASPECT_TOLERANCE = 0.05
SOFTWARE_GL = ("llvmpipe", "softpipe", "swrast", "software rasterizer")
GL_RENDERER = 0x1F01


def pixels_per_mm(width_px: int, height_px: int, diagonal_inches: float) -> float:
    """Px per millimetre of a screen of this size in px and this diagonal in inches."""
    return hypot(width_px, height_px) / (diagonal_inches * MM_PER_INCH)


def diagonal_inches(screen: QScreen, told: float | None) -> tuple[float, bool]:
    """The diagonal in inches and whether it is known: from the settings, else from the screen
    when its size is plausible (20–400 ppi, aspect within 5 % of its pixels'), else 32 assumed.
    """
    if told:
        return told, True
    size, mm = screen.size(), screen.physicalSize()
    if mm.width() <= 0 or mm.height() <= 0:
        return INCHES_ASSUMED, False
    inches = hypot(mm.width(), mm.height()) / MM_PER_INCH
    density = hypot(size.width(), size.height()) / inches
    aspect = (mm.width() / mm.height()) / (size.width() / size.height())
    plausible = PLAUSIBLE_PPI[0] <= density <= PLAUSIBLE_PPI[1]
    known = plausible and abs(aspect - 1) <= ASPECT_TOLERANCE and not _invented()
    return (inches, True) if known else (INCHES_ASSUMED, False)


def choose_renderer() -> str:
    """Draw in software where OpenGL would be drawn in software too; answers what was chosen."""
    if _invented() or (sys.platform == "linux" and _gl_is_software()):
        QQuickWindow.setSceneGraphBackend("software")
        return "software"
    return "hardware"


def _invented() -> bool:
    return QGuiApplication.platformName() in ("offscreen", "vnc", "minimal")


def _gl_is_software() -> bool:
    if not list(Path("/dev/dri").glob("renderD*")):
        return True
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return True
    name = str(context.functions().glGetString(GL_RENDERER)).lower()
    context.doneCurrent()
    return any(software in name for software in SOFTWARE_GL)
