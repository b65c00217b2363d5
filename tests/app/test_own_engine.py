"""The engine is made as the kiosk needs it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.app.own_engine import SLICE, OwnEngine


@pytest.mark.usefixtures("qapp")
def test_garbage_is_collected_in_one_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SLICE, raising=False)
    engine = OwnEngine((tmp_path,))
    assert os.environ[SLICE] == "0"
    engine.deleteLater()
