"""A real full disk, a real read-only one, and a power cut at every step."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.storage.derivative_store import DerivativeStore
from kiosk.storage.fault import Cause, Fault

CHILD = """
import os, signal, sys
from pathlib import Path
from kiosk.storage.derivative_store import DerivativeStore
left = int(sys.argv[2])

def dying(real):
    def call(*args, **named):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **named)
    return call

os.fsync, os.mkdir = dying(os.fsync), dying(os.mkdir)
Path.rename, Path.write_bytes = dying(Path.rename), dying(Path.write_bytes)

def paint(staging):
    (staging / "one").write_bytes(b"1" * 70000)
    (staging / "deep").mkdir()
    (staging / "deep" / "two").write_bytes(b"22")
    return True

store = DerivativeStore(Path(sys.argv[1]))
store.get_or_make("key", paint)
print("made")
store.close()
"""
MOST_STEPS = 40


def run(folder: Path, steps: int) -> subprocess.CompletedProcess[str]:
    arguments = [sys.executable, "-c", CHILD, str(folder), str(steps)]
    return subprocess.run(arguments, capture_output=True, text=True, timeout=60, check=False)


def test_killed_at_any_step_it_is_whole_or_absent_and_cleaned_up(tmp_path: Path) -> None:
    seen = {"absent": 0, "whole": 0}
    for steps in range(MOST_STEPS):
        folder = tmp_path / str(steps) / "cache"
        ended = run(folder, steps)
        assert ended.returncode in (0, -signal.SIGKILL), ended.stderr
        store = DerivativeStore(folder)
        found = store.find("key")
        seen["absent" if found is None else "whole"] += 1
        if found is not None:
            assert (found / "one").stat().st_size == 70000
            assert (found / "deep" / "two").read_bytes() == b"22"
        staging = folder / ".staging"
        assert not staging.exists() or list(staging.iterdir()) == []
        store.close()
        if ended.returncode == 0:
            assert ended.stdout == "made\n"
            break
    assert seen["absent"] >= 8
    assert seen["whole"] >= 2


def _mounted(folder: Path, options: str) -> bool:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 KB, or /dev/full's answer where none may be mounted."""
    disk = tmp_path / "disk"
    mounted = _mounted(disk, "size=256k")
    yield disk
    if mounted:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def _fill(staging: Path) -> bool:
    for number in range(4):
        (staging / str(number)).write_bytes(b"x" * 100_000)
    with Path("/dev/full").open("wb", buffering=0) as full:
        full.write(b"x")
    return True


def test_a_full_disk_gives_a_fault_and_all_its_room_back(small_disk: Path) -> None:
    store = DerivativeStore(small_disk / "cache")
    small = store.get_or_make("small", lambda staging: bool((staging / "a").write_bytes(b"a")))
    told = store.find_or_make("large", _fill)
    assert isinstance(told, Fault)
    assert told.cause is Cause.DISK_FULL
    assert store.find("large") is None
    assert store.find("small") == small
    left = [path for path in (small_disk / "cache" / ".staging").rglob("*") if path.is_file()]
    assert [path.suffix for path in left] == [".lock"]
    again = store.get_or_make("next", lambda staging: bool((staging / "a").write_bytes(b"a" * 9)))
    assert again is not None
    store.close()


def test_a_read_only_disk_is_read_and_never_blamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "cache"
    with_one = DerivativeStore(folder)
    with_one.get_or_make("old", lambda staging: bool((staging / "a").write_bytes(b"a")))
    with_one.close()

    def refuse(*_args: object, **_named: object) -> None:
        raise PermissionError(30, "Read-only file system")

    monkeypatch.setattr("os.mkdir", refuse)
    monkeypatch.setattr("os.open", refuse)
    store = DerivativeStore(folder)
    told = store.find_or_make("new", lambda staging: True)
    assert isinstance(told, Fault)
    assert told.cause is Cause.READ_ONLY
    assert store.find("old") == folder / "old"
    assert store.prune(set()) == 0
    store.close()
