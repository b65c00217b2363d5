"""What is shown against what is said: words that nobody would hear, or not in their turn."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from types import MappingProxyType

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.app.speech_tree import nodes_of
from kiosk.viewmodels.speech_node import spoken_text
from kiosk.viewmodels.speech_tongues import Tongues
from kiosk.viewmodels.speech_utterances import SpeechWording, utterances
from tests.journeys.visitor import Visitor, descendants, kinds, seen

SCATTERED = (
    "MapView",
    "SheetMap",
    "Chart",
    "LeafMap",
    "LeafChart",
    "ZoomKeys",
    "KeyPad",
    "WordsHere",
)
"""What is one picture, or lies over one: its words stand where it has room, in no order. The words
of a source are offered after its heading, in the corner beside it.
"""
_NOT_SAID = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Shown:
    """A text of the screen, what shows of it in px, and whether it stands in a line of thought."""

    text: str
    rect: QRectF
    in_turn: bool


def unheard(visitor: Visitor, language: str) -> list[str]:
    """The texts that show and that no utterance holds; signs of typography do not count."""
    spoken = _spoken(visitor, language).values()
    texts = [one.text for one in shown(visitor)]
    return [text for text in texts if not any(key(text) in said for said in spoken)]


def out_of_turn(visitor: Visitor, language: str) -> list[str]:
    """What is said before another text that stands above it, or before it on the same line.

    The title is said first wherever it stands; a text that is said twice counts nowhere.
    """
    spoken = _spoken(visitor, language)
    placed = []
    for one in shown(visitor):
        turns = [turn for turn, said in enumerate(spoken.values()) if key(one.text) in said]
        if one.in_turn and len(turns) == 1 and turns[0] > 0:
            placed.append((turns[0], one))
    rtl = visitor.kiosk.property("language") == "ar"
    return [
        f"“{one.text}” before “{other.text}”"
        for (turn, one), (later, other) in permutations(placed, 2)
        if turn < later and (_above(other.rect, one.rect) or _beside(other.rect, one.rect, rtl))
    ]


def shown(visitor: Visitor) -> list[Shown]:
    """The texts of the screen that show at least in part; with a dialog over it, the dialog's.

    What stands on a key of the keyboard, and initials in the place of a portrait, are signs for
    what their target's name says in words.
    """
    top = visitor.of_kind("Overlay") or [visitor.stage.window.contentItem()]
    signs = {str(card.property("initials")) for card in visitor.of_kind("PersonCard")}
    signs |= {str(cap.property("word")) for cap in visitor.of_kind("KeyCap")}
    scattered = [item for kind in SCATTERED for item in visitor.of_kind(kind)]
    found = [
        Shown(
            str(item.property("text")), seen(item), not any(d.isAncestorOf(item) for d in scattered)
        )
        for item in descendants(top[-1])
        if _is_text(item)
    ]
    return [one for one in found if key(one.text) and one.text not in signs]


def key(text: str) -> str:
    """The letters and digits of a text, in small letters."""
    return _NOT_SAID.sub("", spoken_text(text)).casefold()


def tongue_of_lines(visitor: Visitor, tongue: Tongues) -> Iterator[tuple[str, str]]:
    """Every line that is said, whole, with the language it is said in."""
    nodes = nodes_of(visitor.stage.window)
    for said in utterances(nodes, SpeechWording(), tongue):
        node = nodes[said.node]
        lines = (line for text in (node.name, node.note) for line in text.splitlines())
        whole = next((line for line in lines if key(line) and key(line) in key(said.text)), "")
        if whole:
            yield whole, said.language


def _spoken(visitor: Visitor, language: str) -> dict[int, str]:
    """By the number of the node what is said of it, in the order of saying."""
    tongue = Tongues(language, MappingProxyType({}), (language,))
    by_node: dict[int, str] = defaultdict(str)
    for said in utterances(nodes_of(visitor.stage.window), SpeechWording(), tongue):
        by_node[said.node] += key(said.text)
    return by_node


def _above(upper: QRectF, lower: QRectF) -> bool:
    shared = min(upper.right(), lower.right()) - max(upper.left(), lower.left())
    return shared > min(upper.width(), lower.width()) / 2 and upper.bottom() <= lower.top() + 2


def _beside(first: QRectF, second: QRectF, rtl: bool) -> bool:
    """Whether one stands where reading comes first, beside another of about its height."""
    low, high = sorted((first.height(), second.height()))
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    leads = first.left() >= second.right() - 2 if rtl else first.right() <= second.left() + 2
    return leads and shared > 0.6 * low and high < 2 * low


def _is_text(item: QQuickItem) -> bool:
    rect = seen(item)
    opaque = item.opacity() > 0
    return "QQuickText" in kinds(item) and opaque and rect.width() > 2 and rect.height() > 2
