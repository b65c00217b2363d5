"""Counts many simulated visits and compares every sum with a naive count of what was done.

    python -m tests.torture.many_visits --visits 100000

The visits are events folded by `advance` and followed by `Counting`, as in the running kiosk; the
naive count knows only the script of each visit: what was pressed at which second.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.app.counting import Counting
from kiosk.app.counts import edition_of
from kiosk.storage.records.count import Kind
from kiosk.storage.records.opening import open_records
from kiosk.viewmodels.crowd import Crowd
from kiosk.viewmodels.moment import Moment
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.visit import events
from kiosk.visit.advance import advance
from kiosk.visit.events import Event
from kiosk.visit.pace import Pace
from kiosk.visit.place import Place
from kiosk.visit.visit import Visit
from tests.sample_exhibit import sample
from tests.torture.scratch import scratch

FIRST_DAY: Final = date(2026, 11, 22)
EXHIBIT: Final = sample()
ANSWERS: Final = len(EXHIBIT.answers)
SOURCES: Final = tuple(source.id for source in EXHIBIT.sources)
PLACES: Final = (
    Place("home"),
    Place("evidence"),
    Place("weigh"),
    Place("verdict"),
    Place("chapter", "1"),
    *(Place("source", source) for source in SOURCES),
)
LANGUAGES: Final = ("en", "es", "ru", "ar")
LENGTHS: Final = {"under-1": 60, "1-2": 120, "2-5": 300, "5-10": 600, "over-10": 10**9}


@dataclass(frozen=True, slots=True)
class Script:
    """A visit: votes as (second, answer), sources named and places gone to as (second, which)."""

    seconds: int
    stance: tuple[int, int] | None
    verdicts: tuple[tuple[int, int], ...]
    cited: tuple[tuple[int, str], ...]
    went: tuple[tuple[int, Place], ...]
    language: str


def scripted(chance: random.Random) -> Script:
    """Somebody: many short visits, some who vote twice in a moment, some who change their mind."""
    seconds = chance.choice((5, 19, 20, 21, 45, 59, 60, 119, 120, 200, 400, 700))
    moments = sorted(chance.sample(range(1, 700), 5))
    moments = sorted({min(moment, seconds) for moment in moments} | {chance.randint(1, seconds)})
    stance = (0, chance.randrange(ANSWERS)) if chance.random() < 0.8 else None
    verdicts = tuple((m, chance.randrange(ANSWERS)) for m in moments if chance.random() < 0.5)
    cited = tuple((m, chance.choice(SOURCES)) for m in moments if chance.random() < 0.4)
    went = tuple((m, chance.choice(PLACES)) for m in moments if chance.random() < 0.7)
    return Script(seconds, stance, verdicts, cited, went, chance.choice(LANGUAGES))


def naive(script: Script) -> Counter[tuple[Kind, str]]:
    """What a visit must add to the sums."""
    found: Counter[tuple[Kind, str]] = Counter()
    if script.seconds < 20:
        return found
    length = next(name for name, limit in LENGTHS.items() if script.seconds < limit)
    found[Kind.VISITS, ""] = found[Kind.LENGTH, length] = found[Kind.ENDED, "start-over"] = 1
    found[Kind.LANGUAGE, script.language] = 1
    found.update(_pages(script))
    if script.stance:
        found[Kind.STANCE, str(script.stance[1])] = 1
    if not script.verdicts or (script.stance and script.verdicts[0][0] < 3):
        return found
    verdict = script.verdicts[-1][1]
    found[Kind.VERDICT, str(verdict)] = 1
    if script.stance:
        found[Kind.SHIFT, f"{verdict - script.stance[1]:+d}"] = 1
    if script.cited:
        found[Kind.CITED, script.cited[-1][1]] = 1
    return found


def _pages(script: Script) -> Counter[tuple[Kind, str]]:
    """Pages opened, and the seconds on each kind, ten minutes at most for one stay."""
    found: Counter[tuple[Kind, str]] = Counter()
    stays = [(0, Place("home"))]
    for moment, place in script.went:
        if place != stays[-1][1]:
            stays.append((moment, place))
    ends = [moment for moment, _ in stays[1:]] + [script.seconds]
    for (moment, place), end in zip(stays, ends, strict=True):
        found[Kind.OPENED, f"{place.page}/{place.item}".rstrip("/")] += 1
        found[Kind.DWELL, place.page] += min(end - moment, 600)
    if not script.stance:
        found[Kind.OPENED, "stance"] += 1
    return found


def acts(script: Script) -> list[tuple[int, Event]]:
    """The same visit as events with their second."""
    woke = events.Woke(script.stance[1] if script.stance else None, Place("home"))
    start: list[tuple[int, Event]] = [(0, woke)]
    if not script.stance:
        start.append((0, events.Skipped()))
    middle: list[tuple[int, Event]] = [(m, events.Decided(a)) for m, a in script.verdicts]
    middle += [(m, events.Cited(source)) for m, source in script.cited]
    middle += [(m, events.Went(place)) for m, place in script.went]
    middle.sort(key=lambda act: act[0])
    return [*start, *middle, (script.seconds, events.StartedOver())]


class PretendKiosk(QObject):
    """Only what `Counting` needs of a kiosk."""

    happened = Signal(object)
    missed = Signal(object, str)
    wentToRest = Signal()

    def show_crowd(self, crowd: Crowd) -> None:
        """Nobody looks."""

    def play(self, script: Script, start: float) -> float:
        """Let a visit happen from `start` on; when it ended."""
        visit = Visit.first(start)
        for second, event in acts(script):
            now = start + second
            after = advance(visit, event, now, Pace())
            wish = ReadingWish()
            self.happened.emit(Moment(visit, after, now, EXHIBIT, script.language, wish))
            visit = after
        return start + script.seconds


def _until_counted(counting: Counting, application: QCoreApplication) -> None:
    """No real museum has as many visits a second as come from here."""
    while not counting._keeper._inbox.empty():
        application.processEvents()
        time.sleep(0.002)
    application.processEvents()


def compared(visits: int, a_day: int, seed: int) -> list[str]:
    """Every sum that is not what was counted naively: over all, and on each day."""
    chance = random.Random(seed)
    application = QCoreApplication.instance() or QCoreApplication([])
    wanted: dict[date | None, Counter[tuple[Kind, str]]] = {None: Counter()}
    with scratch() as folder:
        file = folder / "records" / "records.sqlite"
        kiosk = PretendKiosk()
        today = FIRST_DAY
        counting = Counting(kiosk, file, lambda: today, ReadingWish())  # type: ignore[arg-type]
        now = 0.0
        for number in range(visits):
            today = FIRST_DAY + timedelta(days=number // a_day)
            script = scripted(chance)
            now = kiosk.play(script, now) + 5
            one = naive(script)
            wanted[None].update(one)
            wanted.setdefault(today, Counter()).update(one)
            if number % 50 == 0 or number == visits - 1:
                _until_counted(counting, application)
        counting.close()
        with closing(open_records(file).book) as book:
            found = {day: book.sums(edition_of(EXHIBIT), day) for day in wanted}
    return [
        f"{day or 'all days'}, {kind} {option}: {found[day][kind, option]} for {sums[kind, option]}"
        for day, sums in wanted.items()
        for kind, option in {*sums, *found[day]}
        if found[day][kind, option] != sums[kind, option]
    ]


def main() -> int:
    """The program."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--visits", type=int, default=100_000)
    parser.add_argument("--a-day", type=int, default=2_500)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    told = compared(options.visits, options.a_day, options.seed)
    for one in told[:12]:
        print(one)
    print(f"visits counted: {options.visits}, bad ends: {len(told)} (seed {options.seed})")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
