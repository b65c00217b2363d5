"""What an earlier start knew is believed only while it is true."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.app.preparation import Preparation
from kiosk.app.reading_room import Reading, read_all
from kiosk.app.recollection import NOTES, Recollection
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.storage.library import Installed, Library
from kiosk.storage.notebook import Notebook
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.showing import Showing
from tests.sample_bundle import draw, write_bundle

Edit = Callable[[Path], object]


@dataclass
class Desk:
    """A bundle, and what is remembered of it; `later` is how much later than now it seems."""

    bundle: Path
    preparation: Preparation
    recollection: Recollection
    later: float = 60.0

    def installed(self) -> Installed:
        """The bundle as a look at the library finds it."""
        (found,) = Library((self.bundle,)).scan().bundles
        return found

    def learn(self) -> Reading:
        """Read the bundle, prepare its pictures, and keep a note."""
        (reading,) = read_all([self.installed()]).readings
        pictures, _ = self.preparation.prepare(reading.exhibit, lambda _share: None)
        self.recollection.keep([reading], [Showing(reading.exhibit, pictures)])
        return reading

    def recall(self) -> Reading | None:
        """What is remembered of the bundle as it is now."""
        return self.recollection.recall(self.installed())


@pytest.fixture
def desk(tmp_path: Path, preparation: Preparation) -> Iterator[Desk]:
    notebook = Notebook(tmp_path / "cache" / NOTES, "1")
    made = Desk(
        write_bundle(tmp_path / "crane"),
        preparation,
        Recollection(notebook, preparation, lambda: time.time() + made.later),
    )
    yield made


def test_a_bundle_is_known_again(desk: Desk) -> None:
    assert desk.recall() is None
    learnt = desk.learn()
    known = desk.recall()
    assert known is not None
    assert (known.exhibit, known.findings) == (learnt.exhibit, learnt.findings)
    assert known.pictures == desk.preparation.found(learnt.exhibit)


def test_a_known_bundle_is_not_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    learnt = desk.learn()
    monkeypatch.setattr("kiosk.bundle.reader.read", None)
    read = read_all([desk.installed()], desk.recollection.recall)
    assert read.exhibits == (learnt.exhibit,)
    assert read.findings == learnt.findings


def _same_size_and_time(bundle: Path) -> None:
    text = bundle / "exhibit.md"
    changed = text.stat().st_mtime_ns
    text.write_text(text.read_text("utf-8").replace("a", "e"), "utf-8")
    os.utime(text, ns=(changed, changed))


def _exchanged(bundle: Path) -> None:
    other = bundle.with_name("other")
    shutil.copytree(bundle, other)
    shutil.rmtree(bundle)
    other.rename(bundle)


EDITS: list[Edit] = [
    _same_size_and_time,
    _exchanged,
    lambda bundle: write_bundle(bundle, words="Another crane."),
    lambda bundle: os.utime(bundle / "exhibit.md"),
    lambda bundle: draw(bundle / "attract" / "9-more.png"),
    lambda bundle: (bundle / "attract" / "1-quay.png").unlink(),
    lambda bundle: (bundle / "attract").rename(bundle / "away"),
    lambda bundle: (bundle / "notes").mkdir(),
    lambda bundle: (bundle / "exhibit.md").chmod(0o600),
]


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(edits=st.lists(st.sampled_from(EDITS), min_size=1, max_size=3, unique=True))
def test_after_any_edit_it_is_unknown(desk: Desk, edits: list[Edit]) -> None:
    shutil.rmtree(desk.bundle)
    write_bundle(desk.bundle)
    desk.learn()
    assert desk.recall() is not None
    for edit in edits:
        try:
            edit(desk.bundle)
        except FileNotFoundError:
            continue
    assert desk.recall() is None


def test_a_bundle_that_was_just_changed_is_not_noted(desk: Desk) -> None:
    desk.later = 0.0
    desk.learn()
    assert desk.recall() is None


def test_a_bundle_that_changes_while_it_is_read_is_not_noted(desk: Desk) -> None:
    (reading,) = read_all([desk.installed()]).readings
    pictures, _ = desk.preparation.prepare(reading.exhibit, lambda _share: None)
    before = desk.installed()
    write_bundle(desk.bundle, words="Another crane.")
    desk.recollection.keep([reading], [Showing(reading.exhibit, pictures)])
    assert desk.recollection.recall(before) is None
    assert desk.recall() is None


def test_a_bundle_with_a_picture_left_out_is_not_noted(desk: Desk) -> None:
    (reading,) = read_all([desk.installed()]).readings
    desk.recollection.keep([reading], [Showing(reading.exhibit, Pictures())])
    assert desk.recall() is None


def test_without_one_of_its_derivatives_it_is_unknown(desk: Desk, store: DerivativeStore) -> None:
    desk.learn()
    known = desk.recall()
    assert known is not None and known.pictures is not None
    store.forget(next(iter(known.pictures.by_file.values())).folder.name)
    assert desk.recall() is None


def test_a_note_that_says_something_else_is_not_believed(desk: Desk, tmp_path: Path) -> None:
    desk.learn()
    notebook = Notebook(tmp_path / "cache" / NOTES, "1")
    for note in (b"", b"[]", b'"words"', b'{"bundle.exhibit:Exhibit":["one","two"]}'):
        assert notebook.write(desk.bundle, desk.installed().stamp, note) is None
        assert desk.recall() is None


def test_notes_outlive_the_derivatives_they_name(
    desk: Desk, store: DerivativeStore, tmp_path: Path
) -> None:
    desk.learn()
    assert store.prune(set()) > 0
    assert desk.recall() is None
    assert list((tmp_path / "cache" / NOTES).iterdir()) != []
    desk.learn()
    assert desk.recall() is not None


def test_a_disk_that_refuses_leaves_the_bundle_on_show(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir(exist_ok=True)
    (tmp_path / "cache" / NOTES).write_text("in the way", "utf-8")
    assert desk.learn().exhibit.id == "crane"
    assert desk.recall() is None
