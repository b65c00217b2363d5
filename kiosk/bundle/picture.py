"""A picture of the bundle and the words that stand for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.region import Region
from kiosk.bundle.wording import NOTHING, Wording

PICTURES = frozenset({"jpg", "jpeg", "png", "webp", "tif", "tiff", "gif", "bmp"})
"""The endings of files that can be shown."""

MIDDLE = Region(50, 50, 0, 0)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture file with its description (schema.org accessibilitySummary) and credit.

    `file` is absolute; `name` is the path inside the bundle with forward slashes. `focus` is the
    part that fills the frame when the picture is cropped; without width and height, a point.
    `width_mm` is the real width of the upright original in mm; 0 when it is not known.
    """

    file: Path
    name: str
    alt: Wording = NOTHING
    described: Wording = NOTHING
    caption: Wording = NOTHING
    credit: Wording = NOTHING
    rights: str = ""
    kind: str = ""
    original: Wording = NOTHING
    focus: Region = MIDDLE
    width_mm: float = 0.0
