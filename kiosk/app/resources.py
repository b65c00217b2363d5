"""Where the program's own files lie: beside the package, or inside the standalone folder."""

from __future__ import annotations

import sys
from pathlib import Path


def root() -> Path:
    """The folder that holds `assets` and `exhibits`."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parents[2]


def assets() -> Path:
    """The folder of the program's own typefaces and icons."""
    return root() / "assets"


def fonts() -> Path:
    """The folder of the typefaces (TTF)."""
    return assets() / "fonts"


def icons() -> Path:
    """The folder of the icons: `regular` and `fill`."""
    return assets() / "icons"


def translations() -> Path:
    """The folder of the interface's catalogues: `kiosk_<language>.qm`."""
    return assets() / "translations"


def keyboards() -> Path:
    """The folder of the screen's keyboards (TOML)."""
    return assets() / "keyboards"


def exhibits() -> Path:
    """The library that ships with the program."""
    return root() / "exhibits"


def derivatives() -> Path:
    """Derivatives that ship with a standalone program; missing when run from source."""
    return root() / "derivatives"


def qml() -> Path:
    """The folder that QML modules are imported from."""
    return root() / "kiosk" / "ui"
