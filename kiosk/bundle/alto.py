"""Reading ALTO 2 to 4 (Library of Congress), the XML of most libraries' machine reading."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.bundle.ocr import OcrPage, OcrText, box_around, box_of, one_spaced, read_number
from kiosk.bundle.ocr_xml import follow

_BOX = ("HPOS", "VPOS", "WIDTH", "HEIGHT")


def read_alto(text: str) -> OcrPage:
    """The first page of an ALTO file; raises OcrTrouble."""
    alto = _Alto()
    follow(text, "alto", "ALTO", alto)
    return alto.page


class _Alto:
    """Follows the elements of a file; what is not on the first page is passed over."""

    def __init__(self) -> None:
        self.page = OcrPage()
        self._line: OcrText | None = None
        self._word: OcrText | None = None
        self._unit = ""
        self._hyphen = ""
        self._inside = ""

    def start(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        if name == "Page":
            self._start_page(attributes, line)
        elif name in ("MeasurementUnit", "Glyph"):
            self._inside = name
        elif self.page.count == 1:
            self._start_on_page(name, attributes, line)

    def _start_page(self, attributes: Mapping[str, str], line: int) -> None:
        self.page.count += 1
        if self.page.count == 1:
            self.page.number = line
            self.page.width = read_number(attributes.get("WIDTH", ""))
            self.page.height = read_number(attributes.get("HEIGHT", ""))
            self._take_language(attributes)

    def _start_on_page(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        self._take_language(attributes)
        if name == "TextLine":
            self._line = OcrText(line, box=box_of(attributes, _BOX))
        elif name == "String" and self._line:
            self._word = OcrText(line, attributes.get("CONTENT", ""), box_of(attributes, _BOX))
        elif name == "HYP":
            self._hyphen = attributes.get("CONTENT", "")
        elif name == "Polygon" and self._inside != "Glyph":
            self._mark(attributes.get("POINTS", ""))

    def _mark(self, points: str) -> None:
        marked = self._word or self._line
        if marked:
            marked.mark(box_around(points))

    def _take_language(self, attributes: Mapping[str, str]) -> None:
        named = attributes.get("LANG") or attributes.get("language")
        self.page.language = self.page.language or named or ""

    def end(self, name: str) -> None:
        if name in ("MeasurementUnit", "Glyph"):
            self._inside = ""
        elif name == "String" and self._line and self._word:
            self.page.add_word(self._line, self._word)
            self._word = None
        elif name == "TextLine" and self._line:
            self._end_line(self._line)

    def _end_line(self, line: OcrText) -> None:
        for word in line.words[-1:]:
            word.text += self._hyphen
        self.page.add_line(line)
        self._line, self._hyphen = None, ""

    def text(self, words: str) -> None:
        if self._inside == "MeasurementUnit":
            self._unit += words[:20]
            self.page.unit = one_spaced(self._unit).lower()
