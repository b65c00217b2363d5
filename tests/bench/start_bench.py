"""Start: our first attract frame beside a bare window's, taken in turns in one run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.app.recollection import NOTES
from kiosk.bundle.reader import read
from tests.bench.figure import Figure, middle

RUNS, COLD_RUNS = 7, 3


def figures(exhibits: str, home: str) -> Iterator[Figure]:
    """The medians of both, and their ratio; the first start of each, uncounted, writes bytecode.

    What was read of `exhibits` is noted below `home`.
    """
    _milliseconds(home, "kiosk", exhibits)
    _milliseconds(home, "bare")
    ours, rival = [], []
    for _ in range(RUNS):
        ours.append(_milliseconds(home, "kiosk", exhibits))
        rival.append(_milliseconds(home, "bare"))
    yield Figure("first attract frame", middle(ours), "ms", "≤ 700 ms after process start")
    cold = [_unremembered(home, exhibits) for _ in range(COLD_RUNS)]
    yield Figure("first attract frame, exhibit read anew", middle(cold), "ms", "none")
    yield Figure("reading the exhibit, of the processor", _reading(Path(exhibits)), "ms", "none")
    yield Figure("first frame of a bare QML window", middle(rival), "ms", "the rival")
    yield Figure("first frame, ours to bare", middle(ours) / middle(rival), "times", "≤ 2")


def _unremembered(home: str, exhibits: str) -> float:
    """Of a start that finds its pictures prepared, and no note on the exhibit."""
    notes = Path(home) / "cache" / "derivatives" / NOTES
    away = notes.rename(notes.with_name("notes-away"))
    try:
        return _milliseconds(home, "kiosk", exhibits)
    finally:
        shutil.rmtree(notes, ignore_errors=True)
        away.rename(notes)


def _reading(exhibit: Path) -> float:
    """The median of some readings by a process that has read it once."""
    taken = []
    for _ in range(RUNS):
        began = time.process_time()
        read(exhibit)
        taken.append(1000 * (time.process_time() - began))
    return middle(taken[1:])


def _milliseconds(home: str, *what: str) -> float:
    environment = {**os.environ, "KIOSK_HOME": home}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "tests.bench.first_frame", *what]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1])
