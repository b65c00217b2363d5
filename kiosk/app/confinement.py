"""What a process that carries foreign matter is held to, before it loads any of it."""

from __future__ import annotations

import os
import sys

if sys.platform != "win32":
    import resource

MEMORY_BYTES = 4 * 1024**3


def hush() -> None:
    """FFmpeg talks to the error stream of whoever started the kiosk; let it talk to nobody."""
    nobody = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nobody, stream)


def confine() -> None:
    """A hostile recording leaves no dump, and takes no more memory than the kiosk can spare."""
    if sys.platform != "win32":
        for which, most in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_AS, MEMORY_BYTES)):
            _, hard = resource.getrlimit(which)
            ceiling = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(which, (ceiling, ceiling))
