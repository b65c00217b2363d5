"""Which line of a transcript a point of the picture belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import Line


def nearest_line(lines: Sequence[Line], x: float, y: float) -> int:
    """The index of the line whose region holds the point (percent) or lies nearest; -1 without."""
    tied = [
        (_distance(line.region, x, y), index) for index, line in enumerate(lines) if line.region
    ]
    return min(tied)[1] if tied else -1


def _distance(region: Region, x: float, y: float) -> float:
    beside = max(region.x - x, 0.0, x - region.x - region.width)
    above = max(region.y - y, 0.0, y - region.y - region.height)
    return beside * beside + above * above
