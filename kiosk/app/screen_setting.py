"""The museum's settings, measured on the screen at hand."""

from __future__ import annotations

import logging

from PySide6.QtGui import QGuiApplication

from kiosk.app.screen import diagonal_inches, pixels_per_mm
from kiosk.storage.settings import Profile, Settings
from kiosk.viewmodels.reach import Mounting
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.viewmodels.setting import Setting
from kiosk.visit.pace import Pace

LOG = logging.getLogger(__name__)


def setting_of(settings: Settings, brisk: bool) -> Setting:
    """What the museum's settings mean on the screen at hand; warns where its size is unknown."""
    screen = QGuiApplication.primaryScreen()
    inches, known = diagonal_inches(screen, settings.diagonal_inches)
    if not known:
        LOG.warning("the screen does not tell its size: %g inches are assumed", inches)
    size = screen.size()
    density = pixels_per_mm(size.width(), size.height(), inches)
    mounting = Mounting(size.width(), size.height(), density, settings.bottom_mm, settings.reach_mm)
    return Setting(
        pace=Pace(settings.idle_seconds, settings.warning_seconds),
        wish=_wish(settings),
        pixels_per_mm=density,
        kiosk_profile=settings.profile is Profile.KIOSK,
        reach_px=mounting.reachable_px,
        repeat_ms=round(settings.repeat_ms),
        scan_ms=round(settings.scan_seconds * 1000),
        brisk=brisk,
        tile_cache_mb=settings.tile_cache_mb,
    )


def _wish(settings: Settings) -> ReadingWish:
    return ReadingWish(
        text_step=settings.text_step,
        theme=settings.theme.value,
        within_reach=settings.within_reach,
    )
