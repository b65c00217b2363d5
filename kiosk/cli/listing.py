"""`kiosk list`."""

from __future__ import annotations

import argparse
import logging

from kiosk.app.reading_room import read_all
from kiosk.cli.library_folders import library_folders
from kiosk.cli.museum import museum
from kiosk.cli.staff_log import open_log
from kiosk.storage.library import Library


def execute(options: argparse.Namespace) -> int:
    """Print one line an exhibit: identifier, title, sources, languages, folder."""
    open_log(None, logging.ERROR)
    place = museum()
    folders = library_folders(options.folders, place.settings, place.locations)
    for exhibit in read_all(Library(folders).scan().bundles).exhibits:
        title = exhibit.title.text(exhibit.languages[0])
        languages = " ".join(exhibit.languages)
        print(
            f"{exhibit.id}\t{title}\t{len(exhibit.sources)} sources\t{languages}\t{exhibit.folder}"
        )
    return 0
