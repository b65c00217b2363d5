"""A judge beside the walk says what one here says."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import active_children, get_context
from multiprocessing.connection import Connection

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.app.audit.box import Box
from kiosk.app.audit.judging import Judge, judge_beside
from tests.app.audit.pages import a_page, a_target, a_text
from tests.processes import lives

PATIENCE_SECONDS = 20.0
PLACE = Box(100, 100, 200, 60)
PALE = a_page(
    a_text("Pale words", PLACE),
    a_text("日本"),
    a_target("Story", Box(500, 100, 8, 8)),
    text_step=1.6,
)


@pytest.fixture(scope="module")
def beside() -> Iterator[Judge]:
    with judge_beside() as judge:
        yield judge


@pytest.fixture
def picture() -> QImage:
    """A ground with a stroke of pale ink in the place of the words."""
    picture = QImage(1920, 1080, QImage.Format.Format_RGB32)
    picture.fill(QColor("#F5F1E8"))
    painter = QPainter(picture)
    painter.fillRect(110, 120, 150, 12, QColor("#C8C8C0"))
    painter.end()
    return picture


@pytest.mark.usefixtures("qapp")
def test_it_says_the_same_as_one_here(beside: Judge, picture: QImage) -> None:
    here = Judge().hold(PALE, PALE.texts, picture).result()
    assert {"text-faint", "glyph-missing", "target-small"} <= {one.code.value for one in here}
    assert beside.hold(PALE, PALE.texts, picture).result() == here


@pytest.mark.usefixtures("qapp")
def test_only_fresh_texts_are_measured_by_their_pixels(beside: Judge, picture: QImage) -> None:
    told = beside.hold(PALE, (), picture).result()
    assert "text-faint" not in {one.code.value for one in told}


def test_one_that_falls_is_no_verdict(picture: QImage) -> None:
    with judge_beside() as judge:
        before = set(active_children())
        judge.hold(PALE, PALE.texts, picture).result()
        (process,) = set(active_children()) - before
        process.kill()
        process.join()
        with pytest.raises(BrokenProcessPool):
            judge.hold(PALE, PALE.texts, picture).result()


def walk_and_tell(pipe: Connection, picture: bytes) -> None:
    """A walk that tells which process judges for it, and then goes on for ever."""
    with judge_beside() as judge:
        seen = QImage(picture, 1920, 1080, QImage.Format.Format_RGB32)
        judge.hold(PALE, (), seen).result()
        pipe.send([process.pid for process in active_children()])
        time.sleep(3600)


def test_it_leaves_when_its_walk_is_killed(picture: QImage) -> None:
    spawned = get_context("spawn")
    ours, theirs = spawned.Pipe(duplex=False)
    walk = spawned.Process(target=walk_and_tell, args=(theirs, bytes(picture.constBits())))
    walk.start()
    (judge,) = ours.recv()
    walk.kill()
    walk.join()
    end = time.monotonic() + PATIENCE_SECONDS
    while lives(judge):
        assert time.monotonic() < end, "the judge outlives its walk"
        time.sleep(0.05)
