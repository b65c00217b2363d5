"""The screen: how many px a millimetre is, and which renderer suits it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
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
SOFTWARE = "software"


@dataclass(frozen=True, slots=True)
class Renderer:
    """How scenes are drawn, `software` or `hardware`, and why."""

    name: str
    reason: str


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
    renderer = suitable_renderer()
    if renderer.name == SOFTWARE and QQuickWindow.sceneGraphBackend() != SOFTWARE:
        QQuickWindow.setSceneGraphBackend(SOFTWARE)
    return renderer.name


def suitable_renderer() -> Renderer:
    """What to draw with on this screen; needs the Qt application."""
    if _invented():
        return Renderer(SOFTWARE, f"the {QGuiApplication.platformName()} platform has no OpenGL")
    if os.environ.get("QT_QUICK_BACKEND") == SOFTWARE:
        return Renderer(SOFTWARE, "QT_QUICK_BACKEND asks for it")
    if sys.platform != "linux":
        return Renderer("hardware", "this system always has it")
    if not list(Path("/dev/dri").glob("renderD*")):
        return Renderer(SOFTWARE, "there is no graphics card in /dev/dri")
    name = _gl_name()
    if not name or any(software in name.lower() for software in SOFTWARE_GL):
        return Renderer(SOFTWARE, f"OpenGL is {name or 'not usable'}")
    return Renderer("hardware", f"OpenGL is {name}")


def _invented() -> bool:
    return QGuiApplication.platformName() in ("offscreen", "vnc", "minimal")


def _gl_name() -> str:
    """What OpenGL calls its renderer; empty when there is no OpenGL."""
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    name = str(context.functions().glGetString(GL_RENDERER))
    context.doneCurrent()
    return name
