"""Voting, weighing, voting again, and oneself among others: by touch, with records on the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QAccessible

from kiosk.app.counting import Counting
from kiosk.app.counts import edition_of
from kiosk.storage.records.count import Kind
from kiosk.storage.records.opening import open_as_found
from kiosk.storage.records.record_book import Sums
from kiosk.viewmodels.crowd import Crowd, Period, Tally
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.viewmodels.showing import Showing
from tests.journeys.code_reading import Code, code_on
from tests.journeys.visitor import Visitor, wait

TODAY = date(2026, 11, 22)
THEMES = ("reading", "night", "contrastDark", "contrastLight")
PATIENCE = 400


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "records" / "records.sqlite"


@pytest.fixture
def counted(visitor: Visitor, file: Path) -> Iterator[Visitor]:
    """A visitor whose votes are put down in `file`."""
    counting = Counting(visitor.kiosk, file, lambda: TODAY, ReadingWish())
    yield visitor
    visitor.kiosk.startOver()
    counting.close()
    shiboken6.delete(counting)


def answer(visitor: Visitor, index: int) -> str:
    """What stands on an answer."""
    return str(visitor.kiosk.exhibit.answers.at(index)["text"])


def until(visitor: Visitor, there: Callable[[], bool]) -> None:
    """Wait for what the records thread answers."""
    for _ in range(PATIENCE):
        if there():
            return
        wait(0.02)
    raise AssertionError("nothing came of it")


def standing(visitor: Visitor) -> str:
    return str(visitor.kiosk.crowd.property("standing"))


def others(visitor: Visitor, count: int) -> None:
    """So many visits: everybody moves one answer along The Line, the last answer stays."""
    for visit in range(count):
        visitor.kiosk.wakeWith(visit % 5)
        visitor.clock.now += 30
        visitor.kiosk.decide(min(visit % 5 + 1, 4))
        visitor.kiosk.startOver()


def words(visitor: Visitor) -> str:
    """All that is to be read on the screen."""
    return "\n".join(str(item.property("text")) for item in visitor.of_kind("Words"))


def at_the_results(visitor: Visitor, before: int = 3, now: int = 2) -> None:
    visitor.kiosk.wakeWith(before)
    visitor.clock.now += 60
    visitor.kiosk.decide(now)
    visitor.go("results")
    wait(0.1)


def sums_in(file: Path, showing: Showing) -> Sums:
    with closing(open_as_found(file)) as book:
        return book.sums(edition_of(showing.exhibit))


def test_from_the_first_vote_to_the_take_away_and_on_to_the_next_visitor(
    counted: Visitor, showing: Showing, file: Path
) -> None:
    visitor = counted
    visitor.touch(answer(visitor, 3))
    visitor.touch("Evidence")
    source = visitor.kiosk.evidence.sources.at(3)
    visitor.touch(source["shortTitle"])
    visitor.touch("Weigh")
    better = visitor.kiosk.exhibit.property("betterEnd")
    visitor.touch(f"{source['shortTitle']}: {better}")
    visitor.touch("See the balance")
    visitor.clock.now += 45
    visitor.touch("My verdict")
    assert "Your first answer" in words(visitor)
    visitor.touch(answer(visitor, 2))
    visitor.touch(source["shortTitle"])
    visitor.touch("See the result")
    until(visitor, lambda: standing(visitor) == "counted")
    wait(0.1)
    assert "Your answer is counted." in words(visitor)
    code = code_taken(visitor)
    assert "My verdict: “No real change”." in code.text
    assert f"- {source['shortTitle']}" in code.text.split("\n")[2]
    visitor.touch("Done")
    visitor.touch("Start over")
    visitor.touch("Yes, start over")
    assert visitor.phase() == "attract"
    until(visitor, lambda: (Kind.VISITS, "") in sums_in(file, showing))
    found = {key: n for key, n in sums_in(file, showing).items() if n}
    assert {key: n for key, n in found.items() if key[0] not in (Kind.DWELL, Kind.OPENED)} == {
        (Kind.STANCE, "3"): 1,
        (Kind.VERDICT, "2"): 1,
        (Kind.SHIFT, "-1"): 1,
        (Kind.CITED, source["id"]): 1,
        (Kind.VISITS, ""): 1,
        (Kind.LENGTH, "under-1"): 1,
        (Kind.LANGUAGE, "en"): 1,
        (Kind.ENDED, "start-over"): 1,
    }
    assert {option for kind, option in found if kind is Kind.OPENED} == {
        *("home", "evidence", f"source/{source['id']}", "weigh", "verdict", "results")
    }


def walk_away(visitor: Visitor) -> None:
    """Nobody touches the screen any more, until it rests."""
    for _ in range(60):
        visitor.clock.now += 10
        visitor.kiosk.tick()


@pytest.mark.parametrize("leave", [lambda visitor: visitor.kiosk.startOver(), walk_away])
def test_e6_the_next_visitor_sees_nothing_of_the_last_one(
    counted: Visitor, leave: Callable[[Visitor], None]
) -> None:
    visitor = counted
    at_the_results(visitor)
    until(visitor, lambda: standing(visitor) == "counted")
    visitor.touch("Take it with you")
    wait(0.1)
    assert "My verdict" in words(visitor)
    leave(visitor)
    wait(0.1)
    assert visitor.phase() == "attract"
    assert "My verdict" not in words(visitor)
    assert visitor.kiosk.takeAway.property("text") == ""
    assert visitor.kiosk.takeAway.property("code") == ""
    visitor.touch("Touch an answer to start")
    visitor.touch("I am not sure yet. Go on")
    visitor.go("results")
    wait(0.1)
    seen = words(visitor)
    assert "You have not given an answer yet." in seen
    assert [word for word in ("You, before", "You, now", "counted") if word in seen] == []


def test_vot_1_no_result_before_the_own_vote_but_an_invitation(counted: Visitor) -> None:
    visitor = counted
    others(visitor, 25)
    visitor.kiosk.wake()
    visitor.kiosk.skip()
    visitor.go("results")
    until(visitor, lambda: bool(visitor.kiosk.crowd.property("locked")))
    wait(0.1)
    assert "Give an answer of your own, and see how others decided." in words(visitor)
    assert visitor.of_kind("CrowdLine") + visitor.of_kind("CrowdColumn") == []
    visitor.touch("Give your verdict")
    assert visitor.at()[0] == "verdict"
    visitor.touch(answer(visitor, 0))
    visitor.touch("See the result")
    until(visitor, lambda: bool(visitor.kiosk.crowd.property("shown")))
    wait(0.1)
    assert len(visitor.of_kind("CrowdLine")) == 1


def test_vot_2_a_few_answers_are_not_shown(counted: Visitor) -> None:
    visitor = counted
    others(visitor, 16)
    at_the_results(visitor)
    until(visitor, lambda: visitor.kiosk.crowd.property("missing") == 3)
    wait(0.1)
    assert "3 more answers, and you can see how others decided." in words(visitor)
    assert visitor.of_kind("CrowdLine") == []
    assert "All time" not in visitor.names()


def test_vot_2_results_as_marks_and_as_words(counted: Visitor) -> None:
    visitor = counted
    others(visitor, 25)
    at_the_results(visitor)
    until(visitor, lambda: visitor.kiosk.crowd.property("voters") == 26)
    wait(0.1)
    seen = words(visitor)
    assert (
        "Of 26 visitors with two answers, 1 moved towards “Did not improve”, 5 kept their answer,"
        " 20 moved towards “Improved”. One mark is one visitor." in seen
    )
    assert {"First answers: 26", "Verdicts: 26", "You, before", "You, now"} <= set(seen.split("\n"))
    line = visitor.of_kind("CrowdLine")[0]
    strips = [item for item in visitor.of_kind("DotStrip") if item.property("count")]
    assert sum(item.property("count") for item in strips) == 52
    spoken = QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Description)
    assert (
        "First answers: Much worse: 5, A little worse: 5, No real change: 5, A little b" in spoken
    )
    assert "Verdicts: Much worse: 0, A little worse: 5, No real change: 6, A little b" in spoken
    for period in ("Today", "All time"):
        visitor.touch(period)
        assert visitor.kiosk.crowd.property("shown")


def test_verdicts_without_first_answers_have_no_way_to_tell(visitor: Visitor) -> None:
    alone = Tally((0, 0, 0, 0, 0), (0, 0, 9, 11, 0))
    at_the_results(visitor)
    visitor.kiosk.show_crowd(Crowd(((Period.ALL, alone),)))
    wait(0.1)
    assert "with two answers" not in words(visitor)
    assert "One mark is one visitor." in words(visitor)


def test_vot_5_a_visit_without_votes_finds_everything_but_the_others(
    counted: Visitor, showing: Showing
) -> None:
    visitor = counted
    visitor.touch("Touch an answer to start")
    visitor.touch("I am not sure yet. Go on")
    for name, page in (("Story", "story"), ("Evidence", "evidence"), ("Weigh", "weigh")):
        visitor.touch(name)
        assert visitor.at()[0] == page
    visitor.touch("My verdict")
    visitor.touch("See results without voting")
    assert visitor.at()[0] == "results"
    assert "You have not given an answer yet." in words(visitor)


@pytest.mark.parametrize("theme", THEMES)
def test_tak_1_the_code_is_read_from_the_screen_in_every_theme(
    visitor: Visitor, theme: str
) -> None:
    visitor.kiosk.access.setProperty("theme", theme)
    at_the_results(visitor)
    code = code_taken(visitor)
    assert len(code.text.encode()) <= 210
    assert code.module >= 0.8 * visitor.pixels_per_mm - 0.02
    assert abs(code.module - round(code.module)) < 0.03
    assert code.ink < 60
    assert code.edge > 240


def test_tak_2_what_the_code_says_stands_beside_it(visitor: Visitor) -> None:
    at_the_results(visitor)
    visitor.touch("Take it with you")
    wait(0.1)
    seen = words(visitor)
    for line in visitor.kiosk.takeAway.property("text").split("\n"):
        assert line.removeprefix("- ") in seen


def code_taken(visitor: Visitor) -> Code:
    """Asks for the take-away; the code is what it says in large text."""
    visitor.touch("Take it with you")
    wait(0.1)
    taken = visitor.kiosk.takeAway
    code = code_on(visitor, taken.property("modules") - 8)
    assert code is not None
    assert code.text == taken.property("text")
    return code
