"""What the C library keeps of freed memory: little, where it can be told."""

from __future__ import annotations

import sys
from typing import Final

TRIM_THRESHOLD: Final = -1
MMAP_THRESHOLD: Final = -3
ARENA_MAX: Final = -8
"""Names of glibc's mallopt(3)."""

LARGE_BYTES: Final = 128 * 1024
ARENAS: Final = 1


def keep_little() -> bool:
    """Have freed pictures go back to the system at once; answers whether that could be told.

    By itself glibc takes the first freed picture for the usual size, puts the next ones into its
    heap, between the small things of a page, and gives that heap back only from its end.
    """
    if sys.platform != "linux":
        return False
    import ctypes  # four milliseconds, which the first frame need not wait for

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        return False
    wishes = {MMAP_THRESHOLD: LARGE_BYTES, TRIM_THRESHOLD: LARGE_BYTES, ARENA_MAX: ARENAS}
    return all(mallopt(name, value) for name, value in wishes.items())


def give_back() -> None:
    """Return whole free pages of the heap to the system, wherever they lie; some milliseconds."""
    if sys.platform != "linux":
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
