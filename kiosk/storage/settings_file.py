"""Reads `kiosk.toml` (TOML 1.0) into settings, or tells everything that is wrong with it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from kiosk.storage import setting_kinds as kinds
from kiosk.storage.problem import Problem
from kiosk.storage.setting_kinds import Kind, Wrong
from kiosk.storage.settings import Profile, Settings, SettingsRefused, ThemeName
from kiosk.storage.toml_lines import lines_of

KEYS: Final[dict[str, dict[str, tuple[str, Kind]]]] = {
    "visit": {
        "idle-seconds": ("idle_seconds", kinds.number(30, 600, or_zero=True)),
        "warning-seconds": ("warning_seconds", kinds.number(20, 600)),
    },
    "screen": {
        "diagonal-inches": ("diagonal_inches", kinds.number(5, 200)),
        "profile": ("profile", kinds.word(Profile)),
        "text-step": ("text_step", kinds.one_of((1.0, 1.3, 1.6, 2.0))),
        "theme": ("theme", kinds.word(ThemeName)),
        "bottom-mm": ("bottom_mm", kinds.number(0, 2000)),
        "reach-mm": ("reach_mm", kinds.number(900, 1400)),
        "within-reach": ("within_reach", kinds.truth),
    },
    "touch": {
        "repeat-ms": ("repeat_ms", kinds.number(0, 1000)),
        "border-mm": ("border_mm", kinds.number(0, 20)),
        "arm-mm": ("arm_mm", kinds.number(20, 200, or_zero=True)),
    },
    "keypad": {
        "next": ("key_next", kinds.key),
        "previous": ("key_previous", kinds.key),
        "press": ("key_press", kinds.key),
        "back": ("key_back", kinds.key),
        "help": ("key_help", kinds.key),
        "switch": ("key_switch", kinds.key),
        "scan-seconds": ("scan_seconds", kinds.number(1, 10)),
    },
    "speech": {
        "speech-key": ("speech_key", kinds.key),
        "volume": ("speech_volume", kinds.number(10, 100)),
    },
    "library": {"folders": ("library", kinds.folders)},
    "imaging": {
        "cache": ("cache", kinds.folder),
        "tile-cache-mb": ("tile_cache_mb", kinds.number(16, 1024)),
    },
    "records": {"keep-days": ("keep_days", kinds.number(30, 36500, or_zero=True))},
}
_NEVER_IN_A_GALLERY: Final = (
    'can be 0 only in a classroom: write 30 to 600, or profile = "classroom" under [screen]'
)
_PLACE: Final = re.compile(r"\(at line (\d+)")


def read_settings(file: Path) -> Settings | SettingsRefused:
    """Read `file`; without one, the defaults. Raises nothing, whatever the file holds.

    Folders in it are relative to its own. A number beyond its limits is brought within them and
    told in `notices`; an unknown key or a value of the wrong kind refuses the file.
    """
    try:
        text = file.read_bytes().decode("utf-8-sig")
        table = tomllib.loads(text)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        return SettingsRefused((_unreadable(file, error),))
    return _Reading(file, text).settings(table)


def _unreadable(file: Path, error: Exception) -> Problem:
    if isinstance(error, OSError):
        return Problem(file, 1, f"cannot be opened ({error.strerror}): check who may read it")
    if isinstance(error, UnicodeDecodeError):
        return Problem(file, 1, "is not UTF-8 text: save it as UTF-8")
    place = _PLACE.search(str(error))
    line = int(place[1]) if place else 1
    return Problem(file, line, f"is not TOML ({error}): repair this line")


class _Reading:
    """One reading of one file: what it gave so far, and what it has to say."""

    def __init__(self, file: Path, text: str) -> None:
        self.file = file
        self.lines = lines_of(text)
        self.problems: list[Problem] = []
        self.notices: list[Problem] = []
        self.fields: dict[str, Any] = {}

    def settings(self, table: dict[str, Any]) -> Settings | SettingsRefused:
        for name, section in table.items():
            self._section(name, section)
        given = replace(Settings(), **self.fields)
        if given.idle_seconds == 0 and given.profile is not Profile.CLASSROOM:
            self._problem(("visit", "idle-seconds"), "idle-seconds " + _NEVER_IN_A_GALLERY)
        if self.problems:
            return SettingsRefused(tuple(sorted(self.problems, key=lambda p: p.line)))
        return replace(given, notices=tuple(self.notices))

    def _section(self, name: str, section: Any) -> None:
        if name not in KEYS:
            everywhere = {key: f"{key} under [{s}]" for s in KEYS for key in KEYS[s]}
            known = {s: f"[{s}]" for s in KEYS} | everywhere
            self._problem((name,), f"{name} is unknown{_meant(name, known)}")
        elif not isinstance(section, dict):
            self._problem((name,), f"{name} is not a section: write [{name}] on a line of its own")
        else:
            for key, value in section.items():
                self._key(name, key, value)

    def _key(self, section: str, key: str, value: Any) -> None:
        if key not in KEYS[section]:
            known = {name: name for name in KEYS[section]}
            self._problem((section, key), f"{key} is unknown{_meant(key, known)}")
            return
        field, kind = KEYS[section][key]
        taken = kind(value, self.file.parent)
        if isinstance(taken, Wrong):
            self._problem((section, key), f"{key} {taken.sentence}")
            return
        self.fields[field] = taken.value
        if taken.notice:
            line = self.lines.get((section, key), 1)
            self.notices.append(Problem(self.file, line, f"{key} {taken.notice}"))

    def _problem(self, place: tuple[str, ...], sentence: str) -> None:
        self.problems.append(Problem(self.file, self.lines.get(place, 1), sentence))


def _meant(name: str, known: dict[str, str]) -> str:
    near = get_close_matches(name.replace("_", "-").lower(), known, 1, 0.6)
    if near:
        return f": did you mean {known[near[0]]}?"
    plain = [shown for shown in known.values() if " under " not in shown]
    return f": take it out, or write one of {', '.join(plain)}"
