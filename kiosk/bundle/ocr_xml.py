"""Reading XML without trusting it: no DOCTYPE, no entities, no tree, limited depth and number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol
from xml.parsers.expat import ErrorString, ExpatError, ParserCreate

from kiosk.bundle.ocr import OcrTrouble

DEEPEST = 64
MOST_ELEMENTS = 1_000_000


class Elements(Protocol):
    """Who follows the elements of a file: names come without their namespace."""

    def start(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        """An element begins on `line`."""

    def end(self, name: str) -> None:
        """The element ends."""

    def text(self, words: str) -> None:
        """A piece of text inside the element."""


def follow(text: str, root: str, kind: str, elements: Elements) -> None:
    """Lead `elements` through the XML `text`, whose outermost element must be `root`.

    The text is decoded already, so an encoding it declares is not looked at. Raises OcrTrouble
    with a line for what is not well-formed, too deep or too much, for another root (`kind` is
    what it should be), and for a DOCTYPE, behind which entities could hide.
    """
    guard = _Guard(root, kind, elements)
    try:
        guard.parser.Parse(text, True)
    except ExpatError as error:
        sentence = f"no whole XML file ({ErrorString(error.code)}): copy or export it again"
        raise OcrTrouble(sentence, error.lineno) from None


class _Guard:
    """Stands between the parser and `elements` and lets only sound files through."""

    def __init__(self, root: str, kind: str, elements: Elements) -> None:
        self._root, self._kind, self._elements = root, kind, elements
        self._depth = self._count = 0
        self.parser = ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = elements.text
        self.parser.StartDoctypeDeclHandler = self._refuse

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        line = self.parser.CurrentLineNumber
        local = name.rpartition(":")[2]
        if not self._depth and local != self._root:
            sentence = f"<{local[:30]}> is not {self._kind}: export it as {self._kind}"
            raise OcrTrouble(sentence, line)
        self._depth, self._count = self._depth + 1, self._count + 1
        if self._depth > DEEPEST or self._count > MOST_ELEMENTS:
            sentence = "too many elements, or too deep in each other: export it again"
            raise OcrTrouble(sentence, line)
        self._elements.start(local, attributes, line)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._elements.end(name.rpartition(":")[2])

    def _refuse(self, *_: object) -> None:
        sentence = "a DOCTYPE could hide anything: delete it, from “<!DOCTYPE” to its “>”"
        raise OcrTrouble(sentence, self.parser.CurrentLineNumber)
