"""`kiosk region`."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from kiosk.app.preparation import Preparation
from kiosk.cli.museum import museum
from kiosk.cli.screen_here import is_screen_here
from kiosk.cli.staff_log import open_log
from kiosk.cli.wrong_use import WrongUse
from kiosk.imaging import Failed, ScreenPlan, Worker, probe
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.viewmodels.pictures import Prepared

LARGE_PIXELS = 50_000_000
NO_SCREEN = "there is no screen here to draw on (DISPLAY and WAYLAND_DISPLAY are empty)"


def execute(options: argparse.Namespace) -> int:
    """Open a window to draw boxes on a picture; links that are copied are printed as well.

    Raises `WrongUse` for something that is no usable picture, and without a screen.
    """
    picture: Path = options.picture.absolute()
    facts = probe(picture)
    if isinstance(facts, Failed):
        raise WrongUse(f"{options.picture}: {facts.detail}")
    if not is_screen_here():
        raise WrongUse(NO_SCREEN)
    open_log(None, logging.WARNING)
    place = museum()
    if facts.width * facts.height > LARGE_PIXELS:
        print(f"kiosk: preparing {options.picture.name}, a large scan", file=sys.stderr, flush=True)
    prepared = _prepared(picture, place.settings.cache or place.locations.cache)
    if isinstance(prepared, str):
        raise WrongUse(f"{options.picture}: {prepared}")
    from kiosk.app.region_window import open_region_window

    return open_region_window(picture, prepared, place.settings.diagonal_inches, _say)


def _prepared(picture: Path, cache: Path) -> Prepared | str:
    store = DerivativeStore(cache)
    with Worker() as worker:
        prepared = Preparation(store, worker, ScreenPlan()).prepare_page(picture)
    store.close()
    return prepared


def _say(link: str) -> None:
    print(link, flush=True)
