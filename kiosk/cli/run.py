"""`kiosk run`."""

from __future__ import annotations

import argparse
import gc
import os

from kiosk.cli.library_folders import library_folders
from kiosk.cli.museum import museum
from kiosk.cli.screen_here import is_screen_here
from kiosk.cli.staff_log import open_log
from kiosk.cli.wrong_use import WrongUse
from kiosk.storage.locations import locate

NO_SCREEN = (
    "there is no screen here (DISPLAY and WAYLAND_DISPLAY are empty).\n"
    "Try: kiosk run --vnc (for a VNC viewer on this machine), or kiosk tour BUNDLE --out DIR"
)
VNC_SIZE = "1920x1080"


def execute(options: argparse.Namespace) -> int:
    """Open the kiosk. Raises `WrongUse` without a screen or with a folder that is none."""
    gc.disable()  # until the first frame: there is nothing to collect before
    choose_platform(options.vnc)
    open_log(locate(os.environ).log)
    place = museum()
    folders = library_folders(options.folders, place.settings, place.locations)
    from PySide6.QtCore import QSize

    from kiosk.app.floor import Order, run

    return run(
        Order(
            folders=folders,
            cache=place.settings.cache or place.locations.cache,
            records=place.locations.records,
            settings=place.settings,
            size=QSize(*options.window) if options.window else None,
            brisk=options.brisk,
        )
    )


def choose_platform(vnc: bool) -> None:
    """Choose where Qt draws. Raises `WrongUse` when there is nowhere."""
    if vnc:
        os.environ["QT_QPA_PLATFORM"] = f"vnc:size={VNC_SIZE}"
        return
    if not is_screen_here():
        raise WrongUse(NO_SCREEN)
