"""Floor 0 asks how large a picture is; the imaging floor answers from its header."""

from __future__ import annotations

from pathlib import Path

from kiosk.imaging import Failed, Limits, probe

LIMITS = Limits()


def measure(file: Path) -> tuple[int, int] | None:
    """The upright size of a picture in px, or None when its header cannot be used."""
    facts = probe(file, LIMITS)
    return None if isinstance(facts, Failed) else (facts.width, facts.height)
