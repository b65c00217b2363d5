"""What an earlier start knew of a bundle, so that a usual start need not read it again."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.edition import edition
from kiosk.app.picture_list import pictures_of
from kiosk.app.preparation import Preparation
from kiosk.app.reading_room import Reading
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.findings import Finding
from kiosk.imaging import Derivative
from kiosk.storage.library import Installed
from kiosk.storage.notebook import Notebook
from kiosk.storage.stamp import last_change, stamp_of
from kiosk.storage.values import from_json, to_json
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.showing import Showing

LOG = logging.getLogger(__name__)
NOTES = ".notes"
"""Beside the derivatives, under a name that none of them can have."""
STILL_SECONDS = 3.0
"""The coarsest clock of a file system ticks every two seconds: within them a change is unseen."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What a note says; the derivatives by the file they were made from, each with its key."""

    exhibit: Exhibit
    findings: tuple[Finding, ...]
    derivatives: tuple[tuple[Path, str, Derivative], ...]


class Recollection:
    """Notes on bundles: the exhibit read, what was found, and which derivatives are its own.

    A note is believed while the bundle's names, sizes and times are what they were, the program is
    the same edition and every derivative is there; everything else is read again.
    """

    def __init__(
        self,
        notebook: Notebook,
        preparation: Preparation,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._notebook = notebook
        self._preparation = preparation
        self._clock = clock

    @classmethod
    def beside(cls, cache: Path, preparation: Preparation) -> Recollection:
        """Notes in the folder of derivatives, believed by this edition of the program."""
        return cls(Notebook(cache / NOTES, edition()), preparation)

    def recall(self, bundle: Installed) -> Reading | None:
        """The bundle as it was read, with its pictures; None when it must be read."""
        note = self._notebook.read(bundle.folder, bundle.stamp)
        known = _opened(note) if note is not None else None
        if known is None:
            return None
        pictures = self._preparation.recalled(known.derivatives)
        if pictures is None:
            return None
        return Reading(bundle, known.exhibit, known.findings, pictures)

    def keep(self, readings: Iterable[Reading], showings: Iterable[Showing]) -> None:
        """Note what was read anew and is shown with all its pictures. Off the GUI thread."""
        shown = {showing.exhibit.id: showing for showing in showings}
        for reading in readings:
            showing = shown.get(reading.exhibit.id)
            if reading.pictures is None and showing and showing.exhibit is reading.exhibit:
                self._keep(reading, showing.pictures)

    def _keep(self, reading: Reading, pictures: Pictures) -> None:
        files = [picture.file for picture in pictures_of(reading.exhibit)]
        if not all(file in pictures.by_file for file in files) or not self._stands(reading.bundle):
            return
        derivatives = tuple(
            (file, prepared.folder.name, prepared.derivative)
            for file, prepared in pictures.by_file.items()
        )
        note = to_json(_Known(reading.exhibit, reading.findings, derivatives))
        if fault := self._notebook.write(reading.bundle.folder, reading.bundle.stamp, note):
            LOG.info("the next start will read %s again: %s", reading.exhibit.id, fault.detail)

    def _stands(self, bundle: Installed) -> bool:
        """Whether the bundle is what it was before it was read, and no change can hide."""
        quiet = self._clock() - last_change(bundle.folder) > STILL_SECONDS
        return quiet and stamp_of(bundle.folder) == bundle.stamp


def _opened(note: bytes) -> _Known | None:
    try:
        known = from_json(note)
    except ValueError as error:
        LOG.warning("a note of an earlier start cannot be used: %s", error)
        return None
    return known if isinstance(known, _Known) else None
