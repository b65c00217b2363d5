"""The size of a window as it is typed: `1920x1080`."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError

SMALLEST, LARGEST = 320, 8192


def window_size(text: str) -> tuple[int, int]:
    """Width and height in px. Raises `ArgumentTypeError` for anything else."""
    match = re.fullmatch(r"(\d{1,5})[xX×](\d{1,5})", text.strip())
    if not match:
        raise ArgumentTypeError(f"{text!r} is not a size: write it as 1920x1080")
    width, height = int(match[1]), int(match[2])
    if not all(SMALLEST <= side <= LARGEST for side in (width, height)):
        raise ArgumentTypeError(f"{text!r} is out of range: {SMALLEST} to {LARGEST} px a side")
    return width, height
