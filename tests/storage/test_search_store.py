"""An index is kept from start to start, and no state of the disk keeps it from being there."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kiosk.bundle.passage import Passage, Topic, Weight
from kiosk.storage import search_building, search_store
from kiosk.storage.notebook import Notebook
from kiosk.storage.search_index import SearchIndex
from kiosk.storage.search_store import FOLDER, SearchStore, fingerprint

BUNDLE = Path("library/crane")
TOLD = (
    Passage(Topic.WORD, "steam", Weight.NAME, "en", "Steam crane"),
    Passage(Topic.SOURCE, "letter", Weight.LINE, "en", "A crane came", 0, 3, "transcript", "read"),
)


@pytest.fixture
def store(tmp_path: Path) -> SearchStore:
    return SearchStore(tmp_path, "1")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many passages each index had that was made."""
    counts: list[int] = []

    def build(passages: tuple[Passage, ...]) -> sqlite3.Connection:
        counts.append(len(passages))
        return search_building.build(passages)

    monkeypatch.setattr(search_store, "build", build)
    return counts


def only_file(tmp_path: Path) -> Path:
    (found,) = (tmp_path / FOLDER).iterdir()
    return found


def works(index: SearchIndex) -> bool:
    found = {(hit.passage.item, hit.passage.line) for hit in index.find("crane", "en").hits}
    return found == {("steam", -1), ("letter", 3)}


def test_it_is_made_once(store: SearchStore, made: list[int]) -> None:
    assert works(store.index_of(BUNDLE, TOLD))
    assert works(store.index_of(BUNDLE, TOLD))
    assert made == [2]


def test_it_is_made_again_for_other_texts_and_by_another_program(
    store: SearchStore, made: list[int], tmp_path: Path
) -> None:
    store.index_of(BUNDLE, TOLD)
    store.index_of(BUNDLE, TOLD[:1])
    SearchStore(tmp_path, "2").index_of(BUNDLE, TOLD[:1])
    assert made == [2, 1, 1]
    only_file(tmp_path)


@pytest.mark.parametrize(
    "damage", [b"", b"no database at all", b"SQLite format 3\0" + bytes(4096)], ids=len
)
def test_a_damaged_one_is_made_again(
    store: SearchStore, made: list[int], tmp_path: Path, damage: bytes
) -> None:
    store.index_of(BUNDLE, TOLD)
    only_file(tmp_path).write_bytes(damage)
    assert works(store.index_of(BUNDLE, TOLD))
    Notebook(tmp_path / FOLDER, "1").write(BUNDLE, fingerprint(TOLD), damage)
    assert works(store.index_of(BUNDLE, TOLD))
    assert works(store.index_of(BUNDLE, TOLD))
    assert made == [2, 2, 2]


def test_every_cut_of_the_file_is_noticed(store: SearchStore, tmp_path: Path) -> None:
    store.index_of(BUNDLE, TOLD)
    whole = only_file(tmp_path).read_bytes()
    for length in range(0, len(whole), len(whole) // 12):
        only_file(tmp_path).write_bytes(whole[:length])
        assert works(store.index_of(BUNDLE, TOLD))


def test_a_place_that_cannot_be_written_is_done_without(
    tmp_path: Path, made: list[int], caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FOLDER).write_text("a file where the folder should be")
    store = SearchStore(tmp_path, "1")
    with caplog.at_level("INFO"):
        assert works(store.index_of(BUNDLE, TOLD))
    assert works(store.index_of(BUNDLE, TOLD))
    assert made == [2, 2]
    assert "the next start will index crane again" in caplog.text


def test_a_full_disk_is_done_without(
    store: SearchStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.storage.notebook.os.fsync", full)
    assert works(store.index_of(BUNDLE, TOLD))
    assert list((tmp_path / FOLDER).iterdir()) == []


def test_what_is_typed_is_in_no_file(store: SearchStore, tmp_path: Path) -> None:
    index = store.index_of(BUNDLE, TOLD)
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


@pytest.mark.parametrize("other", ["text", "line", "item", "reading"])
def test_a_fingerprint_tells_what_is_said_and_where(other: str) -> None:
    changed = {
        "text": Passage(Topic.WORD, "steam", Weight.NAME, "en", "Steam cranes"),
        "line": Passage(Topic.WORD, "steam", Weight.NAME, "en", "Steam crane", line=0),
        "item": Passage(Topic.WORD, "steam2", Weight.NAME, "en", "Steam crane"),
        "reading": Passage(Topic.WORD, "steam", Weight.NAME, "en", "Steam crane", reading="plain"),
    }[other]
    assert fingerprint((changed, *TOLD[1:])) != fingerprint(TOLD)
    assert fingerprint(TOLD) == fingerprint(tuple(TOLD))
