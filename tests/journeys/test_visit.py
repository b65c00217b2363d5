"""Whole visits, by touching the real screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.bundle.source import Source
from kiosk.viewmodels.nearest import nearest_line
from kiosk.viewmodels.showing import Showing
from kiosk.visit.events import Weighed
from kiosk.visit.weighing import Side, Strength
from tests.journeys.visitor import FINGER, REPEAT_GUARD, Visitor, wait


def answer(visitor: Visitor, index: int) -> str:
    """What stands on an answer."""
    return str(visitor.kiosk.exhibit.answers.at(index)["text"])


def tied_source(showing: Showing) -> Source:
    """A source whose first page has enough lines tied to its picture."""
    for source in showing.exhibit.sources:
        readings = source.pages[0].readings if source.pages else ()
        if readings and sum(line.region is not None for line in readings[0].lines) > 5:
            return source
    raise AssertionError("no source has tied lines")


def at_the_words(visitor: Visitor, showing: Showing) -> Source:
    """Stand before a source's words and their picture."""
    source = tied_source(showing)
    visitor.kiosk.wakeWith(1)
    visitor.go("source", source.id, "read")
    wait(0.3)
    return source


def middle(rect: QRectF) -> QPoint:
    """The middle of a rectangle."""
    return rect.center().toPoint()


def test_from_attract_to_results(visitor: Visitor, showing: Showing) -> None:
    visitor.touch(answer(visitor, 1))
    assert (visitor.phase(), visitor.at()[0]) == ("visiting", "home")
    visitor.touch("Evidence")
    first = visitor.kiosk.evidence.sources.at(3)  # not on the quick look
    visitor.touch(first["shortTitle"])
    assert visitor.at() == ("source", first["id"], "look")
    for step in ("Read", "Question", "Compare", "Weigh"):
        wait(REPEAT_GUARD)  # upright the same button leads on
        visitor.touch(step)
        assert visitor.at() == ("source", first["id"], step.lower())
    better = visitor.kiosk.exhibit.property("betterEnd")
    visitor.touch(f"{first['shortTitle']}: {better}")
    assert visitor.kiosk.source.property("side") == "better"
    wait(REPEAT_GUARD)
    visitor.touch("See the balance")
    assert visitor.at()[0] == "weigh"
    assert visitor.kiosk.weighing.property("betterTotal") == 2
    visitor.touch("My verdict")
    visitor.touch(answer(visitor, 3))
    visitor.touch("See the result")
    assert visitor.at()[0] == "results"
    assert visitor.kiosk.results.property("shift") == 2


def test_the_quick_look_leads_from_source_to_source_to_the_verdict(
    visitor: Visitor, showing: Showing
) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.touch("Quick look")
    path = showing.exhibit.quick_look
    better = visitor.kiosk.exhibit.property("betterEnd")
    for source in path:
        assert visitor.at()[:2] == ("source", source)
        visitor.go("source", source, "weigh")
        visitor.touch(f"{visitor.kiosk.source.property('shortTitle')}: {better}")
        wait(0.5)  # the same button: it takes no second touch within half a second
        visitor.touch("My verdict" if source == path[-1] else "Next source")
    assert visitor.at()[0] == "verdict"


def test_the_story_backwards(visitor: Visitor, showing: Showing) -> None:
    """A page with a chart after one without: its values once met the scale of no chart."""
    visitor.kiosk.wakeWith(1)
    for chapter in reversed(showing.exhibit.chapters):
        for page in reversed(chapter.pages):
            visitor.go("page", f"{chapter.id}/{page.id}")
            assert visitor.kiosk.chapterPage.property("id") == page.id


def test_a_touch_beside_the_answers_asks_first(visitor: Visitor) -> None:
    visitor.touch("Touch an answer to start")
    assert visitor.phase() == "stance"
    visitor.touch("I am not sure yet. Go on")
    assert (visitor.at()[0], visitor.kiosk.property("stance")) == ("home", -1)


def test_back_undoes_every_touch(visitor: Visitor, showing: Showing) -> None:
    visitor.kiosk.wakeWith(1)
    chapter = showing.exhibit.chapters[0]
    seen = [visitor.at()]
    for name in ("Story", "Chapter 1", "Page 1"):
        visitor.touch(name)
        seen.append(visitor.at())
    assert seen[-1] == ("page", f"{chapter.id}/{chapter.pages[0].id}", "")
    for before in reversed(seen[:-1]):
        visitor.touch("Back")
        assert visitor.at() == before
    assert "Back" not in visitor.names()


def test_a_touched_line_is_lit_and_its_place_comes_into_view(
    visitor: Visitor, showing: Showing
) -> None:
    at_the_words(visitor, showing)
    page = visitor.of_kind("Facsimile")[0]
    before = page.property("ring")
    row = next(r for r in (1, 2, 3) if visitor.kiosk.source.lines.at(r)["tied"])
    visitor.touch(visitor.kiosk.source.lines.at(row)["text"])
    wait(0.1)
    assert visitor.kiosk.source.property("litLine") == row
    ring = page.property("ring")
    assert page.property("ringInView")
    assert ring != before
    assert QRectF(0, 0, page.width(), page.height()).contains(ring.center())


def test_a_moved_page_lights_the_line_in_its_middle(visitor: Visitor, showing: Showing) -> None:
    source = at_the_words(visitor, showing)
    page = visitor.of_kind("Facsimile")[0]
    page.lookAt(50, 20, 1.0)
    place = page.mapRectToScene(QRectF(0, 0, page.width(), page.height()))
    up = QPoint(0, round(place.height() / 3))
    visitor.drag(middle(place) + up / 2, middle(place) - up / 2)
    high = visitor.kiosk.source.property("litLine")
    page.lookAt(50, 75, 1.0)
    visitor.drag(middle(place) + up / 2, middle(place) - up / 2)
    low = visitor.kiosk.source.property("litLine")
    lines = source.pages[0].readings[0].lines
    assert 0 <= high < low < len(lines)
    assert low >= nearest_line(lines, 50, 75)


def test_start_over_asks_and_wipes(visitor: Visitor, showing: Showing) -> None:
    visitor.touch(answer(visitor, 0))
    visitor.touch("Access")
    visitor.touch("Text size: 160 %")
    visitor.touch("Easy words: On")
    visitor.touch("Done")
    assert visitor.kiosk.access.property("textStep") == 1.6
    visitor.go("source", showing.exhibit.sources[0].id)
    visitor.kiosk.source.weigh("worse", 3)
    visitor.touch("Start over")
    assert visitor.phase() == "visiting"
    visitor.touch("No, go on")
    assert visitor.at()[0] == "source"
    visitor.touch("Start over")
    visitor.touch("Yes, start over")
    assert (visitor.phase(), visitor.kiosk.property("stance")) == ("attract", -1)
    assert visitor.kiosk.access.property("textStep") == 1.0
    assert not visitor.kiosk.access.property("easyWords")
    assert visitor.kiosk.weighing.property("worseTotal") == 0
    visitor.touch(answer(visitor, 2))
    assert "Back" not in visitor.names()


def test_another_language_keeps_the_page(visitor: Visitor, showing: Showing) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.go("chapter", showing.exhibit.chapters[0].id)
    here = visitor.at()
    for code, name in (("es", "Español"), ("ar", "العربية")):
        visitor.kiosk.speakLanguage("en")
        wait(0.05)
        visitor.touch("Language")
        visitor.touch(name)
        visitor.press(Qt.Key.Key_Back)
        assert (visitor.kiosk.property("language"), visitor.at()) == (code, here)
        assert visitor.kiosk.chapter.property("title") == showing.exhibit.chapters[0].title.text(
            code
        )


def test_silence_warns_and_any_touch_goes_on(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.go("evidence")
    visitor.clock.now += 601
    visitor.kiosk.tick()
    wait(0.05)
    assert visitor.phase() == "warning"
    window = visitor.stage.window
    visitor.tap(QPoint(window.width() // 2, window.height() // 3))
    assert (visitor.phase(), visitor.at()[0]) == ("visiting", "evidence")
    visitor.clock.now += 601
    visitor.kiosk.tick()
    wait(0.05)
    visitor.press(Qt.Key.Key_Return)
    assert (visitor.phase(), visitor.at()[0]) == ("visiting", "evidence")


def test_two_touches_at_once_turn_one_page(visitor: Visitor, showing: Showing) -> None:
    chapter = showing.exhibit.chapters[0]
    visitor.kiosk.wakeWith(1)
    visitor.go("page", f"{chapter.id}/{chapter.pages[0].id}")
    point, window = visitor.target("Next").seen.center().toPoint(), visitor.stage.window
    for _ in range(2):
        QTest.touchEvent(window, FINGER, False).press(0, point, window).commit()
        QTest.touchEvent(window, FINGER, False).release(0, point, window).commit()
        QTest.qWait(50)  # not for frames: late ones would bring the second after the guard
    visitor.lift()
    assert visitor.at()[1] == f"{chapter.id}/{chapter.pages[1].id}"


def test_sliding_off_takes_the_touch_back(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    wait(0.05)
    point, window = visitor.target("Story").seen.center().toPoint(), visitor.stage.window
    QTest.touchEvent(window, FINGER, False).press(0, point, window).commit()
    for y in (60, 120, 300):
        QTest.touchEvent(window, FINGER, False).move(0, point - QPoint(0, y), window).commit()
    QTest.touchEvent(window, FINGER, False).release(0, point - QPoint(0, 300), window).commit()
    visitor.lift()
    assert visitor.at()[0] == "home"


def test_a_resting_hand_does_not_stop_the_other(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    wait(0.05)
    point, window = visitor.target("Story").seen.center().toPoint(), visitor.stage.window
    rest = QPoint(3, window.height() // 2)
    QTest.touchEvent(window, FINGER, False).press(0, rest, window).commit()
    QTest.touchEvent(window, FINGER, False).stationary(0).press(1, point, window).commit()
    QTest.touchEvent(window, FINGER, False).stationary(0).release(1, point, window).commit()
    wait(0.05)
    QTest.touchEvent(window, FINGER, False).release(0, rest, window).commit()
    visitor.lift()
    assert visitor.at()[0] == "story"


@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_chapters_their_list_and_the_result_are_seen_at_once(
    visitor: Visitor, showing: Showing, language: str
) -> None:
    visitor.kiosk.wakeWith(3)
    visitor.kiosk.speakLanguage(language)
    for source in showing.exhibit.sources[:3]:
        visitor.kiosk.weigh(Weighed(source.id, Side.BETTER, Strength.SOME))
    visitor.kiosk.decide(2)
    small = min(visitor.stage.window.size().toTuple()) < 1080
    for place in [
        ("story", ""),
        ("results", ""),
        *(("chapter", one.id) for one in showing.exhibit.chapters),
    ]:
        visitor.go(*place)
        wait(0.1)
        paged = [reader for reader in visitor.of_kind("Reader") if reader.property("longer")]
        assert small or not paged, place
