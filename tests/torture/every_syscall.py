"""Fails or kills every system call that reaches the records in turn (reliability A3, A4, A6).

    python -m tests.torture.every_syscall --every 1

Like `every_call`, but from outside, with strace: the calls of SQLite and of Python alike. Where
strace is missing this fails and says so.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.storage.records.opening import open_records
from tests.storage.records.votes import EDITION, vote
from tests.torture.every_call import BEFORE, damaged
from tests.torture.scratch import folder
from tests.torture.voter import UNKNOWN, VOTES

CALLS: Final = (
    "openat,read,pread64,write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink,mkdir,fcntl,"
    "newfstatat,fstat,lseek,close,fallocate,mmap,copy_file_range,sendfile,getdents64,flock"
)
HARMS: Final = ("signal=KILL", "error=EIO", "error=ENOSPC", "error=EINTR")
CALL: Final = re.compile(r"^(?:\[pid +\d+\] )?(?:\d+ +)?(\w+)\(", re.MULTILINE)


def nothing(_file: Path) -> None:
    """No records yet."""


PLAYS: Final = {"counting": (0, nothing), "mending": (BEFORE, damaged)}


def paths(file: Path) -> list[str]:
    """What the records are made of, as options of strace."""
    names = ["records.sqlite", "records.draft", "records.damaged-1.sqlite"]
    parts = [f"{name}{tail}" for name in names for tail in ("", "-wal", "-shm", "-journal")]
    days = ("00001-2026-11-22", "00002-2026-11-22", "00001-2026-11-01")
    copies = [f"backups/records-{day}{end}" for day in days for end in (".sqlite", ".draft")]
    known = [".", *parts, "records.lock", "reserve", "backups", *copies]
    return [option for name in known for option in ("-P", str(file.parent / name))]


def voted(file: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the voter under strace."""
    strace = ["strace", "-f", "-qq", "--seccomp-bpf", *options, *paths(file)]
    command = [*strace, sys.executable, "-m", "tests.torture.voter", str(file)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def points(prepare: Callable[[Path], None]) -> Counter[str]:
    """How often each system call reaches the records when nothing fails."""
    with folder() as place:
        file = place / "records" / "records.sqlite"
        prepare(file)
        log = place / "trace"
        ended = voted(file, "-e", f"trace={CALLS}", "-o", str(log))
        assert ended.returncode == 0, ended.stderr
        return Counter(CALL.findall(log.read_text("utf-8", "replace")))


def wrong(play: str, call: str, harm: str, at: int) -> str:
    """What is wrong with the records after one call was harmed; empty if nothing is."""
    before, prepare = PLAYS[play]
    with folder() as place:
        file = place / "records" / "records.sqlite"
        prepare(file)
        inject = f"inject={call}:{harm}:when={at}"
        ended = voted(file, "-e", f"trace={call}", "-o", str(place / "trace"), "-e", inject)
        acknowledged = int((ended.stdout.split() or ["0"])[-1])
        with closing(open_records(file).book) as book:
            found = sum(book.sums(EDITION).values()) - before
            book.add([vote("1")])
    if "Traceback" in ended.stderr:
        return ended.stderr.splitlines()[-1]
    if ended.returncode < 0 or ended.returncode > 2 * UNKNOWN:
        good = acknowledged <= found <= acknowledged + 1
    else:
        unknown, waiting = divmod(ended.returncode, UNKNOWN)
        good = acknowledged <= found and VOTES - waiting - unknown <= found <= VOTES - waiting
    return "" if good else f"{found} votes, {acknowledged} acknowledged, ended {ended.returncode}"


def harmed(every: int) -> Iterator[str]:
    """Harm each call, or one in `every`, some at a time; say what goes wrong."""
    tries = [
        (play, call, harm, at)
        for play, (_, prepare) in PLAYS.items()
        for call, times in sorted(points(prepare).items())
        for at in range(1, times + 1)
        for harm in HARMS
    ]
    chosen = [one for number, one in enumerate(tries) if number // len(HARMS) % every == 0]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for one, told in zip(chosen, pool.map(lambda one: wrong(*one), chosen), strict=True):
            if told:
                yield f"{' '.join(map(str, one))}: {told}"
    print(f"system calls: {len(tries) // len(HARMS)}, one in {every} harmed in {len(HARMS)} ways")


def main() -> int:
    """The program."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--every", type=int, default=1, help="try one call in so many")
    options = parser.parse_args()
    if shutil.which("strace") is None:
        print("strace is missing, nothing was tried: sudo apt-get install strace")
        return 1
    told = list(harmed(options.every))
    for one in told[:20]:
        print(one)
    print(f"bad ends: {len(told)}")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
