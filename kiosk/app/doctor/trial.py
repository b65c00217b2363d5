"""A trial of Qt in a process of its own: Qt ends a process whose screen it cannot open."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from kiosk.app.doctor.display import Display, NoDisplay


def look(platform: str, told_inches: float | None) -> Display | NoDisplay:
    """Start Qt in another process on `platform` (empty: as Qt chooses) and ask it."""
    context = multiprocessing.get_context("spawn")
    try:
        with ProcessPoolExecutor(1, context) as process:
            return process.submit(_look, platform, told_inches).result()
    except BrokenProcessPool:
        where = platform or os.environ.get("QT_QPA_PLATFORM") or _screen_named()
        return NoDisplay(f"Qt cannot draw on {where}")
    except (ImportError, OSError) as error:
        return NoDisplay(f"Qt cannot be started ({error})")


def _look(platform: str, told_inches: float | None) -> Display:
    if platform:
        os.environ["QT_QPA_PLATFORM"] = platform
    from kiosk.app.doctor.looking import display_here

    return display_here(told_inches)


def _screen_named() -> str:
    names = ("WAYLAND_DISPLAY", "DISPLAY")
    return " or ".join(f"{n}={os.environ[n]}" for n in names if os.environ.get(n)) or "this screen"
