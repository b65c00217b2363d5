"""`kiosk calibrate`."""

from __future__ import annotations

import argparse
import logging

from kiosk.cli.museum import museum
from kiosk.cli.screen_here import is_screen_here
from kiosk.cli.staff_log import open_log
from kiosk.cli.wrong_use import WrongUse

NO_SCREEN = (
    "there is no screen here to measure (DISPLAY and WAYLAND_DISPLAY are empty).\n"
    "Write diagonal-inches and bottom-mm under [screen] in kiosk.toml instead"
)


def execute(_options: argparse.Namespace) -> int:
    """Measure the screen with a card; raises `WrongUse` without a screen."""
    if not is_screen_here():
        raise WrongUse(NO_SCREEN)
    open_log(None, logging.WARNING)
    place = museum()
    from kiosk.app.calibration_window import open_calibration_window

    return open_calibration_window(place.settings, place.locations.config, _say)


def _say(answer: str) -> None:
    print(answer, flush=True)
