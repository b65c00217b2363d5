"""Every picture of an exhibit is made once, found again, or left out and told."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app.measuring import measure
from kiosk.app.picture_list import pictures_of
from kiosk.app.preparation import RECORD, Preparation
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.reader import Accepted, read
from kiosk.storage.derivative_store import DerivativeStore
from tests.sample_bundle import draw, write_bundle


@pytest.fixture
def exhibit(tmp_path: Path) -> Exhibit:
    outcome = read(write_bundle(tmp_path / "crane"), measure)
    assert isinstance(outcome, Accepted)
    return outcome.exhibit


def hear(_share: float) -> None:
    """Nobody watches."""


def test_prepared_once_and_found_again(exhibit: Exhibit, preparation: Preparation) -> None:
    assert preparation.found(exhibit) is None
    pictures, left_out = preparation.prepare(exhibit, hear)
    assert left_out == ()
    assert set(pictures.by_file) == {picture.file for picture in pictures_of(exhibit)}
    found = preparation.found(exhibit)
    assert found == pictures


def test_progress_rises_to_the_whole(exhibit: Exhibit, preparation: Preparation) -> None:
    heard: list[float] = []
    preparation.prepare(exhibit, heard.append)
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0.0, 1.0)


def test_a_broken_picture_is_left_out_alone(exhibit: Exhibit, preparation: Preparation) -> None:
    broken = exhibit.attract[0].file
    broken.write_bytes(broken.read_bytes()[:60])
    pictures, left_out = preparation.prepare(exhibit, hear)
    assert [missing.name for missing in left_out] == ["crane/attract/1-quay.png"]
    assert left_out[0].reason
    assert pictures.screen(exhibit.attract[0]) == ""
    assert pictures.screen(exhibit.sources[0].picture) != ""


def test_a_picture_that_vanished_is_left_out(exhibit: Exhibit, preparation: Preparation) -> None:
    exhibit.attract[0].file.unlink()
    pictures, left_out = preparation.prepare(exhibit, hear)
    assert len(left_out) == 1
    assert preparation.found(exhibit) is None
    assert pictures.thumbnail(exhibit.attract[0]) == ""


def test_another_picture_under_the_same_name_is_made_anew(
    exhibit: Exhibit, preparation: Preparation
) -> None:
    before, _ = preparation.prepare(exhibit, hear)
    picture = exhibit.attract[0]
    draw(picture.file, "orange", (50, 50))
    assert preparation.found(exhibit) is None
    after, _ = preparation.prepare(exhibit, hear)
    assert after.screen(picture) != before.screen(picture)


def test_a_derivative_that_lost_its_record_is_not_used(
    exhibit: Exhibit, preparation: Preparation
) -> None:
    pictures, _ = preparation.prepare(exhibit, hear)
    ready = pictures.of(exhibit.attract[0])
    assert ready
    (ready.folder / RECORD).write_text("{", "utf-8")
    assert preparation.found(exhibit) is None


def test_derivatives_of_exhibits_that_are_gone_make_room_on_a_full_disk(
    exhibit: Exhibit, preparation: Preparation, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures, _ = preparation.prepare(exhibit, hear)
    first = exhibit.attract[0]
    draw(first.file, "orange", (50, 50))
    newer, _ = preparation.prepare(exhibit, hear)
    preparation.make_room([exhibit], [])
    assert pictures.screen(first) != newer.screen(first)
    old, new = pictures.of(first), newer.of(first)
    assert old and new
    assert old.folder.exists()
    monkeypatch.setattr(DerivativeStore, "free", lambda _store: 10)
    preparation.make_room([exhibit], [pictures])
    assert old.folder.exists()
    preparation.make_room([exhibit], [])
    assert (old.folder.exists(), new.folder.exists()) == (False, True)
    assert preparation.found(exhibit) == newer
