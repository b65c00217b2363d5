"""Freed pictures do not stay in the process (glibc)."""

from __future__ import annotations

import subprocess
import sys

PICTURES = """
import ctypes, sys
from pathlib import Path
from kiosk.app.heap import give_back, keep_little
assert keep_little() is True
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, (ctypes.c_void_p,)

def held() -> int:
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Rss:"))

def make(size: int) -> int:
    place = libc.malloc(size)
    ctypes.memset(place, 1, size)
    return place

SIZE = int(sys.argv[1])
before = held()
places = [make(SIZE) for _ in range(64_000_000 // SIZE)]
full = held()
for place in places[:-1]:
    libc.free(place)
after = held()
give_back()
print(full - before, after - before, held() - before)
"""


def measured(size: int) -> list[int]:
    done = subprocess.run(
        [sys.executable, "-c", PICTURES, str(size)], capture_output=True, text=True, check=True
    )
    return [int(word) for word in done.stdout.split()]


def test_a_freed_picture_is_given_back_at_once() -> None:
    full, after, _ = measured(8_000_000)
    assert full > 50_000
    assert after < 12_000


def test_what_many_small_things_leave_is_given_back_when_asked() -> None:
    full, _, trimmed = measured(20_000)
    assert full > 50_000
    assert trimmed < 6_000
