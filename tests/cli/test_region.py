"""`kiosk region`: what it cannot show is one line and exit code 2."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import Command


def refused(kiosk: Command, picture: Path) -> str:
    """The one line, without the name of the picture."""
    said = kiosk("region", picture)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"kiosk: {picture}: ")
    assert said.err.count("\n") == 1
    return said.err.removeprefix(f"kiosk: {picture}: ").rstrip("\n")


def test_no_picture_is_named(kiosk: Command) -> None:
    said = kiosk("region")
    assert said.code == 2
    assert "PICTURE" in said.err


def test_a_missing_picture(kiosk: Command, tmp_path: Path) -> None:
    assert refused(kiosk, tmp_path / "none.jpg") == "there is no such file"


def test_a_folder(kiosk: Command, tmp_path: Path) -> None:
    assert "not a file" in refused(kiosk, tmp_path)


def test_what_is_no_picture(kiosk: Command, tmp_path: Path) -> None:
    (tmp_path / "p1.jpg").write_text("Dear Sir,", "utf-8")
    assert refused(kiosk, tmp_path / "p1.jpg") == "this is not a picture"


def test_a_picture_that_ends_too_early(kiosk: Command, tmp_path: Path) -> None:
    whole = tmp_path / "whole.jpg"
    Image.effect_noise((300, 300), 60).save(whole)
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(whole.read_bytes()[:8000])
    assert "ends too early" in refused(kiosk, cut)


def test_without_a_screen(kiosk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    Image.new("RGB", (64, 48)).save(tmp_path / "p1.png")
    said = kiosk("region", tmp_path / "p1.png")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("kiosk: there is no screen here")
    assert said.err.count("\n") == 1
