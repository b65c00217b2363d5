"""An index is kept from start to start, and no state of the disk keeps it from being there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bundle.passage import Passage, Topic
from kiosk.bundle.reader import Accepted, read
from kiosk.storage import search_building, search_store
from kiosk.storage.notebook import Notebook
from kiosk.storage.search_index import SearchIndex
from kiosk.storage.search_store import FOLDER, SearchStore, fingerprint
from kiosk.storage.values import from_json, to_json
from tests.sample_exhibit import said, sample

CRANE = sample()
OTHER = replace(CRANE, words=())


@pytest.fixture
def store(tmp_path: Path) -> SearchStore:
    return SearchStore(tmp_path, "1")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """For each index that was made, whether the words of the exhibit are in it."""
    told: list[bool] = []

    def build(passages: Iterable[Passage]) -> sqlite3.Connection:
        kept = tuple(passages)
        told.append(Topic.WORD in {passage.topic for passage in kept})
        return search_building.build(kept)

    monkeypatch.setattr(search_store, "build", build)
    return told


def only_file(tmp_path: Path) -> Path:
    (found,) = (tmp_path / FOLDER).iterdir()
    return found


def works(index: SearchIndex) -> bool:
    found = [hit.passage.item for hit in index.find("driven by steam", "en").hits]
    return found[:1] == ["steam"]


def test_it_is_made_once(store: SearchStore, made: list[bool]) -> None:
    assert works(store.index_of(CRANE))
    assert works(store.index_of(CRANE))
    assert made == [True]


def test_it_is_made_again_for_other_texts_and_by_another_program(
    store: SearchStore, made: list[bool], tmp_path: Path
) -> None:
    store.index_of(CRANE)
    store.index_of(OTHER)
    SearchStore(tmp_path, "2").index_of(OTHER)
    assert made == [True, False, False]
    only_file(tmp_path)


@pytest.mark.parametrize(
    "damage", [b"", b"no database at all", b"SQLite format 3\0" + bytes(4096)], ids=len
)
def test_a_damaged_one_is_made_again(
    store: SearchStore, made: list[bool], tmp_path: Path, damage: bytes
) -> None:
    store.index_of(CRANE)
    only_file(tmp_path).write_bytes(damage)
    assert works(store.index_of(CRANE))
    Notebook(tmp_path / FOLDER, "1").write(CRANE.folder, fingerprint(CRANE), damage)
    assert works(store.index_of(CRANE))
    assert works(store.index_of(CRANE))
    assert made == [True] * 3


def test_every_cut_of_the_file_is_noticed(store: SearchStore, tmp_path: Path) -> None:
    store.index_of(CRANE)
    whole = only_file(tmp_path).read_bytes()
    for length in range(0, len(whole), len(whole) // 12):
        only_file(tmp_path).write_bytes(whole[:length])
        assert works(store.index_of(CRANE))


def test_a_place_that_cannot_be_written_is_done_without(
    tmp_path: Path, made: list[bool], caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FOLDER).write_text("a file where the folder should be")
    store = SearchStore(tmp_path, "1")
    with caplog.at_level("INFO"):
        assert works(store.index_of(CRANE))
    assert works(store.index_of(CRANE))
    assert made == [True] * 2
    assert "the next start will index crane again" in caplog.text


def test_a_full_disk_is_done_without(
    store: SearchStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.storage.notebook.os.fsync", full)
    assert works(store.index_of(CRANE))
    assert list((tmp_path / FOLDER).iterdir()) == []


def test_what_is_typed_is_in_no_file(store: SearchStore, tmp_path: Path) -> None:
    index = store.index_of(CRANE)
    before = only_file(tmp_path).read_bytes()
    index.find("zanzibar", "en")
    index.near("zanzibar", "en")
    assert only_file(tmp_path).read_bytes() == before
    assert b"zanzibar" not in before


def test_python_without_fts5_is_told_from_one_with(monkeypatch: pytest.MonkeyPatch) -> None:
    class Without(sqlite3.Connection):
        def execute(self, *_: object) -> sqlite3.Cursor:
            raise sqlite3.OperationalError("no such module: fts5")

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda name: connect(name, factory=Without))
    assert not search_building.is_possible()


def test_a_fingerprint_is_that_of_what_is_said() -> None:
    (letter, *others) = CRANE.sources
    line = replace(letter, key_line=said("Another line."))
    assert fingerprint(sample()) == fingerprint(CRANE)
    assert (
        len({fingerprint(e) for e in (CRANE, OTHER, replace(CRANE, sources=(line, *others)))}) == 3
    )


def test_an_exhibit_recalled_from_a_note_has_the_fingerprint_of_the_one_read() -> None:
    found = read(Path("exhibits/why-a-hot-line"))
    assert isinstance(found, Accepted)
    assert fingerprint(from_json(to_json(found.exhibit))) == fingerprint(found.exhibit)
