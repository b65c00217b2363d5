"""The keys that begin speech for somebody who does not see the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

PRESSES: Final = 3
WITHIN_SECONDS: Final = 2.0


@dataclass(frozen=True, slots=True)
class Presses:
    """The latest presses of one key, as seconds of a monotonic clock."""

    key: int = 0
    times: tuple[float, ...] = ()

    def pressed(self, key: int, now: float) -> Presses:
        """With one press more; another key begins anew."""
        earlier = self.times if key == self.key else ()
        recent = tuple(time for time in earlier if now - time < WITHIN_SECONDS)
        return Presses(key, (*recent, now))

    @property
    def ask_for_speech(self) -> bool:
        """Whether they are three in two seconds."""
        return len(self.times) >= PRESSES
