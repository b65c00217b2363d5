"""What is to be seen and touched on every kind of page of the shipped exhibit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.chapter import Page
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.source import Step
from kiosk.viewmodels.quick_look import QUICK
from tests.journeys.visitor import Target, Visitor, seen, wait

Where = tuple[str, str, str]
FLAT = (
    *("home", "story", "evidence", "weigh", "verdict", "results"),
    *("explore-timeline", "explore-people", "explore-questions", "explore-words", "explore-charts"),
    "explore-maps",
)


@dataclass(frozen=True, slots=True)
class Text:
    """Words on the screen; `room` is the width they were given, `needed` what they take, in px."""

    words: str
    room: float
    needed: float
    is_cut: bool


@dataclass(frozen=True, slots=True)
class View:
    """One page: its title, its targets, the controls of the bar by name and place, its words."""

    where: Where
    title: str
    targets: tuple[Target, ...]
    bar: dict[str, tuple[int, int]]
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """All pages at one size of the screen."""

    screen: QRectF
    views: tuple[View, ...]

    def of_a_visit(self) -> tuple[View, ...]:
        """All but the attract loop and the first question."""
        return tuple(v for v in self.views if v.where[0] not in ("attract", "stance"))


def every_kind(exhibit: Exhibit) -> list[Where]:
    """One place of every kind that a visit can come to, the source with all its steps."""
    first, chapter = exhibit.sources[0].id, exhibit.chapters[0]
    return [
        *((page, "", "") for page in FLAT),
        ("chapter", chapter.id, ""),
        ("page", f"{chapter.id}/{chapter.pages[0].id}", ""),
        ("page", _most_named_chart(exhibit), ""),
        *(("source", first, step.value) for step in Step),
        ("source", exhibit.quick_look[0], QUICK),
        ("explore-people", exhibit.people[0].id, ""),
        ("explore-search", "", ""),
        ("explore-index", "", ""),
        ("explore-index", "pictures", ""),
        ("explore-questions", exhibit.questions[0].id, ""),
    ]


def _most_named_chart(exhibit: Exhibit) -> str:
    """The page that shows the chart with the most to say at the ends of its lines."""
    letters = {c.id: sum(len(line.name.text("en")) for line in c.series) for c in exhibit.charts}
    shown = {
        item: page.chips.charts[0]
        for item, page in _pages(exhibit)
        if page.chips.charts and not page.picture
    }
    return max(shown, key=lambda item: letters[shown[item]])


def survey_of(visitor: Visitor, exhibit: Exhibit) -> Survey:
    """Look at the attract loop, the first question, and every kind of page of a visit."""
    window = visitor.stage.window
    screen = QRectF(0, 0, window.width(), window.height())
    return Survey(screen, tuple(view(visitor, where) for where in _walk(visitor, exhibit)))


def view(visitor: Visitor, where: Where) -> View:
    """What the visitor has in front."""
    pages = (item for item in visitor.items() if item.objectName().endswith(("Page", "View")))
    page = next(pages, None)
    texts = (_text(item) for item in visitor.of_kind("Words") if seen(item).width() > 1)
    return View(
        where,
        str(page.property("pageTitle") or "") if page else "",
        tuple(visitor.targets()),
        dict(_bar(visitor)),
        tuple(texts),
    )


def _walk(visitor: Visitor, exhibit: Exhibit) -> Iterator[Where]:
    yield ("attract", "", "")
    visitor.kiosk.wake()
    wait(0.1)
    yield ("stance", "", "")
    visitor.kiosk.answer(1)
    visitor.kiosk.go("source", exhibit.sources[0].id)
    visitor.kiosk.source.weigh("better", 3)
    for place in every_kind(exhibit):
        visitor.go(*place)
        wait(0.1)
        yield place
    heard = next(source.id for source in exhibit.sources if source.recordings)
    visitor.go("source", heard, "read")
    visitor.kiosk.source.player.listen(True)
    wait(0.1)
    yield ("source", heard, "listen")


def _pages(exhibit: Exhibit) -> Iterator[tuple[str, Page]]:
    for chapter in exhibit.chapters:
        for page in chapter.pages:
            yield f"{chapter.id}/{page.id}", page


def _bar(visitor: Visitor) -> Iterator[tuple[str, tuple[int, int]]]:
    bars = visitor.of_kind("NavBar")
    for item in visitor.of_kind("NavItem"):
        if bars and item.parentItem() is bars[0]:
            corner: QPoint = item.mapRectToScene(QRectF(0, 0, 1, 1)).topLeft().toPoint()
            yield str(item.property("label")), (corner.x(), corner.y())


def _text(item: QQuickItem) -> Text:
    return Text(
        str(item.property("text")),
        item.width(),
        float(item.property("contentWidth")),
        bool(item.property("truncated")),
    )
