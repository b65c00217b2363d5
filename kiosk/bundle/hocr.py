"""Reading hOCR 1.2, the HTML that Tesseract and its kin write."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from kiosk.bundle.html_tags import Tag, tags
from kiosk.bundle.ocr import Box, OcrPage, OcrText, OcrTrouble, read_number

_LINES = frozenset(
    {"ocr_line", "ocrx_line", "ocr_header", "ocr_footer", "ocr_caption", "ocr_textfloat"}
    | {"ocr_pageno"}
)
_WORDS = frozenset({"ocrx_word", "ocr_word"})
_EMPTY = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"}
    | {"source", "track", "wbr"}
)
_QUOTED = re.compile(r'"[^"]*"')
_BBOX = re.compile(r"(?:^|;)\s*bbox\s+([^;]*)")
_DEEPEST = 256


def read_hocr(text: str) -> OcrPage:
    """The first page of an hOCR file; raises OcrTrouble."""
    reader = _Hocr()
    for tag in tags(text):
        reader.take(tag)
    if not reader.page.count:
        raise OcrTrouble("no element of the class ocr_page: export it as hOCR", 1)
    if reader.is_inside:
        line = text.count("\n") + 1
        raise OcrTrouble("the file ends inside its page: copy or export it again", line)
    return reader.page


@dataclass(slots=True)
class _Open:
    """An open element: the page, a line or a word (`role`), or another one without a role.

    A header or caption may hold lines of its own; then it is no line itself.
    """

    name: str
    role: str = ""
    text: OcrText = field(default_factory=lambda: OcrText(1))
    pieces: list[str] = field(default_factory=list)
    holds_lines: bool = False


class _Hocr:
    """Follows the tags of a file. HTML may leave elements open; an outer one closes them."""

    def __init__(self) -> None:
        self.page = OcrPage()
        self.is_inside = False
        self._open: list[_Open] = []
        self._texts: list[_Open] = []

    def take(self, tag: Tag) -> None:
        """Follow one tag and the text after it."""
        if tag.is_end:
            self._end(tag.name)
        elif tag.name and tag.name not in _EMPTY and not tag.is_empty:
            self._start(tag)
        if self._texts and tag.text:
            self._texts[-1].pieces.append(tag.text)

    def _start(self, tag: Tag) -> None:
        if len(self._open) >= _DEEPEST:
            raise OcrTrouble("elements too deep in each other: export it again", tag.line)
        opened = _Open(tag.name)
        classes = frozenset(tag.attributes.get("class", "").split())
        if "ocr_page" in classes:
            self._start_page(opened, tag)
        elif self.is_inside:
            self._start_text(opened, classes, tag)
        self._open.append(opened)

    def _start_page(self, opened: _Open, tag: Tag) -> None:
        self.page.count += 1
        if self.page.count > 1:
            return
        opened.role, self.is_inside = "page", True
        self.page.number = tag.line
        self.page.language = tag.attributes.get("lang", "")
        if box := _box(tag):
            x, y, width, height = box
            self.page.width, self.page.height = x + width, y + height

    def _start_text(self, opened: _Open, classes: frozenset[str], tag: Tag) -> None:
        self.page.language = self.page.language or tag.attributes.get("lang", "")
        if not _LINES.isdisjoint(classes):
            opened.role = "line"
            for outer in self._texts[-1:]:
                outer.holds_lines = True
        elif self._texts and not _WORDS.isdisjoint(classes):
            opened.role = "word"
        if opened.role:
            opened.text = OcrText(tag.line, box=_box(tag))
            self._texts.append(opened)

    def _end(self, name: str) -> None:
        if any(name == opened.name for opened in self._open):
            while self._close(self._open.pop()) != name:
                continue

    def _close(self, opened: _Open) -> str:
        if opened.role == "page":
            self.is_inside = False
        elif opened.role:
            self._texts.pop()
            self._add(opened)
        return opened.name

    def _add(self, opened: _Open) -> None:
        text = opened.text
        if opened.role == "word" and self._texts:
            text.text = "".join(opened.pieces)
            self.page.add_word(self._texts[-1].text, text)
        elif opened.role == "line" and (text.words or not opened.holds_lines):
            text.text = "" if text.words else "".join(opened.pieces)
            self.page.add_line(text)


def _box(tag: Tag) -> Box | None:
    """The `bbox left top right bottom` of a title; None when there is none."""
    found = _BBOX.search(_QUOTED.sub("", tag.attributes.get("title", "")))
    if not found:
        return None
    numbers = [read_number(part) for part in found[1].split()]
    if len(numbers) != 4:
        return math.nan, math.nan, math.nan, math.nan
    left, top, right, bottom = numbers
    return left, top, right - left, bottom - top
