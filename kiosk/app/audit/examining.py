"""Holds what the walk comes to against the rules: every spot once, its keys once a layout."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field

from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app.audit.box import Box
from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.focus_rules import (
    Focused,
    focus_order,
    hidden_focus,
    lost_to_keys,
    ring_seen,
)
from kiosk.app.audit.judging import Judge
from kiosk.app.audit.looking import kind_of, whole
from kiosk.app.audit.offence import Offence, quoted
from kiosk.app.audit.room import ATTRACT, Room
from kiosk.app.audit.snapshot import Snapshot, Spot

MOST_HANDED = 8
"""So many pictures, of some 8 MB each, wait for the judge at most."""
STOPS_EACH, MORE_STOPS = 3, 40
QUIET_SECONDS = 0.3
AGAIN_SECONDS = 0.5
WHOLE = 300


@dataclass(frozen=True, slots=True)
class Seen:
    """An offence at a spot, with the picture it stands on."""

    spot: Spot
    offence: Offence
    picture: QImage = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Handed:
    """A look that was handed to the judge, and what will be said of it."""

    spot: Spot
    picture: QImage
    said: Future[tuple[Offence, ...]]


@dataclass(slots=True)
class Examiner:
    """Collects offences; `snapshots` is what every spot looked like first.

    What a judge beside the walk has to say of a look is in `seen` after `hear_out`.
    """

    room: Room
    judge: Judge = field(default_factory=Judge)
    seen: list[Seen] = field(default_factory=list)
    snapshots: list[Snapshot] = field(default_factory=list)
    _handed: deque[Handed] = field(default_factory=deque)
    _told: set[tuple[str, str, str]] = field(default_factory=set)
    _layouts: set[str] = field(default_factory=set)
    _read: set[tuple[str, Box]] = field(default_factory=set)

    def say(self, offence: Offence, spot: Spot, picture: QImage) -> None:
        """Note an offence; the picture of the first of those alike is kept."""
        key = offence.code.value, offence.subject, spot.template
        self.seen.append(Seen(spot, offence, QImage() if key in self._told else picture))
        self._told.add(key)

    def look(self, snapshot: Snapshot, picture: QImage) -> None:
        """Hold what is in front against the rules."""
        self.snapshots.append(snapshot)
        fresh = tuple(t for t in snapshot.texts if (t.words, t.shown) not in self._read)
        self._read.update((text.words, text.shown) for text in fresh)
        said = self.judge.hold(snapshot, fresh, picture)
        self._handed.append(Handed(snapshot.spot, picture, said))
        self.hear_out(MOST_HANDED)
        self.listen(snapshot.spot, picture)

    def hear_out(self, still_handed: int = 0) -> None:
        """Note what was said of the looks, until no more than so many wait to be judged."""
        while len(self._handed) > still_handed:
            one = self._handed.popleft()
            for offence in one.said.result():
                self.say(offence, one.spot, one.picture)

    def listen(self, spot: Spot, picture: QImage) -> None:
        """Say what Qt has written to its log on the way here."""
        while self.room.messages:
            message = self.room.messages.pop(0)
            told = f"Qt writes {quoted(message, WHOLE)} to its log: report it"
            self.say(Offence(AuditCode.LOG_WARNING, message, told), spot, picture)

    def is_new(self, spot: Spot) -> bool:
        """Whether no page of this layout has been tried by keys."""
        return spot.template not in self._layouts

    def once_a_layout(self, snapshot: Snapshot) -> None:
        """Try the keys and the rest of a page that has a new layout."""
        self._layouts.add(snapshot.spot.template)
        picture = self._at_rest(snapshot.spot)
        stops = tuple(self._stops(STOPS_EACH * len(snapshot.targets) + MORE_STOPS))
        self.room.lose_focus()
        for offence in (
            *lost_to_keys(snapshot, stops),
            *hidden_focus(stops),
            *focus_order(stops, snapshot.right_to_left, self._keys_aside(snapshot)),
        ):
            self.say(offence, snapshot.spot, picture)

    def _keys_aside(self, snapshot: Snapshot) -> bool:
        """Whether the keys stand on the side where the lines of the language begin."""
        begin = "right" if snapshot.right_to_left else "left"
        return self.room.configuration.wish.hand == begin

    def _at_rest(self, spot: Spot) -> QImage:
        """MOT-1, MOT-2: nothing moves by itself while there is to be less motion."""
        before = self.room.grab()
        self.room.rest(QUIET_SECONDS)
        after = self.room.grab()
        if before != after and spot.phase != ATTRACT:
            self.room.rest(AGAIN_SECONDS)
            if after != (later := self.room.grab()):
                told = "it moves although less motion is wanted: let it come to rest at once"
                self.say(Offence(AuditCode.MOVES, spot.template, told), spot, later)
        return after

    def _stops(self, most: int) -> Iterator[Focused]:
        known: set[tuple[str, Box]] = set()
        last: QQuickItem | None = None
        for _ in range(most):
            item = self.room.walk_focus()
            if item is None or not (kind := kind_of(item)).is_target:
                continue
            name, rect = str(item.property("label")), whole(item)
            if (name, rect) in known:
                return
            known.add((name, rect))
            ring = ring_seen(self.room.grab(), rect, self.room.configuration.scale)
            yield Focused(name, kind.name, rect, ring, whole(last) if last else None)
            last = item
