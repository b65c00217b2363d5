"""A part of a picture: the W3C Media Fragments `xywh` dimension, in percent."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle in percent (0–100) of the upright picture; `page` is its stem, empty for here."""

    x: float
    y: float
    width: float
    height: float
    page: str = ""

    def holds(self, x: float, y: float) -> bool:
        """Whether the point (percent) lies in the region, edges included."""
        inside_x = self.x <= x <= self.x + self.width
        return inside_x and self.y <= y <= self.y + self.height
