"""Where the kiosk keeps its things on this computer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import PlatformDirs

HOME_VARIABLE: Final = "KIOSK_HOME"


@dataclass(frozen=True, slots=True)
class Locations:
    """`config`, `log` and `records` are files, `cache` (derivatives) and `library` (bundles)
    folders.

    None of them need exist.
    """

    config: Path
    cache: Path
    library: Path
    log: Path
    records: Path


def locate(environment: Mapping[str, str]) -> Locations:
    """The places the system wants them in, or all below `KIOSK_HOME` when that is set."""
    home = environment.get(HOME_VARIABLE, "").strip()
    if home:
        return _below(Path(home).absolute())
    dirs = PlatformDirs("kiosk", appauthor=False)
    return Locations(
        config=dirs.user_config_path / "kiosk.toml",
        cache=dirs.user_cache_path / "derivatives",
        library=dirs.user_data_path / "library",
        log=dirs.user_log_path / "kiosk.log",
        records=dirs.user_data_path / "records" / "records.sqlite",
    )


def _below(home: Path) -> Locations:
    return Locations(
        config=home / "kiosk.toml",
        cache=home / "cache" / "derivatives",
        library=home / "library",
        log=home / "log" / "kiosk.log",
        records=home / "records" / "records.sqlite",
    )
