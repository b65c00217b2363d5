"""How long a silent visit is left alone."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Final, Protocol

NEVER: Final = 0.0
SHORTEST_IDLE: Final = 30.0
LONGEST_IDLE: Final = 600.0
SHORTEST_WARNING: Final = 20.0


class Paced(Protocol):
    """What a pace looks at in a visit."""

    @property
    def assisted(self) -> bool: ...

    @property
    def words(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds of patience, clamped to what WCAG 2.2.1 and a gallery allow.

    `idle_seconds` 30 to 600, or 0 for never (a classroom); `warning_seconds` 20 or more;
    `assisted_seconds` replaces a shorter idle time while large text or speech is in use.
    """

    idle_seconds: float = 90.0
    warning_seconds: float = 30.0
    assisted_seconds: float = 180.0
    words_per_minute: float = 100.0

    def __post_init__(self) -> None:
        if self.idle_seconds != NEVER:
            idle = min(max(self.idle_seconds, SHORTEST_IDLE), LONGEST_IDLE)
            object.__setattr__(self, "idle_seconds", idle)
        object.__setattr__(self, "warning_seconds", max(self.warning_seconds, SHORTEST_WARNING))
        if self.words_per_minute <= 0:
            raise ValueError("words_per_minute must be above 0")

    def limit(self, visit: Paced) -> float:
        """Seconds without a touch before the warning; infinite when there is to be none.

        Never shorter than it takes to read the page shown.
        """
        if self.idle_seconds == NEVER:
            return inf
        patience = self.assisted_seconds if visit.assisted else 0.0
        reading = visit.words * 60.0 / self.words_per_minute
        return max(self.idle_seconds, patience, reading)
