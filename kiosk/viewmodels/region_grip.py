"""What a finger holds while it draws, moves or stretches a box."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.viewmodels.region_box import Box, spanned


@dataclass(frozen=True, slots=True)
class NewBox:
    """A corner of a box that is being drawn, in tenths of a percent."""

    x: int
    y: int

    def to(self, x: int, y: int) -> Box:
        """The box when the finger is here."""
        return spanned(self.x, self.y, x, y)


@dataclass(frozen=True, slots=True)
class Corner:
    """A corner of a box; the opposite one stays."""

    box: Box
    is_right: bool
    is_low: bool

    @classmethod
    def nearest(cls, box: Box, x: int, y: int) -> Corner:
        """The corner of a box that is nearest to a point (tenths of a percent)."""
        return cls(box, 2 * x > box.left + box.right, 2 * y > box.top + box.bottom)

    def to(self, x: int, y: int) -> Box:
        """The box when the finger is here."""
        x_kept = self.box.left if self.is_right else self.box.right
        y_kept = self.box.top if self.is_low else self.box.bottom
        return spanned(x_kept, y_kept, x, y)


@dataclass(frozen=True, slots=True)
class WholeBox:
    """A box held at a point (tenths of a percent)."""

    box: Box
    x: int
    y: int

    def to(self, x: int, y: int) -> Box:
        """The box when the finger is here."""
        return self.box.moved(x - self.x, y - self.y)


Grip = NewBox | Corner | WholeBox
