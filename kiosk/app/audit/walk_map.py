"""What a walk has found of the ways between spots."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace

from kiosk.app.audit.snapshot import SeenTarget, Spot

Sign = tuple[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Touch:
    """Which target was touched: its kind, its name, and which of those that are alike."""

    kind: tuple[str, ...]
    name: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class Stand:
    """Where the walk can stand: at a spot, or after `touches` there; `taps` are from Home.

    `offers` is what can be touched and was not seen where it was come from.
    """

    base: Spot
    spot: Spot
    taps: int
    touches: tuple[Touch, ...] = ()
    offers: tuple[tuple[Touch, SeenTarget], ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether it is the spot as it is come to, not a later state of it."""
        return not self.touches or bool(self.spot.panel)


@dataclass(slots=True)
class WalkMap:
    """`taps` to each spot from Home, `ways` from each to others, and what led where."""

    taps: dict[Spot, int] = field(default_factory=dict)
    ways: dict[Spot, set[Spot]] = field(default_factory=lambda: defaultdict(set))
    _led: dict[Sign, tuple[Spot, Spot]] = field(default_factory=dict)
    _named: dict[tuple[str, str], Spot] = field(default_factory=dict)

    def came(self, target: SeenTarget, start: Spot, end: Spot) -> None:
        """A touch has led from one spot to another."""
        self.ways[start].add(end)
        self._led.setdefault((target.kind, target.name), (start, end))
        if end.item != start.item:
            self._named.setdefault((target.type, target.name), end)

    def foreseen(self, target: SeenTarget, start: Spot, is_usual: bool) -> Spot | None:
        """Where a target will lead, by where one of the same kind and name has led.

        Where its kind `is_usual`, having done what it should, one of the same type and name on
        another layout tells it too.
        """
        known = self._led.get((target.kind, target.name))
        if known is None:
            return self._named.get((target.type, target.name)) if is_usual else None
        before, after = known
        if before.item and before.item == after.item and not after.panel:
            return replace(after, item=start.item)
        return after

    def histogram(self) -> dict[int, int]:
        """How many pages are how many taps from Home."""
        pages = (taps for spot, taps in self.taps.items() if spot.page and taps >= 0)
        return dict(sorted(Counter(pages).items()))

    def ways_to(self, spot: Spot) -> int:
        """From how many other spots one can come to this."""
        return sum(spot in ends for start, ends in self.ways.items() if start != spot)


def offers_of(targets: tuple[SeenTarget, ...]) -> tuple[tuple[Touch, SeenTarget], ...]:
    """Each target with how to find it again."""
    counted: Counter[Sign] = Counter()
    found = []
    for target in targets:
        sign = target.kind, target.name
        found.append((Touch(*sign, counted[sign]), target))
        counted[sign] += 1
    return tuple(found)


def found_again(touch: Touch, targets: tuple[SeenTarget, ...]) -> SeenTarget | None:
    """The target that a touch means, among those there are now."""
    alike = [target for target in targets if (target.kind, target.name) == (touch.kind, touch.name)]
    return alike[touch.place] if touch.place < len(alike) else None
