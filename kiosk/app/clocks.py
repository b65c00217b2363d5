"""A clock that nobody can set and that goes on while the computer sleeps."""

from __future__ import annotations

import sys
import time


def since_boot() -> float:
    """Seconds since some moment, nights in standby included.

    `time.monotonic` stands still in standby on Linux and macOS: a week of nights would look like
    a clock that was moved.
    """
    if sys.platform == "win32":
        return time.monotonic()
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))
