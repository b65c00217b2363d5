"""`kiosk tour`."""

from __future__ import annotations

import argparse
import logging
import os
from pathlib import Path

from kiosk.app.measuring import measure
from kiosk.bundle.reader import Accepted, Refused, read
from kiosk.cli.library_folders import require_folder
from kiosk.cli.museum import museum
from kiosk.cli.staff_log import open_log
from kiosk.cli.wrong_use import WrongUse
from kiosk.viewmodels.reading_wish import THEMES, ReadingWish


def execute(options: argparse.Namespace) -> int:
    """Draw every kind of screen of a bundle. Raises `WrongUse` for a bundle that is refused."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    open_log(None, logging.WARNING)
    if options.theme not in THEMES:
        raise WrongUse(f"no theme {options.theme!r}: use one of {', '.join(THEMES)}")
    require_folder(options.bundle)
    outcome = read(options.bundle, measure)
    if not isinstance(outcome, Accepted):
        raise WrongUse(_refusal(options.bundle, outcome))
    if options.language not in ("", *outcome.exhibit.languages):
        known = ", ".join(outcome.exhibit.languages)
        raise WrongUse(f"the exhibit has no language {options.language!r}: it has {known}")
    from kiosk.app.tour import TourOrder, tour

    place = museum()
    order = TourOrder(
        exhibit=outcome.exhibit,
        out=options.out.absolute(),
        cache=place.settings.cache or place.locations.cache,
        size=options.size,
        language=options.language,
        wish=ReadingWish(text_step=options.text, theme=options.theme),
    )
    try:
        count = tour(order, print)
    except OSError as error:
        raise WrongUse(f"the pictures cannot be written: {error}") from error
    print(f"{count} pictures and index.html are in {options.out}")
    return 0


def _refusal(bundle: Path, refused: Refused) -> str:
    first, more = refused.findings[0], len(refused.findings) - 1
    rest = f" (and {more} more)" if more else ""
    return f'{first}{rest}; see kiosk check "{bundle}"'
