"""A box drawn on a picture, kept in whole tenths of a percent, and the Markdown link to it."""

from __future__ import annotations

from dataclasses import dataclass

FULL, SMALLEST = 1000, 5
"""The whole picture and the smallest side of a box, in tenths of a percent."""


@dataclass(frozen=True, slots=True)
class Box:
    """Edges in tenths of a percent of the upright picture; never outside it, never too small.

    What is drawn is exactly what the link says: nothing is left to round.
    """

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Tenths of a percent from edge to edge."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Tenths of a percent from edge to edge."""
        return self.bottom - self.top

    @property
    def fragment(self) -> str:
        """The W3C media fragment, such as `xywh=percent:12.5,30,20,4.1`."""
        numbers = (self.left, self.top, self.width, self.height)
        return "xywh=percent:" + ",".join(f"{number / 10:g}" for number in numbers)

    def holds(self, x: int, y: int) -> bool:
        """Whether the point (tenths of a percent) lies in the box, edges included."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def moved(self, across: int, down: int) -> Box:
        """The box moved by tenths of a percent, as far as the picture goes."""
        across = min(max(across, -self.left), FULL - self.right)
        down = min(max(down, -self.top), FULL - self.bottom)
        return Box(self.left + across, self.top + down, self.right + across, self.bottom + down)

    def grown(self, across: int, down: int) -> Box:
        """The box with its right and bottom edges moved by tenths of a percent."""
        right = min(max(self.right + across, self.left + SMALLEST), FULL)
        bottom = min(max(self.bottom + down, self.top + SMALLEST), FULL)
        return Box(self.left, self.top, right, bottom)


def tenths(percent: float) -> int:
    """The nearest tenth of a percent within the picture."""
    return min(max(round(percent * 10), 0), FULL)


def is_large_enough(x: int, y: int, to_x: int, to_y: int) -> bool:
    """Whether two corners (tenths of a percent) are far enough apart for a box."""
    return min(abs(x - to_x), abs(y - to_y)) >= SMALLEST


def spanned(x: int, y: int, to_x: int, to_y: int) -> Box:
    """The box between two corners (tenths of a percent); the second gives way where it must."""
    left, right = _span(x, to_x)
    top, bottom = _span(y, to_y)
    return Box(left, top, right, bottom)


def link(words: str, box: Box, page: str = "") -> str:
    """The Markdown link that ties words to a box; `page` is its stem, empty for the text's own."""
    return f"[{words}]({page}#{box.fragment})"


def _span(one: int, other: int) -> tuple[int, int]:
    """Both in order and at least the smallest side apart, away from `one`."""
    if other >= one:
        low = min(one, FULL - SMALLEST)
        return low, max(other, low + SMALLEST)
    high = max(one, SMALLEST)
    return min(other, high - SMALLEST), high
