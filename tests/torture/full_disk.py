"""Fills the disk and frees it again while votes go on (reliability A5).

    python -m tests.torture.full_disk --cycles 100

On a disk of 2 MB in memory where one may be mounted (as root); elsewhere SQLite is told that the
disk is full. Nothing may be raised, and once there is room every vote is there.
"""

from __future__ import annotations

import argparse
import errno
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.storage.records.opening import open_records
from kiosk.storage.records.record_writer import RecordWriter
from tests.storage.records.votes import EDITION, vote
from tests.torture.layer import Layer
from tests.torture.scratch import scratch

VOTES: Final = 30
SIZE: Final = "2m"


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """A folder, and how it gets full and free."""

    folder: Path
    kind: str
    fill: Callable[[], object]
    free: Callable[[], object]


@contextmanager
def small_disk(played: bool) -> Iterator[SmallDisk]:
    """A real small disk, or one that is `played`."""
    with scratch() as folder:
        if played or not _mounted(folder):
            with _played(folder) as disk:
                yield disk
            return
        filler = folder / "filler"
        try:
            yield SmallDisk(folder, f"of {SIZE}", lambda: _fill(filler), filler.unlink)
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def _played(folder: Path) -> Iterator[SmallDisk]:
    full: list[bool] = []

    def fault(verb: str, _path: str) -> int:
        if not full or verb not in ("write", "copy", "mkdir"):
            return 0
        return sqlite3.SQLITE_FULL if verb == "write" else errno.ENOSPC

    with Layer(fault)():
        yield SmallDisk(folder, "played", lambda: full.append(True), full.clear)


def _mounted(folder: Path) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "none", str(folder)]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def _fill(filler: Path) -> None:
    """Leave no byte: the last writes are small."""
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue


def cycles(number: int, disk: SmallDisk) -> Iterator[str]:
    """Vote on a full and on a free disk in turn; say what goes wrong."""
    file = disk.folder / "records" / "records.sqlite"
    writer = RecordWriter(file)
    wanted = 0
    for cycle in range(number):
        waited = False
        for step in range(VOTES):
            if step == VOTES // 4:
                disk.fill()
            writer.write(vote(str(step % 5)))
            wanted += 1
            waited = waited or writer.waiting
        disk.free()
        found = _votes(file) if writer.catch_up() else -1
        if found != wanted:
            yield f"cycle {cycle}: {found} of {wanted} votes; {writer.notices[-1:]}"
        if not waited:
            yield f"cycle {cycle}: the disk was never full"
    writer.close()


def _votes(file: Path) -> int:
    with closing(open_records(file).book) as book:
        return sum(book.sums(EDITION).values())


def main() -> int:
    """The program."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cycles", type=int, default=100)
    parser.add_argument("--played", action="store_true", help="mount nothing")
    options = parser.parse_args()
    with small_disk(options.played) as disk:
        told = list(cycles(options.cycles, disk))
        kind = disk.kind
    for one in told[:12]:
        print(one)
    print(f"full disk ({kind}): {options.cycles} cycles, bad ends: {len(told)}")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
