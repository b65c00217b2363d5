"""Every test draws off screen and in software, whatever the machine has."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["LC_ALL"] = "C.UTF-8"

settings.register_profile("kiosk", deadline=None)  # how long something takes is for benches
settings.load_profile("kiosk")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk has no widgets."""
    return QGuiApplication
