"""What a map says: its marks in order, where they stand, how sure they are, in every language."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle.map import Map, MarkKind
from kiosk.bundle.reader import Accepted, read
from tests.bundle.provoke import FRONT, write

WORDS = """---
title: The bay
rights: CC0 1.0
---

## Key line

A bay.

## Alt

A bay.
"""
TABLE = """title,kind,at,radius,doubt,text,title.es
Port,unbuilt site,48.5% 31,2.5,,Here *somewhere*.,Puerto
Way,line,-10 5 50 50 60.25 40,,,,
Reach,circle,50 50,20,26 15,,
Town,,7 100,,,,
"""


def _read(folder: Path, **files: str) -> tuple[Map, ...]:
    named = {f"maps/{name.replace('_', '.', 1)}": text for name, text in files.items()}
    write(folder, {"exhibit.md": FRONT + "\n## Text\n\nA bay.\n", **named})
    outcome = read(folder)
    assert isinstance(outcome, Accepted)
    return outcome.exhibit.maps


def test_marks_keep_their_order_and_their_places(tmp_path: Path) -> None:
    (bay,) = _read(tmp_path, bay_jpg="a picture", bay_md=WORDS, bay_csv=TABLE)
    assert [mark.id for mark in bay.marks] == ["Port", "Way", "Reach", "Town"]
    port, way, reach, town = bay.marks
    assert port.kind is MarkKind.UNBUILT_SITE and port.points == ((48.5, 31.0),)
    assert port.radius == 2.5 and (port.least, port.most) == (0.0, 0.0)
    assert way.points == ((-10.0, 5.0), (50.0, 50.0), (60.25, 40.0))
    assert (reach.radius, reach.least, reach.most) == (20.0, 15.0, 26.0)
    assert town.kind is MarkKind.PLACE and town.points == ((7.0, 100.0),)


def test_labels_have_languages(tmp_path: Path) -> None:
    (bay,) = _read(tmp_path, bay_jpg="a picture", bay_md=WORDS, bay_csv=TABLE)
    assert bay.marks[0].label.text("es") == "Puerto"
    assert bay.marks[1].label.text("es") == "Way"


def test_what_cannot_be_drawn_is_left_out_and_the_rest_is_shown(tmp_path: Path) -> None:
    table = TABLE + "Off,place,120 5,,,,\nCliff,peak,5 5,,,,\nLast,base,1 2,,,,\n"
    (bay,) = _read(tmp_path, bay_jpg="a picture", bay_md=WORDS, bay_csv=table)
    assert [mark.id for mark in bay.marks][-2:] == ["Town", "Last"]


def test_a_doubt_that_does_not_fit_leaves_the_circle(tmp_path: Path) -> None:
    table = "title,kind,at,radius,doubt\nReach,circle,50 50,20,26 28\n"
    (bay,) = _read(tmp_path, bay_jpg="a picture", bay_md=WORDS, bay_csv=table)
    assert (bay.marks[0].radius, bay.marks[0].least) == (20.0, 0.0)


def test_no_more_than_sixty_marks(tmp_path: Path) -> None:
    rows = "".join(f"Place {number},place,5 5\n" for number in range(80))
    (bay,) = _read(tmp_path, bay_jpg="a picture", bay_md=WORDS, bay_csv="title,kind,at\n" + rows)
    assert len(bay.marks) == 60 and bay.marks[-1].id == "Place 59"


def test_a_picture_alone_is_a_map_without_marks(tmp_path: Path) -> None:
    (bay,) = _read(tmp_path, **{"2 The bay_jpg": "a picture"})
    assert bay.title.text("en") == "The bay" and bay.marks == ()


def test_maps_stand_in_order_and_one_without_a_picture_is_left_out(tmp_path: Path) -> None:
    files = {"10-b_jpg": "a", "2-a_jpg": "a", "c_md": WORDS, "d_jpg": "a"}
    files["d_md"] = WORDS.replace("rights", "order: 1\nrights")
    assert [sheet.id for sheet in _read(tmp_path, **files)] == ["d", "a", "b"]
