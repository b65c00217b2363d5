"""The doctor judges what it is told, and looks at a real machine once."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.doctor import (
    decoders,
    display,
    letters,
    machine,
    places,
    shown,
    sound,
    system_libraries,
    trial,
)
from kiosk.app.doctor.diagnosis import Diagnosis, Level, fail, ok, warn
from kiosk.app.doctor.display import Display, NoDisplay
from kiosk.imaging import PictureFacts, probe
from kiosk.storage.keyboard_file import read_keyboards
from kiosk.storage.settings import Settings
from kiosk.storage.settings_file import read_settings
from tests.cli.conftest import Command
from tests.sample_bundle import write_bundle

FLOOR = Display(
    platform="xcb",
    width=3840,
    height=2160,
    inches=54.6,
    known=True,
    pixels_per_mm=3.18,
    renderer="hardware",
    reason="OpenGL is Mesa Intel",
    families=(*display.FAMILIES, "DejaVu Sans"),
    icons=62,
    icons_without_twin=(),
)
GOOD = dict.fromkeys(machine.LIBRARIES, "1.0") | {"PySide6-Essentials": "6.11.3"}


def test_a_line_says_what_was_found_and_the_repair() -> None:
    assert str(ok("fonts", "there")) == "ok    fonts: there"
    assert str(warn("disk", "full", "make room")) == "warn  disk: full; make room"
    assert str(fail("Qt", "none", "install it")) == "fail  Qt: none; install it"


def test_a_screen_that_tells_its_size() -> None:
    diagnosis = display.examine_screen(FLOOR)
    assert diagnosis == ok("screen", "3840 × 2160 px, 54.6 inches, 3.18 px/mm")


def test_a_screen_of_unlikely_size() -> None:
    diagnosis = display.examine_screen(replace(FLOOR, known=False, inches=32.0))
    assert diagnosis.level is Level.WARN
    assert "32.0 inches" in diagnosis.found
    assert "kiosk calibrate" in diagnosis.repair


@pytest.mark.parametrize(
    ("bottom", "level", "found"),
    [
        (760.0, Level.OK, "68% of the screen within 1220 mm"),
        (None, Level.WARN, "nobody told how high it hangs"),
        (1000.0, Level.WARN, "Access stands at up to 1136 mm, not 1000"),
    ],
)
def test_where_the_screen_hangs(bottom: float | None, level: Level, found: str) -> None:
    diagnosis = display.examine_mounting(FLOOR, Settings(bottom_mm=bottom))
    assert (diagnosis.level, diagnosis.found) == (level, found)
    assert bool(diagnosis.repair) is (level is Level.WARN)


def test_what_is_no_screen_does_not_hang() -> None:
    diagnosis = display.examine_mounting(replace(FLOOR, platform="offscreen"), Settings())
    assert diagnosis.level is Level.OK


def test_no_screen() -> None:
    diagnosis = display.examine_screen(replace(FLOOR, platform="offscreen"))
    assert diagnosis.level is Level.WARN
    assert "offscreen" in diagnosis.found


def test_the_renderer_and_why() -> None:
    assert display.examine_renderer(FLOOR).found == "hardware, because OpenGL is Mesa Intel"


@pytest.mark.parametrize("family", display.FAMILIES)
def test_a_family_that_was_not_loaded(family: str) -> None:
    rest = tuple(name for name in display.FAMILIES if name != family)
    assert display.examine_fonts(FLOOR).level is Level.OK
    diagnosis = display.examine_fonts(replace(FLOOR, families=rest))
    assert (diagnosis.level, diagnosis.found) == (Level.FAIL, f"no {family}")


def test_icons_missing() -> None:
    assert display.examine_icons(FLOOR).level is Level.OK
    assert display.examine_icons(replace(FLOOR, icons=0)).level is Level.FAIL
    diagnosis = display.examine_icons(replace(FLOOR, icons_without_twin=("scales",)))
    assert diagnosis.level is Level.FAIL
    assert "scales" in diagnosis.found


def test_versions() -> None:
    diagnosis = machine.examine_versions(GOOD, (3, 11))
    assert diagnosis.level is Level.OK
    assert "PySide6-Essentials 6.11.3" in diagnosis.found


def test_a_library_that_is_not_installed() -> None:
    diagnosis = machine.examine_versions(GOOD | {"pyvips": ""}, (3, 11))
    assert (diagnosis.level, diagnosis.found) == (Level.FAIL, "no pyvips")
    assert machine.examine_versions(GOOD | {"Pillow": ""}, (3, 11)).level is Level.OK


def test_the_qt_that_ends_an_old_python() -> None:
    versions = GOOD | {"PySide6-Essentials": "6.12.0"}
    assert machine.examine_versions(versions, (3, 11)).level is Level.FAIL
    assert machine.examine_versions(versions, (3, 12)).level is Level.OK


def test_the_libraries_here_are_told() -> None:
    assert machine.examine_versions(machine.installed_versions(), (3, 11)).level is Level.OK


@pytest.mark.parametrize(
    ("text", "level", "found"),
    [
        ("MemTotal: 9000000 kB\nMemAvailable:    4000000 kB\n", Level.OK, "4.1 GB free"),
        ("MemAvailable:    900000 kB\n", Level.WARN, "0.9 GB free"),
        ("MemTotal: 9 kB\n", Level.OK, "this system does not tell"),
        (None, Level.OK, "this system does not tell"),
    ],
)
def test_memory(text: str | None, level: Level, found: str) -> None:
    diagnosis = machine.examine_memory(text)
    assert (diagnosis.level, diagnosis.found) == (level, found)


def test_system_libraries() -> None:
    def load(library: str) -> None:
        if "xcb" in library:
            raise OSError(library)

    missing = system_libraries.missing_packages(load)
    assert "libxcb-cursor0" in missing
    assert "libegl1" not in missing
    assert system_libraries.examine_libraries((), True).level is Level.OK
    with_screen = system_libraries.examine_libraries(missing, True)
    assert with_screen.level is Level.FAIL
    assert with_screen.repair == f"sudo apt-get install -y {' '.join(missing)}"
    assert system_libraries.examine_libraries(missing, False).level is Level.WARN


def test_a_cache_that_can_be_written_and_leaves_nothing(tmp_path: Path) -> None:
    writable, room = places.examine_cache(tmp_path / "not" / "yet")
    assert writable.level is Level.OK
    assert room.what == "disk"
    assert list(tmp_path.iterdir()) == []


def test_a_cache_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_where: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    writable, _room = places.examine_cache(tmp_path)
    assert writable.level is Level.FAIL
    assert "Permission denied" in writable.found
    assert "[imaging]" in writable.repair


def test_a_cache_inside_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    writable, _room = places.examine_cache(tmp_path / "file" / "cache")
    assert writable.level is Level.FAIL


@pytest.mark.parametrize(("gigabytes", "level"), [(0.9, Level.WARN), (1.1, Level.OK)])
def test_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gigabytes: float, level: Level
) -> None:
    free = int(gigabytes * machine.GIGABYTE)
    usage = type("Usage", (), {"free": free})
    monkeypatch.setattr("shutil.disk_usage", lambda _place: usage)
    _writable, room = places.examine_cache(tmp_path)
    assert room.level is level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("[visit]\nidle-seconds = 60\n", Level.OK),
        ("[visit]\nidle-seconds = 5\n", Level.WARN),
        ("[visit]\nidle = 60\n", Level.FAIL),
        ("[visit\n", Level.FAIL),
    ],
)
def test_settings(tmp_path: Path, text: str, level: Level) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(text, "utf-8")
    (diagnosis,) = places.examine_settings(file, read_settings(file))
    assert diagnosis.level is level


def test_no_settings(tmp_path: Path) -> None:
    (diagnosis,) = places.examine_settings(tmp_path / "kiosk.toml", Settings())
    assert diagnosis.level is Level.OK
    assert "defaults" in diagnosis.found


def test_a_library(tmp_path: Path) -> None:
    write_bundle(tmp_path / "shelf" / "crane")
    (tmp_path / "shelf" / "empty").mkdir()
    folder, crane, empty = shown.examine_library((tmp_path / "shelf",))
    assert folder.level is Level.OK
    assert crane.found.startswith("sources: 2, en; 0 errors, ")
    assert (empty.level, empty.found) == (Level.FAIL, "refused: 1 error, 0 warnings, 0 hints")
    assert "kiosk check" in empty.repair


def test_a_library_that_is_gone(tmp_path: Path) -> None:
    folder, exhibits = shown.examine_library((tmp_path / "gone",))
    assert folder.level is exhibits.level is Level.FAIL
    assert exhibits.found == "none"


def test_a_picture_goes_through_the_worker(tmp_path: Path) -> None:
    (tmp_path / "grey.png").write_bytes(decoders.grey_png(8))
    facts = probe(tmp_path / "grey.png")
    assert isinstance(facts, PictureFacts)
    assert (facts.width, facts.height) == (8, 8)
    assert decoders.examine_decoders().level is Level.OK


def test_a_worker_without_decoders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoders, "grey_png", lambda _side: b"no picture")
    assert decoders.examine_decoders().level is Level.FAIL


def test_a_platform_qt_cannot_draw_on() -> None:
    assert trial.look("nowhere", None) == NoDisplay("Qt cannot draw on nowhere")


def test_a_qt_that_cannot_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr(trial, "ProcessPoolExecutor", refuse)
    seen = trial.look("offscreen", None)
    assert isinstance(seen, NoDisplay)
    assert "libEGL.so.1" in seen.reason


def test_a_broken_keyboard_is_told(tmp_path: Path) -> None:
    (tmp_path / "greek.toml").write_text("label = [", "utf-8")
    lines = letters.examine_keyboards(read_keyboards(tmp_path))
    assert [line.level for line in lines] == [Level.OK, Level.WARN]
    assert "plain alphabet" in lines[0].found and "greek.toml:1" in lines[1].found


def test_a_whole_examination(kiosk: Command, home: Path) -> None:
    write_bundle(home / "library" / "crane")
    said = kiosk("doctor")
    lines = said.out.splitlines()
    looked_at = [line[6:].split(": ")[0] for line in lines]
    wanted = {
        "Python",
        "libraries",
        "screen",
        "renderer",
        "fonts",
        "icons",
        "pictures",
        "keyboards",
        "memory",
    }
    assert said.code == 0, said.out
    assert wanted | {"settings", "cache", "disk", "records", "library", "exhibit crane"} <= set(
        looked_at
    )
    assert {line[:6].strip() for line in lines} <= {"ok", "warn"}


def test_an_examination_that_fails(
    kiosk: Command, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unseen(platform: str, _told: float | None) -> Display | NoDisplay:
        return FLOOR if platform == "offscreen" else NoDisplay("Qt cannot draw on DISPLAY=:9")

    (home / "library").mkdir()
    monkeypatch.setitem(os.environ, "QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(trial, "look", unseen)
    said = kiosk("doctor")
    failures = [line for line in said.out.splitlines() if line.startswith("fail")]
    assert said.code == 1
    assert failures[0].startswith("fail  screen: Qt cannot draw on DISPLAY=:9; ")
    assert failures[1].startswith("fail  exhibits: none; ")
    assert "ok    fonts: " in said.out


def test_diagnoses_are_values() -> None:
    assert Diagnosis(Level.OK, "a", "b") == ok("a", "b")


def test_sound() -> None:
    diagnosis = sound.examine_sound(sound.Hearing(("Line out", "HDMI"), opens=True))
    assert (diagnosis.level, diagnosis.found.split(";")[0]) == (Level.OK, "Line out")


@pytest.mark.parametrize(
    ("hearing", "found"),
    [
        (sound.Hearing(("Line out",)), "recordings cannot be opened"),
        (sound.Hearing(opens=True), "no loudspeaker"),
    ],
)
def test_a_silent_machine_is_told(hearing: sound.Hearing, found: str) -> None:
    diagnosis = sound.examine_sound(hearing)
    assert diagnosis.level is Level.WARN
    assert diagnosis.found.startswith(found)
    assert diagnosis.repair


def test_recordings_can_be_opened_here() -> None:
    assert sound.listen().opens
