"""What a walk has found of the ways between spots."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from kiosk.app.audit.snapshot import SeenTarget, Spot

Sign = tuple[tuple[str, ...], str]
NOWHERE = 1_000_000
"""So many taps and more is a spot away that no way is known to."""


@dataclass(frozen=True, slots=True)
class Touch:
    """Which target was touched: its kind, its name, and which of those that are alike."""

    kind: tuple[str, ...]
    name: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class Stand:
    """Where the walk can stand: at a spot, or after `touches` there; `taps` are from Home, `deep`
    of them since the spot was come to.

    `offers` is what can be touched and was not seen where it was come from.
    """

    base: Spot
    spot: Spot
    taps: int
    deep: int = 0
    touches: tuple[Touch, ...] = ()
    offers: tuple[tuple[Touch, SeenTarget], ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether it is the spot as it is come to, not a later state of it."""
        return not self.touches or bool(self.spot.panel)


@dataclass(slots=True)
class WalkMap:
    """`taps` to each spot from Home, `ways` from each to others with theirs, and what led where.

    `alike` are spots at which the same stands.
    """

    taps: dict[Spot, int] = field(default_factory=dict)
    ways: dict[Spot, dict[Spot, int]] = field(default_factory=lambda: defaultdict(dict))
    alike: list[tuple[Spot, Spot]] = field(default_factory=list)
    _led: dict[Sign, tuple[Spot, Spot]] = field(default_factory=dict)
    _named: dict[tuple[str, str], Spot] = field(default_factory=dict)
    _closing: set[Sign] = field(default_factory=set)

    def came(self, target: SeenTarget, start: Stand, end: Spot) -> None:
        """A touch has led from where the walk stood to a spot; a panel only closed is no way."""
        if start.spot.panel and end == start.base:
            self._closing.add((target.kind, target.name))
        self._led.setdefault((target.kind, target.name), (start.spot, end))
        if (end.page, end.item) != (start.spot.page, start.spot.item):
            self._named.setdefault((target.type, target.name), end)
        self.leads(target, start, end)

    def leads(self, target: SeenTarget, start: Stand, end: Spot) -> None:
        """A touch leads to a spot: it was seen to, or must."""
        if (target.kind, target.name) not in self._closing:
            ways = self.ways[start.spot]
            ways[end] = min(ways.get(end, start.deep + 1), start.deep + 1)

    def shorten(self) -> None:
        """Count the taps to each spot by the shortest way that is known now."""
        shorter = True
        while shorter:
            before = dict(self.taps)
            for start, ends in self.ways.items():
                for end, taps in ends.items():
                    self._nearer(start, end, taps)
            for one, other in self.alike:
                self._nearer(one, other, 0)
                self._nearer(other, one, 0)
            shorter = before != self.taps

    def _nearer(self, start: Spot, end: Spot, taps: int) -> None:
        """What lies before Home, where a visit begins, is no way."""
        if self.taps.get(start, -1) >= 0 and end in self.taps:
            self.taps[end] = min(self.taps[end], self.taps[start] + taps)

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


def joined(maps: Iterable[WalkMap]) -> WalkMap:
    """What several walks have found together, without the spots none has found a way to."""
    known = WalkMap()
    for one in maps:
        for spot, taps in one.taps.items():
            known.taps[spot] = min(taps, known.taps.get(spot, taps))
        for start, ends in one.ways.items():
            for end, taps in ends.items():
                known.ways[start][end] = min(taps, known.ways[start].get(end, taps))
        known.alike += one.alike
    known.shorten()
    known.taps = {spot: taps for spot, taps in known.taps.items() if taps < NOWHERE}
    return known


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
