"""A rectangle of the screen."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QRectF


@dataclass(frozen=True, slots=True)
class Box:
    """Where something stands, in px from the upper left corner of the stage."""

    x: float
    y: float
    width: float
    height: float

    @classmethod
    def of(cls, rect: QRectF) -> Box:
        """The box of a rectangle of Qt."""
        return cls(rect.x(), rect.y(), rect.width(), rect.height())

    @property
    def right(self) -> float:
        """The edge at the right, in px."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge, in px."""
        return self.y + self.height

    @property
    def centre(self) -> tuple[float, float]:
        """The point in the middle, in px."""
        return self.x + self.width / 2, self.y + self.height / 2

    @property
    def least(self) -> float:
        """The shorter side, in px."""
        return min(self.width, self.height)

    def shared(self, other: Box) -> Box:
        """What lies in both; without width or height where they do not meet."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        width = max(min(self.right, other.right) - x, 0.0)
        return Box(x, y, width, max(min(self.bottom, other.bottom) - y, 0.0))

    def meets(self, other: Box, slack: float = 0.0) -> bool:
        """Whether both share more than `slack` px across and down."""
        return self.shared(other).least > slack

    def holds(self, other: Box, aside: float = 0.0, over: float = 0.0) -> bool:
        """Whether the other is inside; it may hang over by `aside` px sideways, `over` px up or
        down.
        """
        across = self.x - aside <= other.x and other.right <= self.right + aside
        return across and self.y - over <= other.y and other.bottom <= self.bottom + over

    def gap(self, other: Box) -> float:
        """The px between the edges of two boxes; 0 where they touch."""
        across = max(other.x - self.right, self.x - other.right, 0.0)
        down = max(other.y - self.bottom, self.y - other.bottom, 0.0)
        return hypot(across, down)

    def grown(self, by: float) -> Box:
        """The box with its edges `by` px further out."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)
