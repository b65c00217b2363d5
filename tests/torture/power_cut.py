"""Cuts the power while votes are counted (reliability A1): what was acknowledged must be there.

    python -m tests.torture.power_cut --cuts 1000 --seed 1

The disk after a cut is put together from all that was done to it, less what was not flushed.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from kiosk.storage.records import record_file
from kiosk.storage.records.backup import back_up
from kiosk.storage.records.opening import open_records
from kiosk.storage.records.record_writer import RecordWriter
from tests.storage.records.votes import DAY, EDITION, vote
from tests.torture.disk import Disk, lay_out
from tests.torture.layer import Act, Layer
from tests.torture.scratch import scratch

VOTES = 90
REOPENED_EVERY = 35
BACKED_UP_EVERY = 25
BEFORE = 3


def counting(file: Path, layer: Layer) -> None:
    """Vote, be backed up, close and open again, from an empty disk on."""
    writer = RecordWriter(file)
    for number in range(1, VOTES + 1):
        assert writer.write(vote("0"))
        layer.done("acknowledged", "", number)
        if number % BACKED_UP_EVERY == 0:
            back_up(file, DAY + timedelta(days=number))
        if number % REOPENED_EVERY == 0:
            writer.drop()
    writer.close()


def mending(file: Path, layer: Layer) -> None:
    """Start on a damaged file beside its backup, then vote."""
    writer = RecordWriter(file)
    for number in range(1, 6):
        assert writer.write(vote("0"))
        layer.done("acknowledged", "", BEFORE + number)
    writer.close()


def _damaged(file: Path) -> None:
    with closing(open_records(file).book) as book:
        for _ in range(BEFORE):
            book.add([vote("0")])
    back_up(file, DAY)
    file.write_bytes(b"a picture" * 4000)


def _nothing(_file: Path) -> None:
    """An empty disk."""


PLAYS: dict[str, tuple[int, Callable[[Path], None], Callable[[Path, Layer], None]]] = {
    "counting": (0, _nothing, counting),
    "mending": (BEFORE, _damaged, mending),
}


def trouble_after_cuts(play: str, cuts: int, seed: int) -> Iterator[str]:
    """Play once, cut at random moments, and say of each bad end what is wrong with it."""
    chance = random.Random(seed)
    before, prepare, act_out = PLAYS[play]
    with scratch() as folder:
        root = Path(folder, "home")
        file = root / "records" / "records.sqlite"
        root.mkdir()
        prepare(file)
        disk = Disk(root)
        with Layer()() as layer:
            act_out(file, layer)
        moments = sorted(chance.randint(0, len(layer.acts)) for _ in range(cuts))
        done = 0
        for number, moment in enumerate(moments):
            _until(disk, layer.acts[done:moment])
            done = moment
            place = Path(folder, str(number))
            lay_out(disk.after_cut(chance), root, place)
            _spoil_shared_memory(place, chance)
            told = _wrong(place / "records" / file.name, layer.acts[:moment], before)
            if told:
                yield f"cut {number} of {play}, after act {moment}: {told}"


def _until(disk: Disk, acts: list[Act]) -> None:
    for act in acts:
        if act.verb != "acknowledged":
            disk.take(act)


def _spoil_shared_memory(place: Path, chance: random.Random) -> None:
    """The index of the log is never flushed: after a cut it holds anything."""
    index = place / "records" / "records.sqlite-shm"
    if index.parent.is_dir() and chance.random() < 0.5:
        index.write_bytes(chance.randbytes(32768))


def _wrong(file: Path, acts: list[Act], before: int) -> str:
    acknowledged = next((act.place for act in reversed(acts) if act.verb == "acknowledged"), before)
    opened = open_records(file)
    with closing(opened.book) as book:
        found = sum(book.sums(EDITION).values())
        book.add([vote("1")])
    if not acknowledged <= found <= acknowledged + 1:
        return f"{found} votes, but {acknowledged} were acknowledged ({opened.notice})"
    return ""


def main() -> int:
    """The program."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cuts", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--synchronous", default="EXTRA", help="NORMAL shows that cuts are felt")
    options = parser.parse_args()
    settings = (*record_file.SETTINGS, f"PRAGMA synchronous = {options.synchronous}")
    record_file.SETTINGS = settings  # type: ignore[misc]
    told = [one for play in PLAYS for one in trouble_after_cuts(play, options.cuts, options.seed)]
    for one in told[:5]:
        print(one)
    print(f"power cuts: {options.cuts * len(PLAYS)}, bad ends: {len(told)} (seed {options.seed})")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
