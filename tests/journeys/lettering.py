"""Where the words of the screen really stand: the ink of a text, and not the item that holds it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import Any, cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

LEADING = 0.18
BETWEEN_WORDS = re.compile(r"(?:[^\S\u00a0\u202f]|[\u200b\-–—/])+")
MARKUP = re.compile(r"<[^>]+>")
RIGHT, CENTRE = 2, 4
BOTTOM, MIDDLE = 64, 128


@dataclass(frozen=True, slots=True)
class Lettering:
    """Words on the screen: `ink` is where they stand in px, `shows` what clipping leaves of it.

    A line may end with a `space` (its width in px), which counts as ink in right-to-left text.
    """

    item: QQuickItem
    words: str
    ink: QRectF
    shows: QRectF
    space: float
    is_cut: bool
    broken: str

    @property
    def is_seen(self) -> bool:
        """Whether enough of it shows to be read."""
        return self.shows.width() > 2 and self.shows.height() > 2


def lettering(item: QQuickItem, screen: QRectF) -> Lettering:
    """The words of a QML text, its lines without the space above and below them."""
    words = _words(item)
    ink = item.mapRectToScene(_block(item))
    trim = float(item.property("lineHeight")) * LEADING
    ink.adjust(2, trim, -2, -trim)
    shows = ink.intersected(window_of(item, screen))
    measure = QFontMetricsF(cast("QFont", item.property("font")))
    space, cut = measure.horizontalAdvance(" "), bool(item.property("truncated"))
    return Lettering(item, words, ink, shows, space, cut, _broken(item, measure))


def window_of(item: QQuickItem, screen: QRectF) -> QRectF:
    """What the clipping above an item lets through, in px."""
    rect, parent = screen, item.parentItem()
    while parent:
        if parent.clip():
            whole = QRectF(0, 0, parent.width(), parent.height())
            rect = rect.intersected(parent.mapRectToScene(whole))
        parent = parent.parentItem()
    return rect


def _words(item: QQuickItem) -> str:
    text = str(item.property("text"))
    return unescape(MARKUP.sub("", text)) if item.property("styled") else text


def _block(item: QQuickItem) -> QRectF:
    width, height = _number(item, "contentWidth"), _number(item, "contentHeight")
    above, below = _number(item, "topPadding"), _number(item, "bottomPadding")
    before, after = _number(item, "leftPadding"), _number(item, "rightPadding")
    across, down = item.width() - width - after, item.height() - height - below
    lies = {RIGHT: across, CENTRE: (across + before) / 2}
    stands = {BOTTOM: down, MIDDLE: (down + above) / 2}
    return QRectF(
        lies.get(_told(item, "effectiveHorizontalAlignment"), before),
        stands.get(_told(item, "verticalAlignment"), above),
        width,
        height,
    )


def _broken(item: QQuickItem, measure: QFontMetricsF) -> str:
    """The first word too wide for a line of its own, where there is more than one line."""
    if _number(item, "contentHeight") < _number(item, "lineHeight") * 1.5 or item.width() <= 0:
        return ""
    words = BETWEEN_WORDS.split(_words(item))
    wide = (word for word in words if measure.horizontalAdvance(word) > item.width() + 1)
    return next(wide, "")


def _number(item: QQuickItem, name: str) -> float:
    return float(item.property(name) or 0)


def _told(item: QQuickItem, name: str) -> int:
    """A property whose type Python does not know, as QML tells it."""
    context = QQmlEngine.contextForObject(item)
    assert context is not None
    answer: Any = QQmlExpression(context, item, name).evaluate()
    return int(answer[0] if isinstance(answer, tuple) else answer)
