"""Fails or kills every call to the disk in turn (reliability A3, A4, A6).

    python -m tests.torture.every_call --every 1

Whatever call it is: what was acknowledged is there, nothing is there twice, and the next start
works. Where a flush fails, the power is cut afterwards: what was not flushed is then gone.
"""

from __future__ import annotations

import argparse
import errno
import os
import random
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.storage.records.backup import back_up
from kiosk.storage.records.opening import open_records
from tests.storage.records.votes import DAY, EDITION, vote
from tests.torture.disk import Disk, lay_out
from tests.torture.layer import Act, Layer
from tests.torture.scratch import scratch
from tests.torture.voter import UNKNOWN, VOTES, act_out

BEFORE: Final = 2
OF_PYTHON: Final = ("fsync", "mkdir", "unlink", "rename", "copy")
CODES: Final = {
    "open": sqlite3.SQLITE_CANTOPEN,
    "read": sqlite3.SQLITE_IOERR_READ,
    "write": sqlite3.SQLITE_IOERR_WRITE,
    "truncate": sqlite3.SQLITE_IOERR_TRUNCATE,
    "sync": sqlite3.SQLITE_IOERR_FSYNC,
    "delete": sqlite3.SQLITE_IOERR_DELETE,
    "lock": sqlite3.SQLITE_IOERR_LOCK,
    "map": sqlite3.SQLITE_IOERR_SHMMAP,
}
LASTING: Final = 60
BROKE: Final = 255


@dataclass(slots=True)
class Trouble:
    """What happens at the `at`th call, and for `calls` calls: "kill", "full" or "failing"."""

    kind: str
    at: int
    calls: int = 1
    seen: int = 0

    def __call__(self, verb: str, _path: str) -> int:
        """The error of a call, 0 for none."""
        self.seen += 1
        if not self.at <= self.seen < self.at + self.calls:
            return 0
        if self.kind == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        full = self.kind == "full"
        if verb in OF_PYTHON:
            return errno.ENOSPC if full else errno.EIO
        return sqlite3.SQLITE_FULL if full and verb == "write" else CODES[verb]


def damaged(file: Path) -> None:
    """Records that must be replaced by their backup first."""
    with closing(open_records(file).book) as book:
        book.add([vote("0", by=BEFORE)])
    back_up(file, DAY.replace(day=1))
    file.write_bytes(b"a picture" * 4000)


def in_a_process(file: Path, trouble: Trouble) -> tuple[int, int | None]:
    """Act out in a process that may be killed: votes acknowledged, and waiting if it ended well."""
    reader, pipe = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        waiting = BROKE
        try:
            with Layer(trouble)():
                waiting = act_out(file, lambda number: _say(pipe, number))
        finally:
            os._exit(waiting)
    os.close(pipe)
    with os.fdopen(reader, "rb") as told:
        acknowledged = (told.read() or b"\0")[-1]
    _, status = os.waitpid(child, 0)
    return acknowledged, os.WEXITSTATUS(status) if os.WIFEXITED(status) else None


def _say(pipe: int, number: int) -> None:
    os.write(pipe, bytes([number]))


def calls_of(prepare: Callable[[Path], None]) -> int:
    """How many calls to the disk there are when nothing fails."""
    trouble = Trouble("failing", 0, 0)
    with scratch() as folder:
        file = Path(folder, "records", "records.sqlite")
        prepare(file)
        with Layer(trouble)():
            assert act_out(file, lambda _number: None) == 0
    return trouble.seen


def wrong_in_process(prepare: Callable[[Path], None], before: int, trouble: Trouble) -> str:
    """What is wrong with the records after a process that met trouble; empty if nothing is."""
    with scratch() as folder:
        file = Path(folder, "records", "records.sqlite")
        prepare(file)
        acknowledged, waiting = in_a_process(file, trouble)
        if waiting == BROKE:
            return "the program broke"
        with closing(open_records(file).book) as book:
            found = sum(book.sums(EDITION).values()) - before
            book.add([vote("1")])
    if waiting is None:
        good = acknowledged <= found <= acknowledged + 1
    else:
        unknown, waiting = divmod(waiting, UNKNOWN)
        good = acknowledged <= found and VOTES - waiting - unknown <= found <= VOTES - waiting
    return "" if good else f"{found} votes; {acknowledged} acknowledged, {waiting} waiting"


def wrong_after_cut(trouble: Trouble, chance: random.Random) -> str:
    """What is wrong when the power goes after a flush that failed; empty if nothing is."""
    with scratch() as folder:
        root = Path(folder, "home")
        root.mkdir()
        disk, layer = Disk(root), Layer()
        layer.fault = lambda verb, path: _forgetting(trouble, layer, verb, path)
        file = root / "records" / "records.sqlite"
        with layer():
            act_out(file, lambda number: layer.done("acknowledged", "", number))
        moment = chance.randint(0, len(layer.acts))
        acknowledged = 0
        for act in layer.acts[:moment]:
            acknowledged = act.place if act.verb == "acknowledged" else acknowledged
            if act.verb != "acknowledged":
                disk.take(act)
        place = Path(folder, "after")
        lay_out(disk.after_cut(chance), root, place)
        with closing(open_records(place / "records" / file.name).book) as book:
            found = sum(book.sums(EDITION).values())
    good = acknowledged <= found <= VOTES
    return "" if good else f"{found} votes of {acknowledged} acknowledged"


def _forgetting(trouble: Trouble, layer: Layer, verb: str, path: str) -> int:
    """A system drops what it could not flush: a later flush says yes and writes nothing of it."""
    if verb not in ("sync", "fsync"):
        return 0
    error = trouble(verb, path)
    if error:
        layer.acts.append(Act("forget", path))
    return error


def troubles(every: int) -> Iterator[str]:
    """Meet every trouble at each of the calls, or at one in `every`; say what goes wrong."""
    for name, before, prepare in (("counting", 0, _nothing), ("mending", BEFORE, damaged)):
        for at in range(1, calls_of(prepare) + 1, every):
            for kind, calls in (("kill", 1), ("failing", 1), ("full", 1), ("full", LASTING)):
                trouble = Trouble(kind, at, calls)
                if told := wrong_in_process(prepare, before, trouble):
                    yield f"{name}, {kind} at call {at} for {calls}: {told}"


def flushes(cuts: int) -> Iterator[str]:
    """Fail each flush in turn and cut the power at some moments after; say what goes wrong."""
    chance = random.Random(6)
    at = 1
    while True:
        for calls in (1, 2):
            for _ in range(cuts):
                trouble = Trouble("failing", at, calls)
                if told := wrong_after_cut(trouble, chance):
                    yield f"flush {at}, failing {calls} times, then a power cut: {told}"
        if trouble.seen < at:
            return
        at += 1


def _nothing(_file: Path) -> None:
    """No records yet."""


def main() -> int:
    """The program."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--every", type=int, default=1, help="try one call in so many")
    parser.add_argument("--cuts", type=int, default=10, help="power cuts for each flush")
    options = parser.parse_args()
    points = calls_of(_nothing) + calls_of(damaged)
    told = [*troubles(options.every), *flushes(options.cuts)]
    for one in told[:12]:
        print(one)
    print(f"calls to the disk: {points}, one in {options.every} tried; bad ends: {len(told)}")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
