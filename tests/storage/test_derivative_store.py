"""A derivative is whole, or it is not there."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from kiosk.storage.derivative_store import DerivativeStore
from kiosk.storage.fault import Cause, Fault, fault_of

KEY = "ab12-1080"


def paint(staging: Path) -> bool:
    (staging / "0").mkdir()
    (staging / "0" / "tile.jpg").write_bytes(b"picture")
    (staging / "size").write_bytes(b"40 30")
    return True


def never(staging: Path) -> bool:
    raise AssertionError("nothing should be made")


def failing(error: BaseException) -> Callable[[Path], bool]:
    def make(staging: Path) -> bool:
        paint(staging)
        raise error

    return make


def in_the_making(folder: Path) -> list[Path]:
    return [path for path in (folder / ".staging").rglob("*") if path.suffix != ".lock"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "derivatives"


@pytest.fixture
def store(folder: Path) -> Iterator[DerivativeStore]:
    store = DerivativeStore(folder)
    yield store
    store.close()


def test_looking_makes_nothing(store: DerivativeStore, folder: Path) -> None:
    assert store.find(KEY) is None
    assert store.prune(set()) == 0
    assert not folder.exists()


def test_a_derivative_is_made_once(store: DerivativeStore, folder: Path) -> None:
    made = store.get_or_make(KEY, paint)
    assert made == folder / KEY == store.find(KEY)
    assert (folder / KEY / "0" / "tile.jpg").read_bytes() == b"picture"
    assert store.get_or_make(KEY, never) == made
    assert all(not any(bench.iterdir()) for bench in in_the_making(folder))


def test_nothing_stays_open(folder: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    store = DerivativeStore(folder)
    store.get_or_make(KEY, paint)
    DerivativeStore(folder).close()
    store.close()
    assert len(list(Path("/proc/self/fd").iterdir())) == before


@pytest.mark.parametrize("key", ["", ".staging", "..", "a/b", "A", "a.", "-a", "a" * 201, "a\n"])
def test_a_key_is_a_plain_name(store: DerivativeStore, key: str) -> None:
    with pytest.raises(ValueError, match="not a key"):
        store.get_or_make(key, paint)


@pytest.mark.parametrize("make", [lambda staging: False, lambda staging: True], ids=["no", "empty"])
def test_what_was_not_made_is_not_kept(
    store: DerivativeStore, folder: Path, make: Callable[[Path], bool]
) -> None:
    told = store.find_or_make(KEY, make)
    assert isinstance(told, Fault)
    assert told.cause is Cause.NOT_MADE
    assert store.get_or_make(KEY, make) is None
    assert store.find(KEY) is None
    assert store.get_or_make(KEY, paint) == folder / KEY


@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.ENOSPC, Cause.DISK_FULL),
        (errno.EDQUOT, Cause.DISK_FULL),
        (errno.EROFS, Cause.READ_ONLY),
        (errno.EACCES, Cause.READ_ONLY),
        (errno.EIO, Cause.DEVICE),
    ],
)
def test_trouble_of_the_disk_is_a_value(
    store: DerivativeStore, folder: Path, number: int, cause: Cause
) -> None:
    told = store.find_or_make(KEY, failing(OSError(number, "trouble")))
    assert isinstance(told, Fault)
    assert told.cause is cause
    assert "trouble" in told.detail
    assert store.find(KEY) is None
    assert all(not any(bench.iterdir()) for bench in in_the_making(folder))


def test_an_error_without_a_number_is_the_device() -> None:
    assert fault_of(OSError("odd")) == Fault(Cause.DEVICE, "odd")


def test_a_broken_promise_passes_and_leaves_nothing(store: DerivativeStore, folder: Path) -> None:
    with pytest.raises(KeyError):
        store.get_or_make(KEY, failing(KeyError("bug")))
    assert store.find(KEY) is None
    assert all(not any(bench.iterdir()) for bench in in_the_making(folder))


@pytest.mark.parametrize("point", range(7))
def test_a_disk_that_fills_at_any_flush_or_move(
    store: DerivativeStore, folder: Path, monkeypatch: pytest.MonkeyPatch, point: int
) -> None:
    calls = 0

    def refusing(real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object) -> object:
            nonlocal calls
            calls += 1
            if calls > point:
                raise OSError(errno.ENOSPC, "no space left")
            return real(*args)

        return call

    with monkeypatch.context() as full:
        full.setattr("os.fsync", refusing(os.fsync))
        full.setattr(Path, "rename", refusing(Path.rename))
        told = store.find_or_make(KEY, paint)
    wanted = 6  # two files, two folders, the move, the folder it went to
    if point >= wanted:
        assert told == folder / KEY
    else:
        assert isinstance(told, Fault)
        assert told.cause is Cause.DISK_FULL
    found = store.find(KEY)
    assert (found is not None) == (point >= wanted - 1)
    assert all(not any(bench.iterdir()) for bench in in_the_making(folder))
    assert store.get_or_make(KEY, paint) == folder / KEY


def test_a_folder_that_cannot_be_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    store = DerivativeStore(tmp_path / "file" / "cache")
    assert isinstance(store.find_or_make(KEY, never), Fault)
    assert store.prune(set()) == 0
    store.close()


@pytest.mark.parametrize("junk", ["file", "empty folder", "link to nowhere"])
def test_junk_in_the_place_of_a_derivative_gives_way(
    store: DerivativeStore, folder: Path, junk: str
) -> None:
    folder.mkdir(parents=True)
    if junk == "file":
        (folder / KEY).write_bytes(b"")
    elif junk == "empty folder":
        (folder / KEY).mkdir()
    else:
        (folder / KEY).symlink_to(folder / "nowhere")
    assert store.find(KEY) is None
    assert store.get_or_make(KEY, paint) == folder / KEY
    assert (folder / KEY / "size").read_bytes() == b"40 30"


def test_seeds_come_first_and_are_never_written(tmp_path: Path, folder: Path) -> None:
    seed = tmp_path / "shipped"
    (seed / KEY).mkdir(parents=True)
    (seed / KEY / "size").write_bytes(b"1 1")
    store = DerivativeStore(folder, (tmp_path / "none", seed))
    assert store.get_or_make(KEY, never) == seed / KEY
    assert store.get_or_make("other", paint) == folder / "other"
    assert store.prune(set()) == len(b"picture40 30")
    assert store.find(KEY) == seed / KEY
    store.close()


def test_pruning_keeps_what_is_named(store: DerivativeStore, folder: Path) -> None:
    for key in ("one", "two", "three"):
        store.get_or_make(key, paint)
    (folder / "stray").write_bytes(b"123")
    assert store.prune({"two", "four"}) == 2 * 12 + 3
    assert [store.find(key) is not None for key in ("one", "two", "three")] == [False, True, False]
    assert not (folder / "stray").exists()
    assert all(not any(bench.iterdir()) for bench in in_the_making(folder))


def test_what_cannot_be_removed_frees_nothing(
    store: DerivativeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.get_or_make(KEY, paint)

    def refuse(*_args: object) -> None:
        raise OSError(errno.EROFS, "read-only")

    monkeypatch.setattr(Path, "rename", refuse)
    assert store.prune(set()) == 0
    assert store.find(KEY) is not None


def test_many_threads_and_two_stores_make_one_derivative(folder: Path) -> None:
    stores = [DerivativeStore(folder), DerivativeStore(folder)]
    together = Barrier(8)

    def make(number: int) -> Path | None:
        def at_once(staging: Path) -> bool:
            together.wait(20)
            return paint(staging)

        return stores[number % 2].get_or_make(KEY, at_once)

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(make, range(8))) == {folder / KEY}
    assert (folder / KEY / "0" / "tile.jpg").read_bytes() == b"picture"
    for store in stores:
        store.close()
    assert list((folder / ".staging").iterdir()) == []


def test_leftovers_that_nobody_holds_are_cleared(folder: Path) -> None:
    staging = folder / ".staging"
    (staging / "without-a-lock" / "half").mkdir(parents=True)
    (staging / "stray.txt").write_bytes(b"")
    (staging / "ended").mkdir()
    (staging / "ended.lock").write_bytes(b"")
    DerivativeStore(folder).close()
    assert list(staging.iterdir()) == []


def test_a_new_store_leaves_alone_what_another_is_making(folder: Path) -> None:
    first = DerivativeStore(folder)

    def interrupted(staging: Path) -> bool:
        paint(staging)
        DerivativeStore(folder).close()
        return (staging / "size").exists()

    assert first.get_or_make(KEY, interrupted) == folder / KEY
    first.close()
    first.close()


def test_a_forgotten_derivative_is_made_again(tmp_path: Path) -> None:
    store = DerivativeStore(tmp_path)
    first = store.get_or_make("key", lambda folder: bool((folder / "a").write_text("old")))
    store.forget("key")
    store.forget("never-made")
    again = store.get_or_make("key", lambda folder: bool((folder / "a").write_text("new")))
    assert first == again is not None
    assert (again / "a").read_text() == "new"


def test_the_room_left_is_that_of_the_nearest_folder_there_is(
    store: DerivativeStore, folder: Path
) -> None:
    assert not folder.exists()
    assert store.free() == pytest.approx(shutil.disk_usage(folder.parents[1]).free, rel=0.2)
