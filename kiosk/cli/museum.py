"""What the museum decided: the settings file and the places on this computer."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass

from kiosk.storage.locations import Locations, locate
from kiosk.storage.settings import Settings, SettingsRefused
from kiosk.storage.settings_file import read_settings

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Museum:
    """Settings that can be relied on, and the places."""

    settings: Settings
    locations: Locations


def museum() -> Museum:
    """Read kiosk.toml; a file that is refused is logged and the defaults are used."""
    locations = locate(os.environ)
    outcome = read_settings(locations.config)
    if isinstance(outcome, SettingsRefused):
        for problem in outcome.problems:
            LOG.error("%s", problem)
        LOG.error("%s is not used; the default settings are", locations.config.name)
        return Museum(Settings(), locations)
    for notice in outcome.notices:
        LOG.warning("%s", notice)
    return Museum(outcome, locations)
