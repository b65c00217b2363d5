"""What the museum decided for this screen."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.visit.pace import Pace

INCHES_ASSUMED = 32.0


@dataclass(frozen=True, slots=True)
class Setting:
    """`pixels_per_mm` measures the screen in px; `kiosk_profile` chooses a gallery's sizes, not a
    laptop's; `reach_px` of the screen, from its lower edge, hold the stage in reach mode;
    `repeat_ms` is how long a target is deaf after a touch, `scan_ms` how long the focus stands on
    each when it walks by itself.

    `brisk` shows every change at once, for pictures and journeys. `tile_cache_mb` bounds the
    decoded pictures of the source in front.
    """

    pace: Pace = Pace()
    wish: ReadingWish = ReadingWish()
    pixels_per_mm: float = 2.71
    kiosk_profile: bool = True
    reach_px: int = 640
    repeat_ms: int = 500
    scan_ms: int = 2000
    brisk: bool = False
    tile_cache_mb: float = 96.0
