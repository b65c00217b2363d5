"""Frames of a window: with them Qt lays out, and delivers the moves of a finger, however late."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QSignalSpy

PATIENCE_MS = 10_000


def frame(window: QQuickWindow) -> None:
    """Wait for one frame of a window that shows, whether or not something changed."""
    drawn = QSignalSpy(window.frameSwapped)
    window.update()
    assert drawn.wait(PATIENCE_MS), "no frame came"
    QCoreApplication.processEvents()  # what the frame put off


def frames() -> None:
    """Wait for one frame of every window that shows."""
    for window in QGuiApplication.topLevelWindows():
        if isinstance(window, QQuickWindow) and window.isExposed():
            frame(window)
