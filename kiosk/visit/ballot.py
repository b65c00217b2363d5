"""What of a visit counts among the votes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from kiosk.visit.visit import Visit

SHORTEST_VISIT: Final = 20.0
BETWEEN_VOTES: Final = 3.0


@dataclass(frozen=True, slots=True)
class Votes:
    """When the votes of a visit were given, in seconds; None before."""

    stance_at: float | None = None
    verdict_at: float | None = None


@dataclass(frozen=True, slots=True)
class Ballot:
    """The votes that count: indexes of answers, and the source named most convincing."""

    stance: int | None = None
    verdict: int | None = None
    cited: str = ""

    @property
    def shift(self) -> int | None:
        """Steps from the first vote to the second; None without both."""
        if self.stance is None or self.verdict is None:
            return None
        return self.verdict - self.stance


def seen(votes: Votes, visit: Visit, now: float) -> Votes:
    """The votes with the time of those that are new in `visit`."""
    if visit.stance is not None and votes.stance_at is None:
        votes = replace(votes, stance_at=now)
    if visit.verdict is not None and votes.verdict_at is None:
        votes = replace(votes, verdict_at=now)
    return votes


def ballot(visit: Visit, votes: Votes, now: float) -> Ballot:
    """What counts so far: nothing in the first 20 s, and no verdict within 3 s of the stance."""
    if now - visit.started < SHORTEST_VISIT:
        return Ballot()
    both = votes.stance_at is not None and votes.verdict_at is not None
    if both and abs((votes.verdict_at or 0) - (votes.stance_at or 0)) < BETWEEN_VOTES:
        return Ballot(stance=visit.stance)
    cited = visit.cited if visit.verdict is not None else ""
    return Ballot(visit.stance, visit.verdict, cited)
