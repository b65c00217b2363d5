"""How high a seated visitor's hand comes on this screen (ADA 308.2.1, EN 301 549 8.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

UNTOLD_SHARE: Final = 0.59
"""Of the height of a screen whose mounting nobody told: the least of the mountings advised."""
LEAST_STAGE_MM: Final = {"lying": 220.0, "upright": 300.0}
"""Below this height type and keys of the sizes promised leave no room to read."""
BAR_SHARE: Final = 0.2
"""Of the height of the screen: what the bar with its three helpers takes at most."""
HELPERS_MM: Final = 1000.0
LOWEST_MM: Final = 380.0
HIGHEST_MM: Final = 1220.0


@dataclass(frozen=True, slots=True)
class Mounting:
    """A screen where it hangs: size in px, px a millimetre, its lower edge in mm above the floor
    (None when nobody told), and how high a hand comes, in mm above the floor.
    """

    width: int
    height: int
    pixels_per_mm: float
    bottom_mm: float | None = None
    reach_mm: float = HIGHEST_MM

    @property
    def _least_px(self) -> float:
        stands = "upright" if self.height > self.width else "lying"
        return LEAST_STAGE_MM[stands] * self.pixels_per_mm

    @property
    def _below_line_px(self) -> float:
        if self.bottom_mm is None:
            return self.height * UNTOLD_SHARE
        return (self.reach_mm - self.bottom_mm) * self.pixels_per_mm

    @property
    def reachable_px(self) -> int:
        """How much of the screen, from its lower edge, holds the stage in reach mode."""
        return int(min(self.height, max(self._below_line_px, self._least_px)))

    @property
    def is_within_reach(self) -> bool:
        """Whether reach mode brings every control below the line."""
        return self._below_line_px >= min(self._least_px, self.height)

    @property
    def helpers_mm(self) -> float | None:
        """How high the upper edge of the bar with Access stands at most, in mm above the floor."""
        if self.bottom_mm is None:
            return None
        return self.bottom_mm + self.height * BAR_SHARE / self.pixels_per_mm

    def complaints(self) -> tuple[str, ...]:
        """What visitors in a wheelchair will find wrong with where the screen hangs."""
        if self.bottom_mm is None or self.helpers_mm is None:
            return ("nobody told how high it hangs",)
        said = []
        if self.bottom_mm < LOWEST_MM:
            said.append(f"its lowest keys stand below {LOWEST_MM:g} mm")
        if self.helpers_mm > HELPERS_MM:
            said.append(f"Access stands at up to {self.helpers_mm:.0f} mm, not {HELPERS_MM:g}")
        if not self.is_within_reach:
            said.append(f"even reach mode leaves keys above {self.reach_mm:g} mm")
        return tuple(said)
