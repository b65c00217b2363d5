"""Exhibits on show are indexed after the first frame, once, and again when they change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import search_room
from kiosk.app.search_room import SearchRoom, index_of
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.explore import Word
from kiosk.storage import search_building
from kiosk.storage.search_store import FOLDER
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.showing import Showing
from tests.sample_exhibit import said, sample

PATIENCE_MS = 10_000


@pytest.fixture
def room(kiosk: KioskViewModel, tmp_path: Path) -> Iterator[SearchRoom]:
    room = SearchRoom(kiosk, tmp_path)
    yield room
    room.close()


def shown(*exhibits: Exhibit) -> tuple[Showing, ...]:
    return tuple(Showing(exhibit, Pictures()) for exhibit in exhibits)


def hits(kiosk: Any, typed: str) -> int:
    kiosk.wakeWith(0)
    kiosk.go("explore-search")
    kiosk.search.setProperty("query", typed)
    total = kiosk.search.property("total")
    kiosk.startOver()
    return int(total)


def test_nothing_is_indexed_before_the_first_frame(
    room: SearchRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.assertNotEmitted(room.indexed, wait=100):
        room.want(shown(sample()))
    assert list(tmp_path.iterdir()) == []
    with qtbot.waitSignal(room.indexed, timeout=PATIENCE_MS):
        room.begin()
    assert len(list((tmp_path / FOLDER).iterdir())) == 1


def test_what_is_on_show_can_be_searched(
    room: SearchRoom, qtbot: QtBot, kiosk: KioskViewModel
) -> None:
    room.begin()
    assert hits(kiosk, "steam") == 0
    with qtbot.waitSignal(room.indexed, timeout=PATIENCE_MS):
        room.want(shown(sample()))
    assert hits(kiosk, "steam") > 0


def test_the_same_exhibit_is_indexed_once_and_a_changed_one_again(
    room: SearchRoom, qtbot: QtBot, kiosk: KioskViewModel
) -> None:
    crane = sample()
    other = replace(crane, words=(*crane.words, Word("z", said("Zeppelin"))))
    room.begin()
    with qtbot.waitSignal(room.indexed, timeout=PATIENCE_MS):
        room.want(shown(crane))
    with qtbot.assertNotEmitted(room.indexed, wait=200):
        room.want(shown(crane))
    with qtbot.waitSignal(room.indexed, timeout=PATIENCE_MS):
        room.want(shown(other))
    assert hits(kiosk, "zeppelin") == 0
    kiosk.show_exhibits(shown(other))
    assert hits(kiosk, "zeppelin") == 1


def test_a_python_without_fts5_runs_without_search(
    room: SearchRoom,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(search_building, "is_possible", lambda: False)
    assert index_of(sample(), tmp_path) is None
    with qtbot.assertNotEmitted(room.indexed, wait=200):
        room.want(shown(sample()))
        room.begin()
    room.close()
    assert "SQLite is without FTS5" in caplog.text


def test_a_defect_of_the_search_leaves_the_kiosk_running(
    room: SearchRoom, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a defect")

    monkeypatch.setattr(search_room, "index_of", broken)
    room.want(shown(sample()))
    room.begin()
    room.close()
    assert "crane cannot be searched" in caplog.text


def test_an_exhibit_that_was_taken_away_leaves_no_index(
    room: SearchRoom, qtbot: QtBot, kiosk: KioskViewModel
) -> None:
    room.begin()
    with qtbot.waitSignal(room.indexed, timeout=PATIENCE_MS):
        room.want(shown(sample()))
    assert hits(kiosk, "steam") > 0
    room.want(())
    assert hits(kiosk, "steam") == 0
    with qtbot.waitSignal(room.indexed, timeout=PATIENCE_MS):
        room.want(shown(sample()))
    assert hits(kiosk, "steam") > 0


def test_an_index_that_comes_too_late_is_not_kept(
    room: SearchRoom, qtbot: QtBot, kiosk: KioskViewModel
) -> None:
    room.begin()
    with qtbot.waitSignal(room.indexed, timeout=PATIENCE_MS):
        room.want(shown(sample()))
        room.want(())
    assert hits(kiosk, "steam") == 0
