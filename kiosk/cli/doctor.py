"""`kiosk doctor`."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Iterator

from kiosk.app import resources
from kiosk.app.doctor import (
    counted,
    decoders,
    display,
    keys,
    letters,
    machine,
    places,
    searching,
    shown,
    sound,
    speech,
    system_libraries,
    trial,
)
from kiosk.app.doctor.diagnosis import Diagnosis, Level, fail
from kiosk.app.doctor.display import NoDisplay
from kiosk.cli.library_folders import library_folders
from kiosk.cli.museum import museum
from kiosk.cli.staff_log import open_log
from kiosk.storage.keyboard_file import read_keyboards
from kiosk.storage.search_building import is_possible
from kiosk.storage.settings import Settings
from kiosk.storage.settings_file import read_settings


def execute(_options: argparse.Namespace) -> int:
    """Print a line for everything that is looked at; 1 when anything fails, else 0."""
    open_log(None, logging.CRITICAL)
    worst = False
    for diagnosis in _diagnoses():
        print(diagnosis, flush=True)
        worst = worst or diagnosis.level is Level.FAIL
    return int(worst)


def _diagnoses() -> Iterator[Diagnosis]:
    place = museum()
    settings, locations = place.settings, place.locations
    yield machine.examine_python()
    yield machine.examine_versions(machine.installed_versions(), sys.version_info[:2])
    if sys.platform == "linux":
        missing = system_libraries.missing_packages()
        yield system_libraries.examine_libraries(missing, _has_screen())
    yield from _display(settings)
    yield decoders.examine_decoders()
    yield from letters.examine_keyboards(read_keyboards(resources.keyboards()))
    hearing = sound.listen()
    yield sound.examine_sound(hearing)
    wanted = speech.interface_languages(resources.translations())
    yield speech.examine_speech(speech.voices_here(), wanted, bool(hearing.devices))
    yield machine.examine_memory(machine.memory_text())
    yield from places.examine_settings(locations.config, read_settings(locations.config))
    yield from keys.examine_keypad(settings.keypad)
    yield from places.examine_cache(settings.cache or locations.cache)
    yield counted.examine_records(locations.records)
    yield searching.examine_search(is_possible())
    yield from shown.examine_library(library_folders([], settings, locations))


def _display(settings: Settings) -> Iterator[Diagnosis]:
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    here = not asked and sys.platform == "linux" and not _has_screen()
    seen = trial.look("offscreen" if here else "", settings.diagonal_inches)
    if isinstance(seen, NoDisplay):
        yield fail("screen", seen.reason, "see the system libraries and the screen's cable")
        seen = trial.look("offscreen", settings.diagonal_inches)
    else:
        yield display.examine_screen(seen)
        yield display.examine_mounting(seen, settings)
    if isinstance(seen, NoDisplay):
        yield fail("Qt", seen.reason, "see the system libraries")
        return
    yield display.examine_renderer(seen)
    yield display.examine_fonts(seen)
    yield display.examine_icons(seen)


def _has_screen() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
