"""Which line of a transcript a point of the picture belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import Line

_BANDS = 100


class LinePlaces:
    """Where the lines of a reading lie, sorted into bands of one percent of the picture's height.

    A point is compared with the lines of a few bands only, so that following a picture in a long
    transcript costs no more than in a short one.
    """

    def __init__(self, lines: Sequence[Line] = ()) -> None:
        self.lines = lines
        self._bands: list[list[tuple[int, Region]]] = [[] for _ in range(_BANDS)]
        for index, line in enumerate(lines):
            if region := line.region:
                for band in range(_band(region.y), _band(region.y + region.height) + 1):
                    self._bands[band].append((index, region))

    def nearest(self, x: float, y: float) -> int:
        """The index of the line whose region holds the point (percent) or lies nearest.

        The first of several; -1 when no line has a region.
        """
        best = (float("inf"), -1)
        for away, band in _outward(_band(y)):
            if best[0] < max(0.0, away - 1.0) ** 2:
                break
            near = ((_distance(region, x, y), index) for index, region in self._bands[band])
            best = min(best, min(near, default=best))
        return best[1]


def nearest_line(lines: Sequence[Line], x: float, y: float) -> int:
    """As `LinePlaces.nearest`, for one question about these lines."""
    return LinePlaces(lines).nearest(x, y)


def _band(percent: float) -> int:
    return min(max(int(percent), 0), _BANDS - 1)


def _outward(start: int) -> Iterator[tuple[int, int]]:
    """How many bands away, and which band: from the start outward."""
    for away in range(_BANDS):
        for band in {start - away, start + away}:
            if 0 <= band < _BANDS:
                yield away, band


def _distance(region: Region, x: float, y: float) -> float:
    beside = max(region.x - x, 0.0, x - region.x - region.width)
    above = max(region.y - y, 0.0, y - region.y - region.height)
    return beside * beside + above * above
