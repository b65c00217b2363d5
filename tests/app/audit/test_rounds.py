"""Rounds that share the pages of a walk are told as one walk."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app.audit.configuration import Configuration
from kiosk.app.audit.finding import AuditFinding
from kiosk.app.audit.rounds import Round, findings, walked
from kiosk.app.audit.share import Share
from kiosk.app.audit.snapshot import Snapshot, Spot
from kiosk.app.audit.walk_map import NOWHERE, Stand, WalkMap
from kiosk.app.audit.wanted import wanted_spots
from kiosk.app.measuring import measure
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.reader import Accepted, read
from kiosk.bundle.severity import Severity
from tests.app.audit.pages import HOME_KEY, PLACE, a_page, a_target
from tests.sample_bundle import write_bundle

USUAL = Configuration()
HOME, STORY = Spot("visiting", "home"), Spot("visiting", "story")
HINT = AuditFinding("crane", "home", str(USUAL), Severity.HINT, "text-long-line", "Long.")
ERROR = AuditFinding("crane", "story", str(USUAL), Severity.ERROR, "text-cut", "Cut.")


@pytest.fixture
def exhibit(tmp_path: Path) -> Exhibit:
    """A small exhibit of few pages."""
    outcome = read(write_bundle(tmp_path / "crane"), measure)
    assert isinstance(outcome, Accepted)
    return outcome.exhibit


def a_round(
    known: WalkMap,
    *found: AuditFinding,
    bars: tuple[Snapshot, ...] = (),
    left: tuple[str, ...] = (),
) -> Round:
    """Ten touches in three seconds."""
    return Round(str(USUAL), list(found), known, bars, taps=10, seconds=3.0, busy=2.0, left=left)


def every_way(exhibit: Exhibit) -> WalkMap:
    """From Home to everything, and from the story too."""
    known = WalkMap({HOME: 0, STORY: 1})
    for spot in (STORY, *wanted_spots(exhibit)):
        known.taps.setdefault(spot, NOWHERE)
        for start in (HOME, STORY):
            known.leads(a_target(str(spot)), Stand(start, start, 0), spot)
    return known


def test_they_are_one_walk(exhibit: Exhibit) -> None:
    told = walked((a_round(WalkMap({HOME: 0})), a_round(every_way(exhibit), left=("story",))))
    assert (told.taps, told.seconds, told.busy, told.left) == (20, 3.0, 4.0, ("story",))
    assert told.spots == len(set(wanted_spots(exhibit)) | {HOME, STORY})
    assert set(told.histogram) == {0, 1}


def test_what_both_found_is_told_once_and_the_worst_first(exhibit: Exhibit) -> None:
    known = every_way(exhibit)
    both = (a_round(known, HINT), a_round(WalkMap(), HINT, ERROR))
    assert findings(exhibit, USUAL, both) == [ERROR, HINT]


def test_what_neither_has_found_a_way_to_is_told_if_both_had_time(exhibit: Exhibit) -> None:
    sought = WalkMap(dict.fromkeys(wanted_spots(exhibit), NOWHERE))
    whole = findings(exhibit, USUAL, (a_round(WalkMap({HOME: 0})), a_round(sought)))
    assert {one.code for one in whole} == {"not-reached"}
    assert sum(one.also + 1 for one in whole) == len(set(wanted_spots(exhibit)) - {HOME})
    short = a_round(sought, left=("story",))
    assert findings(exhibit, USUAL, (a_round(WalkMap({HOME: 0})), short)) == []


def test_a_bar_that_stands_elsewhere_in_the_other_round_is_told(exhibit: Exhibit) -> None:
    moved = a_page(spot=STORY, targets=(a_target("Start", PLACE, key=HOME_KEY.key),))
    rounds = (a_round(every_way(exhibit), bars=(a_page(),)), a_round(WalkMap(), bars=(moved,)))
    assert [one.code for one in findings(exhibit, USUAL, rounds)] == ["bar-moves"]


@pytest.mark.parametrize(
    ("spot", "telling"),
    [
        (Spot("visiting", "page", "one/two"), True),
        (Spot("visiting", "explore-maps"), True),
        (STORY, False),
        (Spot("attract"), False),
        (Spot("visiting", panel="help"), False),
    ],
    ids=str,
)
def test_every_spot_is_in_one_share(spot: Spot, telling: bool) -> None:
    assert Share.TELLING.holds(spot) == telling
    assert Share.DOING.holds(spot) == (not telling)
    assert Share.WHOLE.holds(spot)


def test_a_card_is_in_both_shares() -> None:
    card = Spot("visiting", panel="card word hot-line")
    assert all(share.holds(card) for share in Share)
