"""What a curator draws: boxes, the one in hand, and the link that is copied."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.imaging import Derivative
from kiosk.viewmodels.pictures import Prepared
from kiosk.viewmodels.region_drawing import OfferedLine
from kiosk.viewmodels.region_view_model import RegionViewModel

LINES = (OfferedLine("Dear Sir"), OfferedLine("[torn]", tied=True))


@pytest.fixture
def drawing() -> RegionViewModel:
    """A picture of 400 × 300 px without any box."""
    return RegionViewModel(Prepared(Path("/p"), Derivative(400, 300)), "p1.jpg", "p1", LINES)


def draw(drawing: RegionViewModel, x: float, y: float, to_x: float, to_y: float) -> None:
    drawing.begin(x, y)
    drawing.reach((x + to_x) / 2, (y + to_y) / 2)
    drawing.reach(to_x, to_y)
    drawing.letGo()


def links(drawing: RegionViewModel) -> list[str]:
    """The links of all boxes."""
    model = drawing.boxes
    return [model.at(row)["link"] for row in range(model.rowCount())]


def test_a_box_is_drawn_and_chosen(drawing: RegionViewModel) -> None:
    draw(drawing, 10, 20, 40.04, 25.06)
    assert links(drawing) == ["[words](#xywh=percent:10,20,30,5.1)"]
    assert drawing.property("chosen") == 0
    assert drawing.property("link") == links(drawing)[0]


def test_a_box_too_small_is_none(drawing: RegionViewModel) -> None:
    draw(drawing, 10, 20, 10.3, 40)
    assert links(drawing) == []
    assert drawing.property("link") == ""


def test_a_second_box_leaves_the_first(drawing: RegionViewModel) -> None:
    draw(drawing, 10, 20, 40, 25)
    draw(drawing, 60, 90, 50, 80)
    assert links(drawing) == [
        "[words](#xywh=percent:10,20,30,5)",
        "[words](#xywh=percent:50,80,10,10)",
    ]
    assert drawing.property("chosen") == 1


def test_a_touch_chooses_the_smallest_box_there(drawing: RegionViewModel) -> None:
    draw(drawing, 12, 22, 20, 24)
    draw(drawing, 10, 20, 40, 40)
    drawing.chooseAt(15, 23)
    assert drawing.property("chosen") == 0
    drawing.chooseAt(30, 30)
    assert drawing.property("chosen") == 1
    drawing.chooseAt(90, 90)
    assert drawing.property("chosen") == -1
    assert drawing.property("link") == ""


def test_a_corner_and_the_whole_follow_the_finger(drawing: RegionViewModel) -> None:
    draw(drawing, 10, 20, 40, 25)
    drawing.holdCorner(40, 20)
    drawing.reach(50, 15)
    drawing.letGo()
    assert drawing.property("link") == "[words](#xywh=percent:10,15,40,10)"
    drawing.holdBox(20, 20)
    drawing.reach(0, 20)
    drawing.letGo()
    drawing.reach(90, 90)
    assert drawing.property("link") == "[words](#xywh=percent:0,15,40,10)"


def test_keys_move_and_grow(drawing: RegionViewModel) -> None:
    draw(drawing, 10, 20, 40, 25)
    drawing.nudge(-1, 10)
    drawing.grow(10, -1)
    assert drawing.property("link") == "[words](#xywh=percent:9.9,21,31,4.9)"


def test_without_a_box_in_hand_nothing_happens(drawing: RegionViewModel) -> None:
    for act in (drawing.remove, drawing.copy, drawing.letGo):
        act()
    for act in (drawing.nudge, drawing.grow, drawing.holdBox, drawing.holdCorner, drawing.reach):
        act(5, 5)
    drawing.takeLine(0)
    drawing.choose(7)
    assert (links(drawing), drawing.property("chosen")) == ([], -1)


def test_a_line_gives_its_words(drawing: RegionViewModel) -> None:
    draw(drawing, 10, 20, 40, 25)
    drawing.takeLine(1)
    assert drawing.property("link") == "[[torn]](#xywh=percent:10,20,30,5)"
    taken = [drawing.lines.at(row)["taken"] for row in range(2)]
    assert taken == [False, True]
    drawing.takeLine(9)
    assert drawing.lines.at(1)["taken"]


def test_a_link_for_another_text_names_the_page(drawing: RegionViewModel) -> None:
    draw(drawing, 10, 20, 40, 25)
    drawing.namePage(True)
    assert drawing.property("link") == "[words](p1#xywh=percent:10,20,30,5)"
    drawing.namePage(False)
    assert drawing.property("link") == "[words](#xywh=percent:10,20,30,5)"


def test_what_is_copied_is_told_until_it_changes(drawing: RegionViewModel) -> None:
    heard: list[str] = []
    drawing.linkCopied.connect(heard.append)
    draw(drawing, 10, 20, 40, 25)
    assert not drawing.property("copied")
    drawing.copy()
    assert heard == ["[words](#xywh=percent:10,20,30,5)"]
    assert drawing.property("copied")
    drawing.nudge(1, 0)
    assert not drawing.property("copied")


def test_a_box_can_be_taken_away(drawing: RegionViewModel) -> None:
    draw(drawing, 10, 20, 40, 25)
    draw(drawing, 50, 80, 60, 90)
    drawing.choose(0)
    drawing.remove()
    assert links(drawing) == ["[words](#xywh=percent:50,80,10,10)"]
    assert drawing.property("chosen") == -1
