"""Start: our first attract frame beside a bare window's, taken in turns in one run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

from tests.bench.figure import Figure, middle

RUNS = 7


def figures(exhibits: str, home: str) -> Iterator[Figure]:
    """The medians of both, and their ratio; the first start of each, uncounted, writes bytecode."""
    _milliseconds(home, "kiosk", exhibits)
    _milliseconds(home, "bare")
    ours, rival = [], []
    for _ in range(RUNS):
        ours.append(_milliseconds(home, "kiosk", exhibits))
        rival.append(_milliseconds(home, "bare"))
    yield Figure("first attract frame", middle(ours), "ms", "≤ 700 ms after process start")
    yield Figure("first frame of a bare QML window", middle(rival), "ms", "the rival")
    yield Figure("first frame, ours to bare", middle(ours) / middle(rival), "times", "≤ 2")


def _milliseconds(home: str, *what: str) -> float:
    environment = {**os.environ, "KIOSK_HOME": home}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "tests.bench.first_frame", *what]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1])
