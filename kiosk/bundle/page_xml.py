"""Reading PAGE XML of 2013, 2017 and 2019 (PRImA), the format of most handwriting tools."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.bundle.ocr import OcrPage, OcrText, box_around, read_number
from kiosk.bundle.ocr_xml import follow

_Place = tuple[float, ...]
_LAST = (math.inf,)
_GROUPS = frozenset(
    {"OrderedGroup", "OrderedGroupIndexed", "UnorderedGroup", "UnorderedGroupIndexed"}
)
_REFERENCES = frozenset({"RegionRef", "RegionRefIndexed"})
_OWNERS = frozenset({"TextRegion", "TextLine", "Word", "Glyph"})


def read_page_xml(text: str) -> OcrPage:
    """The first page of a PAGE file, in its reading order; raises OcrTrouble."""
    reader = _PageXml()
    follow(text, "PcGts", "PAGE XML", reader)
    reader.sort()
    return reader.page


@dataclass(slots=True)
class _Owner:
    """An open element that may hold a text; `index` is that of the text taken so far."""

    name: str
    text: OcrText
    region: str = ""
    index: float = math.inf


class _PageXml:
    """Follows the elements of a file; what is not on the first page is passed over."""

    def __init__(self) -> None:
        self.page = OcrPage()
        self._owners: list[_Owner] = []
        self._regions: dict[int, tuple[str, ...]] = {}
        self._order = _ReadingOrder()
        self._index = math.inf
        self._unicode: list[str] | None = None

    def start(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        if name == "Page":
            self._start_page(attributes, line)
        elif self.page.count != 1:
            return
        elif name in _OWNERS:
            self._start_owner(name, attributes, line)
        elif name in _GROUPS or name in _REFERENCES:
            self._order.start(name, attributes)
        elif self._owners:
            self._start_part(name, attributes)

    def _start_page(self, attributes: Mapping[str, str], line: int) -> None:
        self.page.count += 1
        if self.page.count == 1:
            self.page.number = line
            self.page.width = read_number(attributes.get("imageWidth", ""))
            self.page.height = read_number(attributes.get("imageHeight", ""))
            self.page.language = attributes.get("primaryLanguage", "")

    def _start_owner(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        self._owners.append(_Owner(name, OcrText(line), attributes.get("id", "")))
        named = attributes.get("primaryLanguage") or attributes.get("language") or ""
        self.page.language = self.page.language or named

    def _start_part(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "Coords":
            self._owners[-1].text.mark(box_around(attributes.get("points", "")))
        elif name == "TextEquiv":
            index = read_number(attributes.get("index", "0"))
            self._index = index if math.isfinite(index) else 0.0
        elif name == "Unicode":
            self._unicode = []

    def text(self, words: str) -> None:
        if self._unicode is not None:
            self._unicode.append(words)

    def end(self, name: str) -> None:
        if name == "Unicode" and self._unicode is not None:
            self._take_text("".join(self._unicode))
            self._unicode = None
        elif name in _GROUPS:
            self._order.end()
        elif name in _OWNERS and self._owners:
            self._end_owner(self._owners.pop())

    def _take_text(self, text: str) -> None:
        """The text with the lowest index is the one that is meant."""
        if self._owners and self._index < self._owners[-1].index:
            self._owners[-1].index = self._index
            self._owners[-1].text.text = text

    def _end_owner(self, owner: _Owner) -> None:
        if owner.name == "Word" and self._owners:
            self.page.add_word(self._owners[-1].text, owner.text)
        elif owner.name == "TextLine":
            self._regions[id(owner.text)] = tuple(o.region for o in reversed(self._owners))
            self.page.add_line(owner.text)

    def sort(self) -> None:
        """Put the lines in the reading order of their regions, the regions without one last."""
        self.page.lines.sort(key=lambda line: self._order.place(self._regions[id(line)]))


class _ReadingOrder:
    """The place of each region: the numbers of its groups, outermost first, and its own."""

    def __init__(self) -> None:
        self._places: dict[str, _Place] = {}
        self._groups: list[_Place] = [()]
        self._count = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """A group or a reference to a region begins."""
        self._count += 1
        index = read_number(attributes.get("index", ""))
        place = (*self._groups[-1], index if math.isfinite(index) else self._count)
        if attributes.get("regionRef"):
            self._places.setdefault(attributes["regionRef"], place)
        if name in _GROUPS:
            self._groups.append(place)

    def end(self) -> None:
        """The group ends."""
        if len(self._groups) > 1:
            self._groups.pop()

    def place(self, regions: tuple[str, ...]) -> _Place:
        """The place of the innermost of `regions` that has one."""
        return next((self._places[name] for name in regions if name in self._places), _LAST)
