"""ALTO 4 for a page we have set ourselves: where each line and each word of it stands.

Boxes are the ink of the letters in pixels of the page, rounded outwards; the words of one line
share its height. What is not part of the reading (notices, numbers, remarks) is left out.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainterPath

from art.lettering import font

MEASURED = 200  # the size at which type is measured, as Sheet.type does


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of type with its baseline at (x, y), all in pixels."""

    words: str
    x: float
    y: float
    size: float
    face: str = "serif"
    weight: int = 400


def ink(setting: Setting) -> list[tuple[str, QRectF]]:
    """The words of a line with the boxes of their ink."""
    face = font(setting.face, MEASURED, setting.weight)
    metrics = QFontMetricsF(face)
    k = setting.size / MEASURED
    found, place = [], 0
    for word in setting.words.split():
        place = setting.words.index(word, place)
        path = QPainterPath()
        path.addText(metrics.horizontalAdvance(setting.words[:place]), 0, face, word)
        box = path.boundingRect()
        found.append(
            (
                word,
                QRectF(
                    setting.x + box.x() * k,
                    setting.y + box.y() * k,
                    box.width() * k,
                    box.height() * k,
                ),
            )
        )
        place += len(word)
    return found


def alto(settings: list[Setting], wide: int, high: int, picture: str, language: str) -> str:
    """The whole file for a picture of `wide` x `high` pixels called `picture`."""
    lines = [ink(setting) for setting in settings]
    block = around([box for line in lines for _, box in line])
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">',
            "  <Description>",
            "    <MeasurementUnit>pixel</MeasurementUnit>",
            "    <sourceImageInformation>",
            f"      <fileName>{picture}</fileName>",
            "    </sourceImageInformation>",
            "  </Description>",
            "  <Layout>",
            f'    <Page ID="P1" PHYSICAL_IMG_NR="1" WIDTH="{wide}" HEIGHT="{high}">',
            f'      <PrintSpace HPOS="0" VPOS="0" WIDTH="{wide}" HEIGHT="{high}">',
            f'        <TextBlock ID="B1" LANG="{language}" {written(block)}>',
            *(row for number, line in enumerate(lines, 1) for row in text_line(number, line)),
            "        </TextBlock>",
            "      </PrintSpace>",
            "    </Page>",
            "  </Layout>",
            "</alto>",
            "",
        ]
    )


def text_line(number: int, words: list[tuple[str, QRectF]]) -> Iterator[str]:
    """The rows of one line of type."""
    whole = around([box for _, box in words])
    yield f'          <TextLine ID="L{number}" {written(whole)}>'
    for place, (word, box) in enumerate(words):
        if place:
            yield "            <SP/>"
        tall = QRectF(box.x(), whole.y(), box.width(), whole.height())
        yield f"            <String CONTENT={quoteattr(word)} {written(tall)}/>"
    yield "          </TextLine>"


def around(boxes: list[QRectF]) -> QRectF:
    """The smallest box that holds all of them."""
    whole = QRectF()
    for box in boxes:
        whole = whole.united(box)
    return whole


def written(box: QRectF) -> str:
    """The four attributes of a box in whole pixels."""
    x, y = math.floor(box.left()), math.floor(box.top())
    wide, high = math.ceil(box.right()) - x, math.ceil(box.bottom()) - y
    return f'HPOS="{x}" VPOS="{y}" WIDTH="{wide}" HEIGHT="{high}"'
