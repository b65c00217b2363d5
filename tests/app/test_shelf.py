"""The exhibits on show follow the library folder, and never change under a visitor's hands."""

from __future__ import annotations

import errno
import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.preparation import Preparation
from kiosk.imaging import Failed, Fault, ScreenPlan, Worker
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.storage.staging import Staging
from tests.app.conftest import PATIENCE_MS, Museum
from tests.sample_bundle import draw, write_bundle, write_pictures


def test_an_empty_library_shows_nothing_and_waits(museum: Museum) -> None:
    museum.open()
    assert museum.shown() == []
    assert not museum.kiosk.property("hasExhibit")


def test_a_folder_put_in_appears(museum: Museum) -> None:
    museum.open()
    write_bundle(museum.library / "crane")
    museum.look_twice()
    assert museum.shown() == ["crane"]
    assert museum.kiosk.exhibit.property("title") == "A crane came."
    museum.look_in_vain()


def test_it_waits_until_the_copying_is_done(museum: Museum) -> None:
    museum.open()
    write_bundle(museum.library / "crane")
    museum.look()
    draw(museum.library / "crane" / "attract" / "2-more.png")
    with museum.qtbot.assertNotEmitted(museum.shelf.arranged, wait=100):
        museum.look()
    with museum.qtbot.waitSignal(museum.shelf.arranged, timeout=PATIENCE_MS):
        museum.look()
    assert museum.kiosk.exhibit.attract.property("count") == 2


def test_pictures_are_ready_when_it_appears(museum: Museum) -> None:
    write_bundle(museum.library / "crane")
    museum.open()
    url = museum.kiosk.exhibit.attract.at(0)["picture"]
    assert url.startswith("file:") and Path(url.removeprefix("file://")).is_file()
    assert not museum.kiosk.property("preparing")


def test_a_folder_taken_out_goes(museum: Museum) -> None:
    write_bundle(museum.library / "crane")
    write_pictures(museum.library / "harbour")
    museum.open()
    assert museum.shown() == ["crane", "harbour"]
    museum.take_out("crane")
    museum.look_twice()
    assert museum.shown() == ["harbour"]


def test_the_last_folder_taken_out_leaves_a_resting_kiosk(museum: Museum) -> None:
    write_bundle(museum.library / "crane")
    museum.open()
    museum.take_out("crane")
    museum.look_twice()
    assert museum.shown() == []
    assert not museum.kiosk.property("hasExhibit")


def test_nothing_changes_during_a_visit(museum: Museum) -> None:
    write_bundle(museum.library / "crane")
    museum.open()
    museum.kiosk.wakeWith(1)
    museum.kiosk.go("source", "letter")
    write_bundle(museum.library / "crane", words="A crane left.")
    write_pictures(museum.library / "harbour")
    museum.look_twice()
    assert museum.shown() == ["crane"]
    assert museum.kiosk.source.property("title") == "A crane came."
    museum.look_in_vain()
    museum.kiosk.startOver()
    assert museum.shown() == ["crane", "harbour"]
    assert museum.kiosk.exhibit.property("title") == "A crane left."


def test_a_bundle_removed_while_it_is_shown_stays_until_the_visit_ends(museum: Museum) -> None:
    write_bundle(museum.library / "crane")
    museum.open()
    museum.kiosk.wakeWith(1)
    museum.take_out("crane")
    museum.look_twice()
    museum.kiosk.go("source", "letter")
    assert museum.kiosk.source.property("title") == "A crane came."
    museum.kiosk.startOver()
    assert museum.shown() == []


def test_a_broken_new_state_keeps_the_old_one(museum: Museum) -> None:
    write_bundle(museum.library / "crane")
    museum.open()
    (museum.library / "crane" / "exhibit.md").write_text("---\ntitle: [broken\n---\n", "utf-8")
    museum.look_twice()
    assert museum.shown() == ["crane"]
    assert museum.kiosk.exhibit.property("title") == "A crane came."
    write_bundle(museum.library / "crane", words="Mended.")
    museum.look_twice()
    assert museum.kiosk.exhibit.property("title") == "Mended."


def test_a_broken_bundle_leaves_the_others_on_show(
    museum: Museum, caplog: pytest.LogCaptureFixture
) -> None:
    write_bundle(museum.library / "crane")
    (museum.library / "empty").mkdir()
    with caplog.at_level(logging.ERROR):
        museum.open()
    assert museum.shown() == ["crane"]
    assert "empty/:1: error empty-bundle" in caplog.text.replace("empty:1", "empty/:1")


def test_two_with_one_id_show_the_first_and_tell(
    museum: Museum, caplog: pytest.LogCaptureFixture
) -> None:
    write_bundle(museum.library / "1-crane", "crane", "The first.")
    write_bundle(museum.library / "2-crane", "crane", "The second.")
    with caplog.at_level(logging.ERROR):
        museum.open()
    assert museum.shown() == ["crane"]
    assert museum.kiosk.exhibit.property("title") == "The first."
    assert "twin-id" in caplog.text


def test_what_is_prepared_already_is_shown_at_once(
    museum_of: Callable[[Preparation], Museum], preparation: Preparation
) -> None:
    first = museum_of(preparation)
    write_bundle(first.library / "crane")
    first.open()
    first.kiosk.show_exhibits(())
    second = museum_of(preparation)
    second.shelf.open()
    assert second.shown() == ["crane"]


def test_a_full_disk_costs_the_pictures_and_nothing_else(
    museum_of: Callable[[Preparation], Museum],
    preparation: Preparation,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def full(_staging: Staging) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device")

    museum = museum_of(preparation)
    write_bundle(museum.library / "crane")
    monkeypatch.setattr(Staging, "fresh", full)
    with caplog.at_level(logging.ERROR):
        museum.open()
    assert museum.shown() == ["crane"]
    assert museum.kiosk.exhibit.attract.at(0)["picture"] == ""
    assert "is left out" in caplog.text


def test_a_dead_worker_costs_the_pictures_and_nothing_else(
    museum_of: Callable[[Preparation], Museum], store: DerivativeStore
) -> None:
    class DeadWorker(Worker):
        def make(self, *_arguments: object, **_options: object) -> Failed:
            return Failed(Fault.WORKER_DIED, "it died")

    museum = museum_of(Preparation(store, DeadWorker(), ScreenPlan()))
    write_pictures(museum.library / "harbour")
    museum.open()
    assert museum.shown() == ["harbour"]
    assert museum.kiosk.exhibit.attract.at(0)["picture"] == ""


def test_a_library_that_is_not_there_is_told(
    museum: Museum, caplog: pytest.LogCaptureFixture
) -> None:
    museum.library.rmdir()
    with caplog.at_level(logging.ERROR):
        museum.shelf.open()
    assert "cannot be opened" in caplog.text
    museum.library.mkdir()
    write_bundle(museum.library / "crane")
    museum.look_twice()
    assert museum.shown() == ["crane"]
