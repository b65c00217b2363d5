"""What staff write in kiosk.toml, and what they are told about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kiosk.storage.settings import Profile, Settings, SettingsRefused, ThemeName
from kiosk.storage.settings_file import read_settings

EVERYTHING = """\
[visit]
idle-seconds = 0
warning-seconds = 45

[screen]
diagonal-inches = 32.5
profile = "classroom"
text-step = 1.3
theme = "contrastDark"
bottom-mm = 760
reach-mm = 1120
within-reach = true

[touch]
repeat-ms = 0
border-mm = 3
arm-mm = 0

[keypad]
next = "F13"
previous = "F14"
press = " F15 "
back = "F16"
help = "F17"
switch = "F18"
scan-seconds = 3

[library]
folders = [
  "bundles",
  "/srv/loan",
]

[imaging]
cache = "cache"
tile-cache-mb = 48

[records]
keep-days = 400
"""


def written(folder: Path, text: str) -> Settings | SettingsRefused:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return read_settings(file)


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "kiosk.toml") == Settings()
    assert written(tmp_path, "") == Settings()


def test_everything_can_be_set(tmp_path: Path) -> None:
    assert written(tmp_path, EVERYTHING) == Settings(
        idle_seconds=0.0,
        warning_seconds=45.0,
        diagonal_inches=32.5,
        profile=Profile.CLASSROOM,
        text_step=1.3,
        theme=ThemeName.CONTRAST_DARK,
        bottom_mm=760.0,
        reach_mm=1120.0,
        within_reach=True,
        repeat_ms=0.0,
        border_mm=3.0,
        arm_mm=0.0,
        key_next="F13",
        key_previous="F14",
        key_press="F15",
        key_back="F16",
        key_help="F17",
        key_switch="F18",
        scan_seconds=3.0,
        library=(tmp_path / "bundles", Path("/srv/loan")),
        cache=tmp_path / "cache",
        tile_cache_mb=48.0,
        keep_days=400.0,
    )


def test_a_byte_order_mark_and_one_folder_without_a_list_are_fine(tmp_path: Path) -> None:
    assert written(tmp_path, '\ufeff[library]\nfolders = "one"\n') == Settings(
        library=(tmp_path / "one",)
    )


def test_a_folder_may_begin_at_the_users_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    given = written(tmp_path, '[imaging]\ncache = "~/pictures"\n')
    assert given == Settings(cache=tmp_path / "me" / "pictures")


@pytest.mark.parametrize(
    ("line", "field", "value", "sentence"),
    [
        ("idle-seconds = 5", "idle_seconds", 30.0, "must be from 30 to 600: 30 is used"),
        ("idle-seconds = 601", "idle_seconds", 600.0, "must be from 30 to 600: 600 is used"),
        ("idle-seconds = inf", "idle_seconds", 600.0, "must be from 30 to 600: 600 is used"),
        ("warning-seconds = 5", "warning_seconds", 20.0, "must be from 20 to 600: 20 is used"),
        ("warning-seconds = 0", "warning_seconds", 20.0, "must be from 20 to 600: 20 is used"),
    ],
)
def test_a_number_beyond_its_limits_is_brought_within_them(
    tmp_path: Path, line: str, field: str, value: float, sentence: str
) -> None:
    settings = written(tmp_path, f"[visit]\n\n{line}\n")
    assert isinstance(settings, Settings)
    assert getattr(settings, field) == value
    key = line.split()[0]
    assert [str(n) for n in settings.notices] == [f"{tmp_path}/kiosk.toml:3: {key} {sentence}"]


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("[vist]\n", 1, "vist is unknown: did you mean [visit]?"),
        ("[visit]\n# a note\nidle-second = 9\n", 3, "idle-second is unknown: did you mean idle-se"),
        ("[visit]\nidle_seconds = 60\n", 2, "idle_seconds is unknown: did you mean idle-seconds?"),
        ("idle-seconds = 60\n", 1, "did you mean idle-seconds under [visit]?"),
        ("[visit]\nzzz = 1\n", 2, "zzz is unknown: take it out, or write one of idle-seconds, w"),
        ('"zzz" = 1\n', 1, "write one of [visit], [screen]"),
        ("visit = 3\n", 1, "visit is not a section: write [visit] on a line of its own"),
        ('[visit]\nidle-seconds = "90"\n', 2, "idle-seconds is text: write a number from 30 to"),
        ("[visit]\nidle-seconds = nan\n", 2, "idle-seconds is not a usable value: write a numb"),
        ("[visit]\nidle-seconds = true\n", 2, "idle-seconds is true or false: write a number"),
        ("[visit]\nidle-seconds = 0\n", 2, "idle-seconds can be 0 only in a classroom"),
        ("[screen]\nprofile = 'wall'\n", 2, 'profile cannot be "wall": write one of "kiosk", "cl'),
        ("[screen]\ntheme = ['night']\n", 2, "theme cannot be ['night']: write one of"),
        ("[screen]\ntext-step = 1.5\n", 2, "text-step cannot be 1.5: write one of 1.0, 1.3, 1.6"),
        ("[screen]\ntext-step = true\n", 2, "text-step cannot be True: write one of"),
        ("[screen]\ndiagonal-inches = []\n", 2, "diagonal-inches is a list: write a number"),
        ("[library]\nfolders = ['a', 3]\n", 2, "folders is not a usable value: write the name"),
        ("[library]\nfolders = ''\n", 2, "folders is empty: write the name of a folder"),
        ("[imaging]\ncache = '~nobody-here/x'\n", 2, "cache names a user unknown here"),
        ("[imaging.cache]\n", 1, "cache is a table: write the name of a folder in quotes"),
        ("[visit]\nidle-seconds == 3\n", 2, "is not TOML"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_repair(
    tmp_path: Path, text: str, line: int, sentence: str
) -> None:
    refused = written(tmp_path, text)
    assert isinstance(refused, SettingsRefused)
    assert len(refused.problems) == 1
    assert refused.problems[0].line == line
    assert sentence in refused.problems[0].sentence
    assert str(refused.problems[0]).startswith(f"{tmp_path}/kiosk.toml:{line}: ")


def test_all_problems_are_told_at_once_in_order(tmp_path: Path) -> None:
    refused = written(
        tmp_path, "[screen]\ntheme = 3\nprofil = 'kiosk'\n[visit]\nidle-seconds = 'x'\n[a]\n"
    )
    assert isinstance(refused, SettingsRefused)
    assert [problem.line for problem in refused.problems] == [2, 3, 5, 6]


def test_a_file_that_is_no_text_or_no_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"[visit]\nidle-seconds = \xff\n")
    told = read_settings(file)
    assert isinstance(told, SettingsRefused)
    assert "UTF-8" in told.problems[0].sentence
    told = read_settings(tmp_path)
    assert isinstance(told, SettingsRefused)
    assert "cannot be opened" in told.problems[0].sentence


@hypothesis_settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_damage_to_a_file_raises(tmp_path_factory: pytest.TempPathFactory, data: Any) -> None:
    whole = EVERYTHING.encode()
    at = data.draw(st.integers(0, len(whole)))
    until = data.draw(st.integers(at, len(whole)))
    file = tmp_path_factory.getbasetemp() / "damaged.toml"
    file.write_bytes(whole[:at] + data.draw(st.binary(max_size=4)) + whole[until:])
    assert isinstance(read_settings(file), Settings | SettingsRefused)
