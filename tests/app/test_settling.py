"""What can wait, waits for the first frame, and happens once."""

from __future__ import annotations

import gc
from pathlib import Path

from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.app.edition import edition, stamp_of_files
from kiosk.app.settling import Settling, settle_memory


def test_it_happens_once_after_the_first_frame(qtbot: QtBot) -> None:
    seen: list[str] = []
    window = QQuickWindow()
    Settling(window, lambda: seen.append("settled"))
    window.resize(64, 64)
    assert seen == []
    with qtbot.waitSignal(window.frameSwapped):
        window.show()
    with qtbot.waitSignal(window.frameSwapped):
        window.update()
    assert seen == ["settled"]
    window.close()


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
