"""What is made of every picture for one kiosk's screen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScreenPlan:
    """The sizes of a derivative, in pixels of the long side; nothing is ever enlarged.

    `tile_edge` is the edge of a pyramid tile. Pictures longer than `pyramid_above` get a pyramid.
    """

    screen: int = 1920
    thumbnail: int = 600
    tile_edge: int = 512
    pyramid_above: int = 1920

    def __post_init__(self) -> None:
        """Raise ValueError for a size below one pixel."""
        if min(self.screen, self.thumbnail, self.tile_edge, self.pyramid_above) < 1:
            raise ValueError(f"every size of a screen plan is at least one pixel: {self}")
