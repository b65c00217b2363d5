"""What can wait, waits for the first frame, and happens once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.app.edition import edition, stamp_of_files
from kiosk.app.settling import Settling, hide_cursor, settle_memory
from kiosk.app.stage import Stage
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from tests.sample_exhibit import sample


def test_it_happens_once_after_the_first_frame(qtbot: QtBot) -> None:
    seen: list[str] = []
    window = QQuickWindow()
    Settling(window, lambda: seen.append("settled"))
    window.resize(64, 64)
    assert seen == []
    with qtbot.waitSignal(window.frameSwapped):
        window.show()
    qtbot.waitUntil(lambda: seen != [])
    with qtbot.waitSignal(window.frameSwapped):
        window.update()
    qtbot.wait(10)
    assert seen == ["settled"]
    window.close()


def test_the_cursor_hides(qtbot: QtBot) -> None:
    hide_cursor()
    assert QGuiApplication.overrideCursor().shape() is Qt.CursorShape.BlankCursor
    QGuiApplication.restoreOverrideCursor()


def test_the_collector_works_again() -> None:
    gc.disable()
    try:
        settle_memory()
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        gc.enable()
        gc.unfreeze()


def test_another_program_is_another_edition(tmp_path: Path) -> None:
    module = tmp_path / "reader.py"
    module.write_text("one", "utf-8")
    before = stamp_of_files([module])
    assert stamp_of_files([module]) == before
    module.write_text("other", "utf-8")
    assert stamp_of_files([module]) != before
    assert edition() == edition()


@pytest.fixture
def kiosk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[KioskViewModel]:
    monkeypatch.setattr("kiosk.app.stage.REST_MS", 20)
    kiosk = KioskViewModel(Setting(), lambda: 0.0)
    kiosk.show_exhibits((Showing(sample(), Pictures()),))
    shown = Stage(kiosk, ())
    yield kiosk
    shown.close()


@pytest.mark.parametrize(("comes_back", "times"), [(False, 1), (True, 0)])
def test_memory_is_tidied_once_nobody_is_here(
    kiosk: KioskViewModel,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    comes_back: bool,
    times: int,
) -> None:
    tidied: list[str] = []
    monkeypatch.setattr("kiosk.app.stage.tidy_memory", lambda: tidied.append("tidied"))
    kiosk.wake()
    kiosk.startOver()
    assert tidied == []
    if comes_back:
        kiosk.wake()
    qtbot.wait(60)
    assert len(tidied) == times
