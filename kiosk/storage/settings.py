"""What staff can set for one kiosk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.storage.problem import Problem


class Profile(StrEnum):
    """A screen for a gallery floor, or a laptop in a classroom."""

    KIOSK = "kiosk"
    CLASSROOM = "classroom"


class ThemeName(StrEnum):
    """The theme a visit begins with, by the name it has on the screen's side."""

    READING = "reading"
    NIGHT = "night"
    CONTRAST_DARK = "contrastDark"
    CONTRAST_LIGHT = "contrastLight"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything staff can set; each field has a default that suits a gallery.

    `idle_seconds` 30 to 600, or 0 for never in a classroom; `warning_seconds` 20 or more;
    `diagonal_inches` of the screen, None when it is to be asked of the system; `text_step` one
    of 1.0, 1.3, 1.6, 2.0; `bottom_mm` the lower edge of the picture above the floor, None when
    nobody measured it; `reach_mm` how high a seated hand comes, in mm above the floor, and
    `within_reach` whether a visit begins in reach mode; `repeat_ms` how long a target is deaf
    after a touch; `border_mm` the width of the screen's edge that feels nothing; `arm_mm` from
    which width a contact is an arm, 0 for never; `key_next` to `key_switch` the names of a
    keypad's keys, empty for none; `scan_seconds` 1 to 10, how long the focus of somebody with one
    switch stands still; `speech_key` the name of the key that begins speech, `speech_volume` 10 to
    100 percent, how loud it begins; `library` the folders that hold bundles, none
    for the usual one; `cache` the folder for derivatives, None for the usual one; `tile_cache_mb`
    16 to 1024, what the decoded tiles of the pages in front may take, in MB; `keep_days` 30 to
    36500, how long sums of visits are kept, or 0 for ever. `notices` tell which numbers could not
    be taken as they stood.
    """

    idle_seconds: float = 90.0
    warning_seconds: float = 30.0
    diagonal_inches: float | None = None
    profile: Profile = Profile.KIOSK
    text_step: float = 1.0
    theme: ThemeName = ThemeName.READING
    bottom_mm: float | None = None
    reach_mm: float = 1220.0
    within_reach: bool = False
    repeat_ms: float = 500.0
    border_mm: float = 5.0
    arm_mm: float = 30.0
    key_next: str = ""
    key_previous: str = ""
    key_press: str = ""
    key_back: str = ""
    key_help: str = ""
    key_switch: str = ""
    scan_seconds: float = 2.0
    speech_key: str = ""
    speech_volume: float = 60.0
    library: tuple[Path, ...] = ()
    cache: Path | None = None
    tile_cache_mb: float = 96.0
    keep_days: float = 1095.0
    notices: tuple[Problem, ...] = ()

    @property
    def keypad(self) -> dict[str, str]:
        """The names of the keys by what they are for."""
        uses = ("next", "previous", "press", "back", "help", "switch")
        named = {use: str(getattr(self, f"key_{use}")) for use in uses}
        return {use: name for use, name in named.items() if name}


@dataclass(frozen=True, slots=True)
class SettingsRefused:
    """A file that cannot be trusted, with everything that is wrong with it."""

    problems: tuple[Problem, ...]
