"""A tour draws every kind of screen, of any bundle, and asks nobody outside for anything."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.app.itinerary import itinerary
from kiosk.app.measuring import measure
from kiosk.app.tour import TourOrder, tour
from kiosk.bundle.reader import Accepted, read
from tests.app.listener import Listener
from tests.sample_bundle import write_bundle, write_pictures

Touring = Callable[[Path], tuple[int, list[str]]]


@pytest.fixture
def touring(tmp_path: Path, qapp: object) -> Touring:
    """Tours a bundle into tmp_path/out; answers how many pictures were drawn, and their names."""

    def go(bundle: Path) -> tuple[int, list[str]]:
        outcome = read(bundle, measure)
        assert isinstance(outcome, Accepted), outcome
        names: list[str] = []
        order = TourOrder(outcome.exhibit, tmp_path / "out", tmp_path / "cache", (1366, 768))
        return tour(order, names.append), names

    return go


def colours(image: QImage) -> int:
    """How many colours stand on a coarse grid."""
    grid = ((x, y) for x in range(0, image.width(), 16) for y in range(0, image.height(), 16))
    return len({image.pixel(x, y) for x, y in grid})


def test_every_kind_of_screen_is_drawn(tmp_path: Path, touring: Touring) -> None:
    count, names = touring(write_bundle(tmp_path / "crane"))
    drawn = {name: QImage(str(tmp_path / "out" / name)) for name in names}
    assert count == len(names) == len(drawn) > 20
    assert {(image.width(), image.height()) for image in drawn.values()} == {(1366, 768)}
    assert [name for name, image in drawn.items() if colours(image) < 4] == []
    index = (tmp_path / "out" / "index.html").read_text("utf-8")
    assert [name for name in names if f'href="{name}"' not in index] == []


def test_a_folder_of_pictures_is_toured_too(tmp_path: Path, touring: Touring) -> None:
    count, names = touring(write_pictures(tmp_path / "harbour"))
    assert count == len(names)
    assert any("evidence" in name for name in names)
    assert not any(word in name for name in names for word in ("stance", "verdict", "chapter"))


def test_a_hostile_bundle_calls_nobody(
    tmp_path: Path, touring: Touring, caplog: pytest.LogCaptureFixture
) -> None:
    with Listener() as listener:
        picture, page = listener.address("a.png"), listener.address("b")
        words = f'![x]({picture}) <img src="{picture}"> <a href="{page}">there</a> [go]({page}) '
        bundle = write_bundle(tmp_path / "crane", words=words + "<b>bold</b> & <script>")
        findings = read(bundle, measure).findings
        with caplog.at_level(logging.WARNING):
            count, _ = touring(bundle)
        listener.settle()
        assert listener.calls == 0
    assert count > 20
    assert caplog.records == []
    assert {finding.code for finding in findings} >= {"markup-dropped"}


def test_the_itinerary_names_each_stop_once(tmp_path: Path) -> None:
    outcome = read(write_bundle(tmp_path / "crane"), measure)
    assert isinstance(outcome, Accepted)
    names = [stop.name for stop in itinerary(outcome.exhibit)]
    assert names[0] == "attract"
    assert sorted(names) == sorted(set(names))
