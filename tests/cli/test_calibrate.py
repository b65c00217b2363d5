"""`kiosk calibrate` where there is nothing to measure."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Command


def test_without_a_screen(kiosk: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    said = kiosk("calibrate")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("kiosk: there is no screen here to measure")
