"""`kiosk prepare`."""

from __future__ import annotations

import argparse
import logging
from pathlib import Path

from kiosk.app.preparation import Preparation
from kiosk.app.reading_room import read_all
from kiosk.app.recollection import Recollection
from kiosk.app.search_room import index_of
from kiosk.cli.library_folders import library_folders
from kiosk.cli.museum import museum
from kiosk.cli.staff_log import open_log
from kiosk.cli.wrong_use import WrongUse
from kiosk.imaging import ScreenPlan, Worker
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.storage.library import Library
from kiosk.viewmodels.showing import Showing


def execute(options: argparse.Namespace) -> int:
    """Prepare all pictures and indexes, and name each picture left out; 1 when any was.

    Raises `WrongUse` when the folder for them cannot be made.
    """
    open_log(None, logging.ERROR)
    place = museum()
    folders = library_folders(options.folders, place.settings, place.locations)
    cache = _made(options.into or place.settings.cache or place.locations.cache)
    store = DerivativeStore(cache)
    trouble = 0
    with Worker() as worker:
        preparation = Preparation(store, worker, ScreenPlan())
        read = read_all(Library(folders).scan().bundles)
        showings = []
        for exhibit in read.exhibits:
            pictures, left_out = preparation.prepare(exhibit, lambda _share: None)
            print(f"{exhibit.id}: {len(pictures.by_file)} pictures prepared")
            for missing in left_out:
                print(f"{missing.name}: left out: {missing.reason}")
            trouble += len(left_out)
            showings.append(Showing(exhibit, pictures))
        Recollection.beside(cache, preparation).keep(read.readings, showings)
    store.close()
    for exhibit in read.exhibits:
        index_of(exhibit, cache)
    return int(trouble > 0)


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WrongUse(f"{folder} cannot be made: {error.strerror}") from error
    return folder
