"""Holding a file, so that other programs know somebody is there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def hold(lock: Path, create: int) -> int:
    """Hold `lock` until the descriptor is closed, or its process ends.

    `create` is `os.O_CREAT` or 0. Raises `OSError` while another holds it.
    """
    descriptor = os.open(lock, os.O_RDWR | create, 0o644)
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
