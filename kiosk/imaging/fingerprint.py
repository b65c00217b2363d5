"""The names under which the store keeps derivatives."""

from __future__ import annotations

import hashlib
from dataclasses import astuple
from pathlib import Path

from kiosk.imaging.opening import opened, reading
from kiosk.imaging.screen_plan import ScreenPlan

RECIPE = 1
"""Raise it when the same original and plan come out differently, and old derivatives fade."""


def fingerprint(path: Path) -> str:
    """The SHA-256 of the file's bytes, as 64 hexadecimal digits; raises PictureFault."""
    with opened(path) as file, reading():
        return hashlib.file_digest(file, "sha256").hexdigest()


def key(path: Path, plan: ScreenPlan) -> str:
    """The name of what `plan` makes of this original, as 64 hexadecimal digits.

    Equal bytes have equal keys wherever the file lies; raises PictureFault.
    """
    ingredients = (fingerprint(path), RECIPE, *astuple(plan))
    return hashlib.sha256(repr(ingredients).encode()).hexdigest()
