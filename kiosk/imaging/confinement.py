"""Bounds the operating system puts on the worker process, set before any decoder is loaded."""

from __future__ import annotations

import ctypes
import os
import sys

from kiosk.imaging.limits import Limits

if sys.platform != "win32":
    import resource

_OPEN_FILES = 64
_M_ARENA_MAX = -8
_THREADS = 2


def confine(limits: Limits) -> None:
    """Limit memory, file size and open files, give way to the GUI, and keep libvips small.

    Where the platform lacks a limit (Windows has none of them) the parent's clock, which kills
    the process, is what remains.
    """
    os.environ["VIPS_CONCURRENCY"] = str(_THREADS)
    os.environ["VIPS_WARNING"] = "0"
    if sys.platform == "win32":
        return
    os.nice(10)
    _fewer_arenas()
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_NOFILE, _OPEN_FILES)
    _limit(resource.RLIMIT_FSIZE, limits.file_bytes)
    if limits.memory_bytes is not None:
        _limit(resource.RLIMIT_AS, limits.memory_bytes)


def allow_processor_time(seconds: float) -> None:
    """Let the process use this much more processor time; the system ends it after that.

    This holds even when the parent that keeps the clock is gone.
    """
    if sys.platform == "win32":
        return
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used + seconds * _THREADS) + 1, hard))


def _limit(which: int, amount: int) -> None:
    if sys.platform == "win32":
        return
    _, hard = resource.getrlimit(which)
    ceiling = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
    resource.setrlimit(which, (ceiling, ceiling))


def _fewer_arenas() -> None:
    """One heap for all threads: glibc else reserves 64 MB of address space for each of them."""
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(_M_ARENA_MAX, _THREADS)
