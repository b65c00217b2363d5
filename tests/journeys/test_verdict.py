"""The verdict by touch: the first answer stays marked, and a choice shows on its own card only."""

from __future__ import annotations

from functools import reduce

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.showing import Showing
from kiosk.visit.events import Weighed
from kiosk.visit.weighing import Side, Strength
from tests.journeys.visitor import Visitor, seen, wait

RING = 10


def picture(visitor: Visitor) -> np.ndarray:
    """The screen in grey, by row and column."""
    image = visitor.stage.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return lines[:, : image.width()].copy()


def changed(before: np.ndarray, after: np.ndarray) -> QRectF:
    """The smallest rectangle round what is not the same, empty when all is."""
    rows, columns = np.nonzero(before != after)
    if not rows.size:
        return QRectF()
    left, top = int(columns.min()), int(rows.min())
    return QRectF(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)


def at_the_verdict(visitor: Visitor, showing: Showing) -> None:
    visitor.kiosk.wakeWith(3)
    for source in showing.exhibit.sources[:9]:
        visitor.kiosk.weigh(Weighed(source.id, Side.BETTER, Strength.SOME))
    visitor.go("verdict")
    wait(0.2)


@pytest.mark.parametrize("step", [1.0, 2.0])
def test_a_choice_shows_on_its_own_card_and_nowhere_else(
    visitor: Visitor, showing: Showing, step: float
) -> None:
    visitor.kiosk.access.setProperty("textStep", step)
    at_the_verdict(visitor, showing)
    cards = visitor.of_kind("SourceCard")
    for number, source in enumerate(showing.exhibit.sources[: len(cards)]):
        before = picture(visitor)
        visitor.kiosk.cite(source.id)
        wait(0.2)
        difference = changed(before, picture(visitor))
        assert difference.isEmpty() or _round(cards[max(0, number - 1) : number + 1]).contains(
            difference
        ), source.id


def _round(cards: list[QQuickItem]) -> QRectF:
    """What shows of some cards, with the rings round them."""
    shown = (seen(card) for card in cards)
    rings = (rect.adjusted(-RING, -RING, RING, RING) for rect in shown if rect.isValid())
    return reduce(QRectF.united, rings, QRectF())


def test_the_first_answer_stays_marked_on_the_scale(visitor: Visitor, showing: Showing) -> None:
    at_the_verdict(visitor, showing)
    scale = visitor.of_kind("LineScale")[0]
    visitor.touch(str(visitor.kiosk.exhibit.answers.at(1)["text"]))
    assert (scale.property("first"), scale.property("chosen")) == (3, 1)
    told = [str(item.property("label")) for item in visitor.of_kind("Tag")]
    assert told == ["Your first answer"]
    visitor.touch(str(visitor.kiosk.exhibit.answers.at(3)["text"]))
    assert (scale.property("first"), scale.property("chosen")) == (3, 3)
