"""Reading with the picture beside the words, by touching the real screen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.source import Source
from kiosk.bundle.transcript import Line
from kiosk.viewmodels.showing import Showing
from tests.journeys.visitor import REPEAT_GUARD, Visitor, descendants, wait

FOLLOW, PLAIN, WRITTEN = "Words follow the picture", "Reading: Plain words", "Reading: As written"


def lines_of(source: Source, reading: int = 0) -> tuple[Line, ...]:
    """The lines of the first page as they are written; 1: in plain words, those of the picture."""
    return source.pages[0].readings[reading].lines


def boxed_source(showing: Showing) -> Source:
    """A source whose words stand in boxes, and which can be read in two ways."""
    for source in showing.exhibit.sources:
        readings = source.pages[0].readings
        if len(readings) > 1 and sum(len(line.boxes) > 2 for line in readings[1].lines) > 1:
            return source
    raise AssertionError("no source with words in boxes")


@pytest.fixture
def source(visitor: Visitor, showing: Showing) -> Source:
    """The visitor stands before the words of this source."""
    found = boxed_source(showing)
    visitor.kiosk.wakeWith(1)
    visitor.go("source", found.id, "read")
    wait(0.3)
    return found


def told(visitor: Visitor, name: str) -> Any:
    """What the source in front says of itself."""
    return visitor.kiosk.source.property(name)


def picture(visitor: Visitor) -> QQuickItem:
    """The picture beside the words."""
    return visitor.of_kind("Facsimile")[0]


def place_of(visitor: Visitor, row: int, part: QRectF) -> QPoint:
    """Where a part of the picture (percent) is on the screen, measured at the ring of a line."""
    visitor.kiosk.source.light(row)
    wait(0.1)
    region, ring = told(visitor, "litRegion"), picture(visitor).property("ring")
    across, down = ring.width() / region.width(), ring.height() / region.height()
    middle = part.center() - region.topLeft()
    spot = ring.topLeft() + QPointF(middle.x() * across, middle.y() * down)
    return picture(visitor).mapToScene(spot).toPoint()


def rect(line: Line, word: int) -> QRectF:
    """The box of a word, in percent."""
    region = line.boxes[word].region
    return QRectF(region.x, region.y, region.width, region.height)


def lit_line(visitor: Visitor) -> QQuickItem:
    """The lit line in the words; it must be whole on the screen."""
    lit = next(item for item in visitor.of_kind("TranscriptLine") if item.property("lit"))
    frame = visitor.of_kind("TranscriptList")[0]
    top = lit.mapToItem(frame, QPointF(0, 0)).y()
    assert top > -2
    assert top + lit.height() < frame.property("shown") + 2
    return lit


def test_a_touched_word_is_marked_in_the_line_and_boxed(visitor: Visitor, source: Source) -> None:
    visitor.touch(PLAIN)
    lines = lines_of(source, 1)
    row = max(i for i, line in enumerate(lines) if len(line.boxes) > 2)
    visitor.tap(place_of(visitor, row, rect(lines[row], 1)))
    assert told(visitor, "litLine") == row
    assert told(visitor, "litWord").center() == rect(lines[row], 1).center()
    texts = (item.property("text") for item in descendants(lit_line(visitor)))
    assert any(text and "<u>" in text for text in texts)
    assert picture(visitor).property("word") == told(visitor, "litWord")


def test_a_touched_line_brings_its_place_and_keeps_it_in_another_reading(
    visitor: Visitor, source: Source
) -> None:
    row = next(i for i, line in enumerate(lines_of(source)) if i > 2 and line.region)
    visitor.touch(visitor.kiosk.source.lines.at(row)["text"])
    wait(0.2)
    before = told(visitor, "litRegion")
    assert picture(visitor).property("ringInView")
    visitor.touch(PLAIN)
    wait(0.1)
    assert told(visitor, "litLine") >= 0
    after = told(visitor, "litRegion")
    assert before.intersects(after) or abs(before.center().y() - after.center().y()) < 8
    lit_line(visitor)
    visitor.touch(WRITTEN)
    wait(0.1)
    assert abs(told(visitor, "litRegion").center().y() - before.center().y()) < 8
    lit_line(visitor)


def test_paused_words_stay_where_they_are(visitor: Visitor, source: Source) -> None:
    lines = lines_of(source)
    visitor.touch(FOLLOW)
    assert not told(visitor, "follows")
    frame = picture(visitor)
    frame.lookAt(50, 75, 1.0)
    middle = frame.mapRectToScene(QRectF(0, 0, frame.width(), frame.height())).center().toPoint()
    visitor.drag(middle, middle - QPoint(0, 60))
    assert told(visitor, "litLine") == -1
    row = next(i for i, line in enumerate(lines) if line.region)
    visitor.touch(visitor.kiosk.source.lines.at(row)["text"])
    wait(0.2)
    assert told(visitor, "litLine") == row
    assert frame.property("ringInView"), "a touched line still leads"
    visitor.touch(FOLLOW)
    wait(REPEAT_GUARD)
    visitor.drag(middle, middle - QPoint(0, 60))
    assert told(visitor, "litLine") > row


def test_a_moved_picture_does_not_scroll_what_was_just_touched(
    visitor: Visitor, source: Source
) -> None:
    frame, words = picture(visitor), visitor.of_kind("TranscriptList")[0]
    visitor.touch(visitor.kiosk.source.lines.at(0)["text"])
    before = words.property("offset")
    frame.lookAt(50, 85, 1.0)
    middle = frame.mapRectToScene(QRectF(0, 0, frame.width(), frame.height())).center().toPoint()
    visitor.drag(middle, middle - QPoint(0, 60))
    assert told(visitor, "litLine") > 5
    assert words.property("offset") == before


def test_words_of_the_page_open_as_a_card(visitor: Visitor, source: Source) -> None:
    visitor.touch("Words here")
    wait(0.1)
    chip = next(
        row["label"]
        for row in (visitor.kiosk.source.chips.at(i) for i in range(9))
        if row.get("kind") in ("word", "person", "place", "question")
    )
    visitor.touch(chip)
    wait(0.3)
    assert visitor.at()[:2] == ("source", source.id)
    assert visitor.fitting("Close")
    visitor.touch("Close")


def test_in_arabic_a_word_is_found_as_well(visitor: Visitor, source: Source) -> None:
    visitor.touch(PLAIN)
    visitor.kiosk.speakLanguage("ar")
    wait(0.2)
    lines = lines_of(source, 1)
    row = min(i for i, line in enumerate(lines) if len(line.boxes) > 2)
    visitor.tap(place_of(visitor, row, rect(lines[row], 0)))
    assert told(visitor, "litLine") == row
    assert told(visitor, "litPieces")[:1] == ["lit"]
    lit_line(visitor)


def test_large_text_asks_on_a_panel_how_one_reads(visitor: Visitor, source: Source) -> None:
    visitor.kiosk.access.setProperty("textStep", 2.0)
    wait(0.3)
    visitor.touch(WRITTEN)
    visitor.touch("Plain words")
    wait(0.2)
    assert PLAIN in visitor.texts()
