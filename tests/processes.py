"""Whether a process still does anything."""

from __future__ import annotations

import os
from pathlib import Path


def lives(process: int) -> bool:
    """Whether a process is there and has not ended; one whose end nobody asked for has."""
    try:
        os.kill(process, 0)
    except OSError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] != "Z"
