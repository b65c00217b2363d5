"""The folders of the kiosk: room for derivatives, and the settings file."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from kiosk.app.doctor.diagnosis import Diagnosis, fail, ok, warn
from kiosk.app.doctor.machine import GIGABYTE
from kiosk.storage.settings import Settings, SettingsRefused

LEAST_ROOM = 1.0
OTHER_CACHE = "give another folder as cache under [imaging] in kiosk.toml"


def examine_cache(cache: Path) -> tuple[Diagnosis, Diagnosis]:
    """Whether the folder for derivatives can be written, and the room on its disk (GB).

    The folder need not exist yet; nothing stays behind in it.
    """
    place = nearest(cache)
    return _writable(cache, place), _room(shutil.disk_usage(place).free / GIGABYTE)


def examine_settings(file: Path, outcome: Settings | SettingsRefused) -> tuple[Diagnosis, ...]:
    """What the settings file says, a line for each problem in it."""
    if isinstance(outcome, SettingsRefused):
        repair = "until then the default settings are used"
        return tuple(fail("settings", str(problem), repair) for problem in outcome.problems)
    if outcome.notices:
        return tuple(warn("settings", str(n), "correct the number") for n in outcome.notices)
    there = os.path.lexists(file)
    return (ok("settings", f"{file}" if there else f"no {file}: the defaults are used"),)


def _writable(cache: Path, place: Path) -> Diagnosis:
    try:
        with tempfile.TemporaryFile(dir=place):
            return ok("cache", f"{cache} can be written")
    except OSError as error:
        return fail("cache", f"{cache} cannot be written ({error.strerror})", OTHER_CACHE)


def _room(free: float) -> Diagnosis:
    if free < LEAST_ROOM:
        repair = f"make room for {LEAST_ROOM:g} GB, or {OTHER_CACHE}"
        return warn("disk", f"{free:.1f} GB free for the cache", repair)
    return ok("disk", f"{free:.1f} GB free for the cache")


def nearest(folder: Path) -> Path:
    """The folder itself, or the one above it that is there already."""
    return next((place for place in (folder, *folder.parents) if place.exists()), Path.cwd())
