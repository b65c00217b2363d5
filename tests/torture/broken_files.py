"""Breaks the records (reliability A9) and the settings (A10) in every way a disk or a person can.

    python -m tests.torture.broken_files --records 10000 --settings 1000

The records must open, take a vote and keep it, within 2 s each; the settings must be read or
refused.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.storage.records.backup import back_up
from kiosk.storage.records.count import Kind
from kiosk.storage.records.opening import open_records
from kiosk.storage.settings import Settings, SettingsRefused
from kiosk.storage.settings_file import read_settings
from tests.storage.records.votes import DAY, EDITION, vote
from tests.torture.scratch import scratch

SLOWEST_SECONDS: Final = 2.0
VOTES: Final = 20
SETTINGS: Final = """[visit]
idle-seconds = 90
warning-seconds = 30

[screen]
diagonal-inches = 54.6
profile = "classroom"
text-step = 1.3
theme = "night"

[library]
folders = ["exhibits", "more"]
"""
Damage = Callable[[Path, random.Random], object]


def _bytes(file: Path, chance: random.Random) -> None:
    content = bytearray(file.read_bytes())
    for _ in range(chance.randint(1, 64)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    file.write_bytes(content)


def _bits(file: Path, chance: random.Random) -> None:
    content = bytearray(file.read_bytes())
    for _ in range(chance.randint(1, 8)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    file.write_bytes(content)


def _cut(file: Path, chance: random.Random) -> None:
    file.write_bytes(file.read_bytes()[: chance.randrange(file.stat().st_size)])


def _zero_page(file: Path, chance: random.Random) -> None:
    content = bytearray(file.read_bytes())
    page = chance.randrange(len(content)) // 4096 * 4096
    content[page : page + 4096] = bytes(len(content[page : page + 4096]))
    file.write_bytes(content)


def _picture(file: Path, chance: random.Random) -> None:
    file.write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF" + chance.randbytes(chance.randint(0, 40000)))


def _gone(file: Path, _chance: random.Random) -> None:
    file.unlink()


def _folder(file: Path, _chance: random.Random) -> None:
    file.unlink()
    file.mkdir()


def _longer(file: Path, chance: random.Random) -> None:
    file.write_bytes(file.read_bytes() + chance.randbytes(chance.randint(1, 9000)))


DAMAGES: Final[tuple[Damage, ...]] = (
    *((_bytes,) * 4),
    *((_bits,) * 3),
    *((_cut,) * 2),
    _zero_page,
    _picture,
    _gone,
    _folder,
    _longer,
)


def _originals(folder: Path) -> None:
    """Records with a backup, as a power cut leaves them: a part of the votes is in the log."""
    file = folder / "live" / "records.sqlite"
    with closing(open_records(file).book) as book:
        for number in range(VOTES):
            book.add([vote(str(number % 5), day=DAY.replace(day=1 + number))])
    back_up(file, DAY)
    with closing(open_records(file).book) as book:
        book.add([vote("0")])
        shutil.copytree(file.parent, folder / "whole")


def broken_records(rounds: int, seed: int) -> Iterator[str]:
    """Damage copies of the records, their log or its index; say what goes wrong."""
    chance = random.Random(seed)
    with scratch() as folder:
        _originals(folder)
        for number in range(rounds):
            place = folder / "broken"
            shutil.copytree(folder / "whole", place)
            tail = chance.choice(("", "", "", "-wal", "-wal", "-shm"))
            damage = chance.choice(DAMAGES)
            damage(place / f"records.sqlite{tail}", chance)
            if told := _opened_wrongly(place / "records.sqlite"):
                yield f"round {number}, {damage.__name__} of records.sqlite{tail}: {told}"
            shutil.rmtree(place)


def _opened_wrongly(file: Path) -> str:
    began = time.monotonic()
    try:
        with closing(open_records(file).book) as book:
            book.add([vote("9")])
        with closing(open_records(file).book) as book:
            found = book.sums(EDITION)[Kind.STANCE, "9"]
            list(book.rows())
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    seconds = time.monotonic() - began
    if seconds > SLOWEST_SECONDS:
        return f"took {seconds:.1f} s"
    return "" if found else "a vote was lost"


def broken_settings(rounds: int, seed: int) -> Iterator[str]:
    """Damage copies of the settings; say what raises."""
    chance = random.Random(seed)
    with scratch() as folder:
        file = folder / "kiosk.toml"
        for number in range(rounds):
            file.write_text(SETTINGS, encoding="utf-8")
            damage = chance.choice(DAMAGES)
            damage(file, chance)
            try:
                read = read_settings(file)
            except Exception as error:
                yield f"round {number}, {damage.__name__}: {type(error).__name__}: {error}"
            else:
                if not isinstance(read, Settings | SettingsRefused):
                    yield f"round {number}: {read!r}"
            if file.is_dir():
                file.rmdir()


def main() -> int:
    """The program."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--settings", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=9)
    options = parser.parse_args()
    told = list(broken_records(options.records, options.seed))
    told += broken_settings(options.settings, options.seed)
    for one in told[:12]:
        print(one)
    rounds = options.records + options.settings
    print(f"broken files: {rounds} (SQLite {sqlite3.sqlite_version}), bad ends: {len(told)}")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
