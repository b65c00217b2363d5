"""What a scan of the library comes to: exhibits with their pictures, ready to be shown."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.preparation import Preparation
from kiosk.app.reading_room import Read
from kiosk.bundle.exhibit import Exhibit
from kiosk.storage.library import Scan
from kiosk.viewmodels.kiosk_props import Preparing
from kiosk.viewmodels.showing import Showing

LOG = logging.getLogger(__name__)

Tell = Callable[[Preparing], None]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A scan, and the exhibits that follow from it."""

    scan: Scan
    showings: tuple[Showing, ...]


def arrange(
    scan: Scan, read: Read, before: tuple[Showing, ...], preparation: Preparation, tell: Tell
) -> Arrangement:
    """Prepare every exhibit read; one of `before` whose new state was refused stays as it was.

    `tell` hears how far it has come. Belongs off the GUI thread.
    """
    exhibits = list(read.exhibits)
    count = len(exhibits)
    preparation.make_room(exhibits, [showing.pictures for showing in before])
    made = [_prepared(e, i, count, preparation, tell) for i, e in enumerate(exhibits)]
    return Arrangement(scan, (*made, *_kept(before, exhibits, scan)))


def _prepared(
    exhibit: Exhibit, index: int, count: int, preparation: Preparation, tell: Tell
) -> Showing:
    title = exhibit.title.text(exhibit.languages[0])
    pictures, left_out = preparation.prepare(
        exhibit, lambda share: tell(Preparing(True, (index + share) / count, title))
    )
    for missing in left_out:
        LOG.error("%s is left out: %s", missing.name, missing.reason)
    LOG.info("%s is prepared", exhibit.id)
    return Showing(exhibit, pictures)


def _kept(before: tuple[Showing, ...], exhibits: list[Exhibit], scan: Scan) -> tuple[Showing, ...]:
    """Exhibits on show whose folder is still there but is refused in its new state."""
    accepted = {exhibit.folder for exhibit in exhibits}
    ids = {exhibit.id for exhibit in exhibits}
    there = {bundle.folder for bundle in scan.bundles}
    return tuple(
        showing
        for showing in before
        if showing.exhibit.folder in there - accepted and showing.exhibit.id not in ids
    )
