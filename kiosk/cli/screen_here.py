"""Whether a window can be seen on this machine."""

from __future__ import annotations

import os
import sys


def is_screen_here() -> bool:
    """Whether Qt has somewhere to draw; only Linux can be without, and Qt may be told otherwise."""
    told = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in told)
