"""Walks the running kiosk breadth-first from Home, tapping what can be tapped."""

from __future__ import annotations

import time
from collections import Counter, deque
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QImage

from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.examining import Examiner
from kiosk.app.audit.offence import Offence, quoted
from kiosk.app.audit.room import ATTRACT, STANCE, VISITING, WARNING, Room
from kiosk.app.audit.share import CARD, Share
from kiosk.app.audit.snapshot import SeenTarget, Snapshot, Spot
from kiosk.app.audit.walk_map import NOWHERE, Stand, Touch, WalkMap, found_again, offers_of
from kiosk.visit.pace import LONGEST_IDLE

DEEPEST = 8
ENOUGH = 2
BACK = "back"
SOUND = ("Player", "SpeechKey")
CELL = 100
TURNED = ("ReaderBar", "PageNumbers", "SlideRow")
SLOW_SECONDS = 0.5
HOME, ASKED = Spot(VISITING, "home"), Spot(WARNING)
ENTRANCES = (Spot(ATTRACT), Spot(STANCE), HOME)


@dataclass(slots=True)
class Walker:
    """One walk; `until` is the second of this process's own work at which it gives up.

    What leads to another spot is tapped wherever it is not known where it leads; what changes
    something on its page once for each kind on each layout, or, when `thorough`, always.
    """

    room: Room
    examiner: Examiner
    until: float
    thorough: bool = False
    share: Share = Share.WHOLE
    known: WalkMap = field(default_factory=WalkMap)
    taps: int = 0
    _queue: deque[Stand] = field(default_factory=deque)
    _later: deque[Stand] = field(default_factory=deque)
    _tried: Counter[tuple[str, tuple[str, ...]]] = field(default_factory=Counter)
    _moves: Counter[tuple[str, tuple[str, ...]]] = field(default_factory=Counter)
    _once: set[tuple[str, Touch, tuple[int, int]]] = field(default_factory=set)
    _seen: dict[tuple[object, ...], Spot] = field(default_factory=dict)
    _states: set[tuple[object, ...]] = field(default_factory=set)
    _last: Stand | None = None

    def walk(
        self, entrances: tuple[Spot, ...] = ENTRANCES, sought: tuple[Spot, ...] = ()
    ) -> tuple[Stand, ...]:
        """Walk until everything was tapped or time is up; answers where it did not come to.

        The last of the entrances is Home. To what is `sought` the way is not yet known.
        """
        for taps, spot in enumerate(entrances, 1 - len(entrances)):
            self._begin_at(spot, taps)
        for spot in sought:
            self._begin_at(spot, NOWHERE)
        if entrances:
            self._be_asked()
        while (self._queue or self._later) and time.process_time() < self.until:
            self._tap_all((self._queue or self._later).popleft())
        self.known.shorten()
        return (*self._queue, *self._later)

    def _begin_at(self, spot: Spot, taps: int) -> None:
        self.room.go(spot)
        if self.room.spot() == spot:
            self._arrive(Stand(spot, spot, taps), self.room.look())

    def _arrive(self, stand: Stand, snapshot: Snapshot) -> None:
        """Come to a spot for the first time; the same may have been seen nearer to Home."""
        first = self._seen.setdefault(snapshot.signature[1:], stand.spot)
        self.known.taps[stand.spot] = stand.taps
        self.known.alike.append((first, stand.spot))
        if not self.share.holds(stand.spot):
            return
        self.examiner.look(snapshot, self.room.grab())
        self._queue.append(replace(stand, offers=offers_of(snapshot.targets)))

    def _be_asked(self) -> None:
        """Stand there without a touch until the question comes whether anybody is there."""
        self.room.wait(LONGEST_IDLE + 1)
        if self.room.spot() == ASKED:
            self.examiner.look(self.room.look(), self.room.grab())

    def _tap_all(self, stand: Stand) -> None:
        if stand.is_first and self.examiner.is_new(stand.spot):
            if (snapshot := self._stand(stand)) is None:
                return
            self.examiner.once_a_layout(snapshot)
        for touch, target in stand.offers:
            if not self._is_wanted(stand, target, touch):
                continue
            found = self._find(stand, touch)
            if found and not found.chosen:
                self._tap(stand, found, touch)
            if time.process_time() > self.until:
                return

    def _find(self, stand: Stand, touch: Touch) -> SeenTarget | None:
        """Be at a stand again, and find what is to be touched there.

        A page that is come to from another of its kind keeps its state: where the touch is not to
        be found in it, the page is come to anew, by way of Home.
        """
        if found := self._still_there(stand, touch):
            return found
        kept = self.room.spot().page in ("", stand.base.page)
        if found := self._found(self._kept(stand) if kept else self._stand(stand), touch):
            return found
        if not kept:
            return None
        self.room.go(HOME)
        return self._found(self._stand(stand), touch)

    def _found(self, snapshot: Snapshot | None, touch: Touch) -> SeenTarget | None:
        return found_again(touch, snapshot.targets) if snapshot else None

    def _still_there(self, stand: Stand, touch: Touch) -> SeenTarget | None:
        """What is to be touched, where the last touch left it standing there, or beneath a panel
        that it has opened.
        """
        if self._last is not stand or self.room.strayed:
            return None
        if self.room.spot().panel and not stand.spot.panel:
            self.room.close_panel()
        here = self.room.spot() == stand.spot
        return found_again(touch, self.room.look(reads=False).targets) if here else None

    def _kept(self, stand: Stand) -> Snapshot | None:
        """Be at the spot of a stand as it was left; to a panel its touches lead."""
        if stand.spot.panel:
            return self._stand(stand)
        self.room.go(stand.spot)
        return self.room.look(reads=False) if self.room.spot() == stand.spot else None

    def _stand(self, stand: Stand) -> Snapshot | None:
        """Be at a stand again; None where it cannot be found any more."""
        if stand.touches or self.room.spot() != stand.spot or self.room.strayed:
            self.room.go(stand.base)
        snapshot = self.room.look(reads=False)
        for touch in stand.touches:
            target = found_again(touch, snapshot.targets)
            if target is None:
                return None
            self.room.touch(target)
            snapshot = self.room.look(reads=False)
        return snapshot if snapshot.spot == stand.spot else None

    def _is_wanted(self, stand: Stand, target: SeenTarget, touch: Touch) -> bool:
        template = stand.spot.template
        if (template, touch, _cell(target)) in self._once or target.chosen:
            return False
        usual = self._moves[template, target.kind] >= ENOUGH
        end = self.known.foreseen(target, stand.spot, usual)
        if end is not None and (end in self.known.taps or (usual and self._jump(stand, end))):
            self.known.leads(target, stand, end)
            return False
        panel = bool(stand.spot.panel) and not stand.spot.panel.startswith(CARD)
        alike = self._tried[template, target.kind] and not self._moves[template, target.kind]
        turns = target.type == "Chip" and target.kind[1] in TURNED
        return self.thorough or panel or turns or not alike

    def _jump(self, stand: Stand, spot: Spot) -> bool:
        """Look at where a target must lead, its kind having done so before; answers if it is."""
        if self.thorough or spot.panel or spot.item != stand.spot.item or not spot.item:
            return False
        self.room.go(spot)
        if self.room.spot() != spot:
            return False
        self._arrive(Stand(spot, spot, stand.taps + 1), self.room.look())
        return True

    def _tap(self, stand: Stand, target: SeenTarget, touch: Touch) -> None:
        """Touch a target and see what comes of it."""
        picture = self.room.grab()
        seconds = self.room.touch(target)
        self.taps, self._last = self.taps + 1, stand
        end = self.room.spot()
        if end != stand.spot:
            self._moved(stand, target, touch, end)
        elif picture != self.room.grab():
            self._note_in_page(stand, target, touch)
            self._changed(stand, touch)
        else:
            self._note_in_page(stand, target, touch)
            if found_again(touch, self.room.look(reads=False).targets) == target:
                self._say_dead(target, stand.spot, picture)
        if seconds > SLOW_SECONDS:
            told = (
                f"{quoted(target.name)} answers after {seconds:.1f} s: half a second is waited for"
            )
            offence = Offence(AuditCode.PAGE_SLOW, end.template, told, (target.shown,))
            self.examiner.say(offence, stand.spot, picture)

    def _say_dead(self, target: SeenTarget, spot: Spot, picture: QImage) -> None:
        """Nothing came of a touch; only sound may do that where there is none."""
        if not any(name.startswith(SOUND) for name in target.kind):
            told = f"a touch on {quoted(target.name)} does nothing: let it answer, or hide it"
            offence = Offence(AuditCode.TARGET_DEAD, target.type, told, (target.shown,))
            self.examiner.say(offence, spot, picture)

    def _note_in_page(self, stand: Stand, target: SeenTarget, touch: Touch) -> None:
        self._once.add((stand.spot.template, touch, _cell(target)))
        self._tried[stand.spot.template, target.kind] += 1

    def _moved(self, stand: Stand, target: SeenTarget, touch: Touch, spot: Spot) -> None:
        if target.key == BACK:
            self._once.add((stand.spot.template, touch, _cell(target)))
            return
        self._moves[stand.spot.template, target.kind] += 1
        self.known.came(target, stand, spot)
        if spot not in self.known.taps:
            end = Stand(spot, spot, stand.taps + 1)
            if spot.panel:
                end = replace(end, base=stand.base, touches=(*stand.touches, touch))
            self._arrive(end, self.room.look())

    def _changed(self, stand: Stand, touch: Touch) -> None:
        """Something else stands on the same page: look at it, and later at what is new to touch."""
        after = self.room.look()
        if after.signature in self._states:
            return
        self._states.add(after.signature)
        self.examiner.look(after, self.room.grab())
        old = {(offer.kind, offer.name) for offer, _ in stand.offers}
        new = [(t, target) for t, target in offers_of(after.targets) if (t.kind, t.name) not in old]
        if new and len(stand.touches) < DEEPEST:
            touches = (*stand.touches, touch)
            deep = stand.deep + 1
            self._later.append(
                Stand(stand.base, stand.spot, stand.taps + 1, deep, touches, tuple(new))
            )


def _cell(target: SeenTarget) -> tuple[int, int]:
    """About where a target stands: what turns one column does not turn the other."""
    return int(target.rect.x // CELL), int(target.rect.y // CELL)
