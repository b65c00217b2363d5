"""A note is true of one state of a folder and of one edition of the program, or it is none."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage.fault import Cause
from kiosk.storage.notebook import ENDING, Notebook

SUBJECT = Path("library/crane")
NOTE = b'{"a": 1}\nsecond line'


@pytest.fixture
def notebook(tmp_path: Path) -> Notebook:
    return Notebook(tmp_path / "notes", "1.0")


def only_file(tmp_path: Path) -> Path:
    (found,) = (tmp_path / "notes").iterdir()
    return found


def test_nothing_is_known_at_first(notebook: Notebook, tmp_path: Path) -> None:
    assert notebook.read(SUBJECT, "new") is None
    assert list(tmp_path.iterdir()) == []


def test_a_note_is_read_again(notebook: Notebook, tmp_path: Path) -> None:
    assert notebook.write(SUBJECT, "state", NOTE) is None
    assert notebook.read(SUBJECT, "state") == NOTE
    assert Notebook(tmp_path / "notes", "1.0").read(SUBJECT, "state") == NOTE
    assert only_file(tmp_path).suffix == ENDING


def test_of_another_state_edition_or_folder_it_is_none(notebook: Notebook, tmp_path: Path) -> None:
    notebook.write(SUBJECT, "state", NOTE)
    assert notebook.read(SUBJECT, "other") is None
    assert notebook.read(Path("library/harbour"), "state") is None
    assert Notebook(tmp_path / "notes", "1.1").read(SUBJECT, "state") is None


def test_a_new_note_takes_the_place_of_the_old(notebook: Notebook, tmp_path: Path) -> None:
    notebook.write(SUBJECT, "state", NOTE)
    notebook.write(SUBJECT, "later", b"new")
    assert notebook.read(SUBJECT, "state") is None
    assert notebook.read(SUBJECT, "later") == b"new"
    only_file(tmp_path)


@given(cut=st.integers(0, 200), rubbish=st.binary(max_size=4))
def test_a_damaged_note_is_none_and_is_replaced(
    tmp_path_factory: pytest.TempPathFactory, cut: int, rubbish: bytes
) -> None:
    home = tmp_path_factory.mktemp("home")
    notebook = Notebook(home / "notes", "1.0")
    notebook.write(SUBJECT, "state", NOTE)
    file = only_file(home)
    whole = file.read_bytes()
    damaged = whole[:cut] + rubbish + whole[cut + len(rubbish) + 1 :]
    file.write_bytes(damaged)
    assert notebook.read(SUBJECT, "state") == (NOTE if damaged == whole else None)
    notebook.write(SUBJECT, "state", NOTE)
    assert notebook.read(SUBJECT, "state") == NOTE


@pytest.mark.parametrize(
    ("number", "cause"), [(errno.ENOSPC, Cause.DISK_FULL), (errno.EROFS, Cause.READ_ONLY)]
)
def test_a_disk_that_refuses_leaves_the_old_note(
    notebook: Notebook,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    cause: Cause,
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, "no")

    notebook.write(SUBJECT, "state", NOTE)
    monkeypatch.setattr("os.fsync", refuse)
    fault = notebook.write(SUBJECT, "later", b"new")
    assert fault is not None and fault.cause is cause
    assert notebook.read(SUBJECT, "state") == NOTE
    only_file(tmp_path)


def test_a_place_that_is_no_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("in the way", "utf-8")
    notebook = Notebook(tmp_path / "notes", "1.0")
    assert notebook.write(SUBJECT, "state", NOTE) is not None
    assert notebook.read(SUBJECT, "state") is None
