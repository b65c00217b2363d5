"""Nothing is far: every page is at most three touches from Home, and one touch from it."""

from __future__ import annotations

import random
from collections import deque

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.source import Step
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.rows_model import RowsModel
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from tests.journeys.visitor import Visitor, wait

MOST_TOUCHES = 3
TOUCHES = 100
HUBS = ("home", "story", "evidence", "weigh", "explore-timeline")
EXPLORE = ("timeline", "charts", "people", "questions", "words", "index", "search")
Where = tuple[str, str, str]


def everywhere(exhibit: Exhibit) -> set[Where]:
    """Every page of an exhibit."""
    pages = {("page", f"{c.id}/{p.id}", "") for c in exhibit.chapters for p in c.pages}
    sources = {("source", s.id, step.value) for s in exhibit.sources for step in Step}
    return (
        {(page, "", "") for page in (*HUBS, "verdict")}
        | {(f"explore-{name}", "", "") for name in EXPLORE}
        | {("chapter", chapter.id, "") for chapter in exhibit.chapters}
        | {("explore-people", person.id, "") for person in exhibit.people}
        | {("explore-questions", question.id, "") for question in exhibit.questions}
        | pages
        | sources
    )


def values(model: RowsModel, name: str) -> list[str]:
    """One column of a model."""
    return [str(model.at(row)[name]) for row in range(model.property("count"))]


def ways(kiosk: KioskViewModel, page: str) -> set[Where]:
    """The places that one touch leads to from the page in front, as its view models offer them."""
    found = {(hub, "", "") for hub in HUBS}
    if page == "home":
        found |= {("source", s, "look") for s in values(kiosk.exhibit.quickLook, "id")}
    if page in ("home", "story"):
        found |= {("chapter", c, "") for c in values(kiosk.exhibit.chapters, "id")}
    if page in ("chapter", "page"):
        found |= {("page", item, "") for item in values(kiosk.chapter.pages, "item")}
    if page == "evidence":
        found |= {("source", s, "look") for s in values(kiosk.evidence.sources, "id")}
    if page == "source":
        item = str(kiosk.property("item"))
        found |= {("source", item, step) for step in values(kiosk.source.steps, "step")}
    if page == "weigh":
        found.add(("verdict", "", ""))
    if page.startswith("explore"):
        found |= {(f"explore-{name}", "", "") for name in EXPLORE}
    for name, model in (("people", kiosk.explore.people), ("questions", kiosk.explore.questions)):
        if page == f"explore-{name}":
            found |= {(page, item, "") for item in values(model, "id")}
    return found


def test_every_page_is_three_touches_from_home(qapp: object, showing: Showing) -> None:
    kiosk = KioskViewModel(Setting(), lambda: 0.0)
    kiosk.show_exhibits((showing,))
    kiosk.wakeWith(1)
    touches: dict[Where, int] = {("home", "", ""): 0}
    waiting = deque(touches)
    while waiting:
        place = waiting.popleft()
        kiosk.go(*place[:2])
        if place[2]:
            kiosk.goStep(place[2])
        for following in ways(kiosk, place[0]) - set(touches):
            touches[following] = touches[place] + 1
            waiting.append(following)
    assert everywhere(showing.exhibit) - set(touches) == set()
    assert {place: n for place, n in touches.items() if n > MOST_TOUCHES} == {}


@pytest.mark.parametrize(
    "touches",
    [("Story", "Chapter 6", "Page 1"), ("Evidence", "*", "Weigh"), ("Explore", "People", "*")],
)
def test_the_longest_ways_are_really_there(visitor: Visitor, touches: tuple[str, ...]) -> None:
    visitor.kiosk.wakeWith(1)
    wait(0.05)
    for name in touches:
        before = visitor.at()
        visitor.touch(visitor.targets()[0].name if name == "*" else name)
        assert visitor.at() != before


def test_start_leads_home_from_everywhere(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    for page in (*HUBS[1:], "verdict", "results"):
        visitor.go(page)
        visitor.touch("Start")
        assert visitor.at()[0] == "home"


def test_a_child_touching_everything(visitor: Visitor) -> None:
    """Wherever it lands: no warning from Qt, one window, and a kiosk that still answers."""
    chance = random.Random(f"{visitor.stage.window.width()} touches")
    width, height = visitor.stage.window.width(), visitor.stage.window.height()
    for _ in range(TOUCHES):
        targets = visitor.targets()
        point = QPoint(chance.randrange(5, width - 5), chance.randrange(5, height - 5))
        if targets and chance.random() < 0.7:
            point = chance.choice(targets).seen.center().toPoint()
        visitor.tap(point)
        assert len(QGuiApplication.allWindows()) == 1
    visitor.kiosk.startOver()
    wait(0.05)
    assert visitor.phase() == "attract"
    visitor.touch(visitor.kiosk.exhibit.answers.at(0)["text"])
    assert visitor.at()[0] == "home"
