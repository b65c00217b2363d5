"""Where the words of a text really stand: their ink, and not the item that holds them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import Any, cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QJSValue, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

LEADING = 0.18
BETWEEN_WORDS = re.compile(r"(?:[^\S\u00a0\u202f]|[\u200b\-–—/])+")
MARKUP = re.compile(r"<[^>]+>")
PLAIN = 0
RIGHT, CENTRE = 2, 4
BOTTOM, MIDDLE = 64, 128
FIXED_HEIGHT = 1
LONGER_THAN_A_LINE = 1.5
BY_ITS_OWN = "[effectiveHorizontalAlignment, verticalAlignment, textFormat, lineHeightMode]"


@dataclass(frozen=True, slots=True)
class Ways:
    """How a text is laid, as the numbers of Qt's enumerations."""

    across: int
    down: int
    form: int
    line_mode: int


def ways_of(item: QQuickItem) -> Ways:
    """Properties whose types Python does not know, as QML tells them."""
    context = QQmlEngine.contextForObject(item)
    answer: Any = QQmlExpression(context, item, BY_ITS_OWN).evaluate() if context else None
    told = answer[0] if isinstance(answer, tuple) else answer
    across, down, form, line_mode = told.toVariant() if isinstance(told, QJSValue) else told
    return Ways(int(across), int(down), int(form), int(line_mode))


def words_of(item: QQuickItem, ways: Ways) -> str:
    """The words without their markup."""
    text = str(item.property("text") or "")
    return text if ways.form == PLAIN else unescape(MARKUP.sub("", text))


def font_of(item: QQuickItem) -> QFont:
    """The face, at the size in px that is drawn where a text fits itself to its place."""
    font = QFont(cast("QFont", item.property("font")))
    drawn = item.property("fontInfo")
    size = drawn.property("pixelSize").toInt() if isinstance(drawn, QJSValue) else 0
    if size > 0:
        font.setPixelSize(size)
    return font


def line_height(item: QQuickItem, ways: Ways, measure: QFontMetricsF) -> float:
    """From one line to the next, in px."""
    told = _number(item, "lineHeight")
    return told if ways.line_mode == FIXED_HEIGHT else told * measure.height()


def ink_of(item: QQuickItem, ways: Ways, line: float) -> QRectF:
    """Where its lines stand in px of the stage, without the space above and below them."""
    ink = item.mapRectToScene(_block(item, ways))
    ink.adjust(2, line * LEADING, -2, -line * LEADING)
    return ink


def broken_word(item: QQuickItem, words: str, line: float, measure: QFontMetricsF) -> str:
    """The first word too wide for a line of its own, where there is more than one line."""
    if _number(item, "contentHeight") < line * LONGER_THAN_A_LINE or item.width() <= 0:
        return ""
    parts = BETWEEN_WORDS.split(words)
    wide = (part for part in parts if measure.horizontalAdvance(part) > item.width() + 1)
    return next(wide, "")


def per_line(item: QQuickItem, words: str, measure: QFontMetricsF) -> float:
    """About how many characters its longest line holds; 0 where it is one line."""
    if int(_number(item, "lineCount")) < 2 or not words:
        return 0.0
    whole = measure.horizontalAdvance(words.replace("\n", " "))
    return _number(item, "contentWidth") * len(words) / whole if whole > 0 else 0.0


def _block(item: QQuickItem, ways: Ways) -> QRectF:
    width, height = _number(item, "contentWidth"), _number(item, "contentHeight")
    above, below = _number(item, "topPadding"), _number(item, "bottomPadding")
    before, after = _number(item, "leftPadding"), _number(item, "rightPadding")
    across, down = item.width() - width - after, item.height() - height - below
    lies = {RIGHT: across, CENTRE: (across + before) / 2}
    stands = {BOTTOM: down, MIDDLE: (down + above) / 2}
    return QRectF(lies.get(ways.across, before), stands.get(ways.down, above), width, height)


def _number(item: QQuickItem, name: str) -> float:
    return float(item.property(name) or 0)
