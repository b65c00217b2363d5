"""Moves the computer's clock while visitors vote (reliability A11).

    python -m tests.torture.moved_clock --only a-year-on

One program a scenario, under libfaketime: somebody votes, the clock is moved, somebody else votes
and goes away. Both votes must lie on a day that can be, and the visit must end when it would have
ended anyway. Where libfaketime is missing this fails and says so.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from kiosk.storage.records.opening import open_as_found
from tests.torture.mover import ENDS, LATE
from tests.torture.scratch import folder

LIBRARIES: Final = tuple(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
NOON: Final = "@2026-11-22 12:00:00"
DAY: Final = date(2026, 11, 22)
UNDATED: Final = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """What the clock says at first and later, in libfaketime's words; the days of the votes."""

    before: str
    after: str
    days: tuple[set[date | None], set[date | None]]


def dated(*days: date | None) -> set[date | None]:
    """Days that a vote may lie on."""
    return set(days)


SCENARIOS: Final = {
    "a-year-on": Scenario(NOON, "@2027-11-22 12:00:00", (dated(DAY), dated(UNDATED))),
    "a-year-back": Scenario(NOON, "@2025-11-22 12:00:00", (dated(DAY), dated(UNDATED))),
    "to-1970": Scenario(NOON, "@1970-01-02 00:00:00", (dated(DAY), dated(UNDATED))),
    "to-2106": Scenario(NOON, "@2106-02-07 06:28:15", (dated(DAY), dated(UNDATED))),
    "summer-begins": Scenario(NOON, "@2026-11-22 13:00:00", (dated(DAY), dated(DAY))),
    "winter-begins": Scenario(NOON, "@2026-11-22 11:00:00", (dated(DAY), dated(DAY))),
    "set-at-last": Scenario("@1970-01-02 00:00:00", NOON, (dated(UNDATED), dated(DAY))),
    "3600-times-as-fast": Scenario(
        NOON, f"{NOON} x3600", (dated(DAY), dated(DAY, DAY + timedelta(days=1), UNDATED))
    ),
}


def wrong(scenario: Scenario) -> str:
    """What went wrong; empty if nothing did."""
    with folder() as place:
        file = place / "records.sqlite"
        clock = place / "clock"
        clock.write_text(scenario.before, "ascii")
        told = {
            "LD_PRELOAD": str(LIBRARIES[0]),
            "FAKETIME_TIMESTAMP_FILE": str(clock),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "TZ": "UTC",
        }
        command = [sys.executable, "-m", "tests.torture.mover", str(file), scenario.after]
        ended = subprocess.run(
            command, env=os.environ | told, capture_output=True, text=True, timeout=60, check=False
        )
        if ended.returncode:
            return (ended.stderr.splitlines() or [f"ended {ended.returncode}"])[-1]
        with closing(open_as_found(file)) as book:
            rows = [row for row in book.rows() if row.kind == "stance"]
    late = float(ended.stdout) - ENDS
    if abs(late) > LATE:
        return f"the visit ended {late:+.1f} s late"
    found = {row.option: row.day for row in rows if row.count == 1}
    if len(rows) != len(found) or set(found) != {"0", "1"}:
        return f"found {rows}"
    lies = [found[str(vote)] not in days for vote, days in enumerate(scenario.days)]
    return f"votes lie on {found}" if any(lies) else ""


def main() -> int:
    """The program."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=sorted(SCENARIOS), help="one scenario, not all")
    only = parser.parse_args().only
    if not LIBRARIES:
        print("libfaketime is missing, nothing was tried: sudo apt-get install libfaketime")
        return 1
    tried = {only: SCENARIOS[only]} if only else SCENARIOS
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        told = dict(zip(tried, pool.map(wrong, tried.values()), strict=True))
    bad = {name: sentence for name, sentence in told.items() if sentence}
    for name, sentence in bad.items():
        print(f"{name}: {sentence}")
    print(f"moved clocks: {len(tried)}\nbad ends: {len(bad)}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
