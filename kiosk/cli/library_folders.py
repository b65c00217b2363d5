"""Which folders a command is about."""

from __future__ import annotations

from pathlib import Path

from kiosk.app import resources
from kiosk.cli.wrong_use import WrongUse
from kiosk.storage.locations import Locations
from kiosk.storage.settings import Settings


def library_folders(
    asked: list[Path], settings: Settings, locations: Locations
) -> tuple[Path, ...]:
    """The folders asked for; else those of the settings; else this computer's library when it
    exists; else the exhibits that ship with the program. Raises `WrongUse` for a missing one.
    """
    for folder in asked:
        require_folder(folder)
    if asked:
        return tuple(folder.absolute() for folder in asked)
    if settings.library:
        return settings.library
    return (locations.library,) if locations.library.is_dir() else (resources.exhibits(),)


def require_folder(folder: Path) -> None:
    """Raises `WrongUse` for something that is no folder."""
    if not folder.is_dir():
        raise WrongUse(f"{folder} is not a folder")
