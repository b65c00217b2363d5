"""A command that cannot be done as it was asked for: one line, exit code 2, no traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.sample_bundle import write_bundle

ARGUMENTS = {
    "unknown command": ["fly"],
    "unknown option": ["list", "--fast"],
    "no bundle": ["check"],
    "no folder for pictures": ["tour", "x"],
    "window without height": ["run", "--window", "1920"],
    "window too small": ["run", "--window", "10x10"],
    "window too large": ["run", "--window", "99999x99999"],
    "size in words": ["tour", "x", "--out", "y", "--size", "large"],
    "text step in between": ["tour", "x", "--out", "y", "--text", "1.5"],
    "text step in words": ["tour", "x", "--out", "y", "--text", "big"],
    "doctor with a patient": ["doctor", "me"],
}


@pytest.mark.parametrize("arguments", ARGUMENTS.values(), ids=ARGUMENTS.keys())
def test_wrong_arguments(kiosk: Command, arguments: list[str]) -> None:
    said = kiosk(*arguments)
    assert said.code == 2
    assert said.out == ""
    assert said.err.startswith("kiosk: ")
    assert said.err.count("\n") == 1
    assert "--help" in said.err


@pytest.mark.parametrize("command", ["run", "list", "prepare", "check", "tour"])
def test_not_a_folder(kiosk: Command, tmp_path: Path, command: str) -> None:
    options = ["--out", tmp_path / "out"] if command == "tour" else []
    said = kiosk(command, tmp_path / "nowhere", *options)
    assert (said.code, said.out) == (2, "")
    assert said.err == f"kiosk: {tmp_path / 'nowhere'} is not a folder\n"


def test_tour_of_a_refused_bundle(kiosk: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    said = kiosk("tour", tmp_path / "empty", "--out", tmp_path / "out")
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert "empty-bundle" in said.err
    assert "kiosk check" in said.err


def test_tour_in_a_language_the_exhibit_lacks(kiosk: Command, tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "crane")
    said = kiosk("tour", bundle, "--out", tmp_path / "out", "--language", "fr")
    assert said.code == 2
    assert said.err == "kiosk: the exhibit has no language 'fr': it has en\n"


def test_tour_in_a_theme_that_is_none(kiosk: Command, tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "crane")
    said = kiosk("tour", bundle, "--out", tmp_path / "out", "--theme", "pink")
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert "'pink'" in said.err
    assert "night" in said.err


def test_tour_into_a_file(kiosk: Command, tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "crane")
    (tmp_path / "file").touch()
    said = kiosk("tour", bundle, "--out", tmp_path / "file" / "out")
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert "cannot be written" in said.err


def test_prepare_into_a_file(kiosk: Command, tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "crane")
    (tmp_path / "file").touch()
    said = kiosk("prepare", bundle, "--into", tmp_path / "file" / "derivatives")
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert "cannot be made" in said.err


def test_run_without_a_screen(kiosk: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    said = kiosk("run")
    assert said.code == 2
    assert said.err.startswith("kiosk: there is no screen here")
    assert "--vnc" in said.err
    assert said.err.count("\n") == 2


def test_a_defect_is_one_line_too(kiosk: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_arguments: object) -> int:
        raise ZeroDivisionError("no visitors")

    monkeypatch.setattr("kiosk.cli.listing.execute", broken)
    said = kiosk("list")
    assert said.code == 1
    assert said.err == "kiosk: ZeroDivisionError: no visitors; this is a defect\n"
