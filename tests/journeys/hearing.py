"""What is shown against what is said: words on the screen that nobody would hear."""

from __future__ import annotations

import re
from collections import defaultdict
from types import MappingProxyType

from PySide6.QtQuick import QQuickItem

from kiosk.app.speech_tree import nodes_of
from kiosk.viewmodels.speech_node import spoken_text
from kiosk.viewmodels.speech_tongues import Tongues
from kiosk.viewmodels.speech_utterances import SpeechWording, utterances
from tests.journeys.visitor import Visitor, descendants, kinds, seen

_NOT_SAID = re.compile(r"[\W_]+")


def unheard(visitor: Visitor, language: str) -> list[str]:
    """The texts that show and that no utterance holds; signs of typography do not count."""
    spoken = _spoken(visitor, language)
    return [text for text in shown(visitor) if not any(key(text) in said for said in spoken)]


def shown(visitor: Visitor) -> list[str]:
    """The texts of the screen that show at least in part; with a dialog over it, the dialog's.

    What stands on a key of the keyboard, and initials in the place of a portrait, are signs for
    what their target's name says in words.
    """
    top = visitor.of_kind("Overlay") or [visitor.stage.window.contentItem()]
    signs = {str(card.property("initials")) for card in visitor.of_kind("PersonCard")}
    signs |= {str(cap.property("word")) for cap in visitor.of_kind("KeyCap")}
    texts = (str(item.property("text")) for item in descendants(top[-1]) if _is_text(item))
    return [text for text in texts if key(text) and text not in signs]


def key(text: str) -> str:
    """The letters and digits of a text, in small letters."""
    return _NOT_SAID.sub("", spoken_text(text)).casefold()


def _spoken(visitor: Visitor, language: str) -> list[str]:
    tongue = Tongues(language, MappingProxyType({}), (language,))
    by_node: dict[int, str] = defaultdict(str)
    for said in utterances(nodes_of(visitor.stage.window), SpeechWording(), tongue):
        by_node[said.node] += key(said.text)
    return list(by_node.values())


def _is_text(item: QQuickItem) -> bool:
    rect = seen(item)
    opaque = item.opacity() > 0
    return "QQuickText" in kinds(item) and opaque and rect.width() > 2 and rect.height() > 2
