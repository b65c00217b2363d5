"""What machine reading says about one page, in the unit of its own file."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.bundle.code import Code

Box: TypeAlias = tuple[float, float, float, float]

MOST_LINES = 5_000
MOST_LETTERS = 256 * 1024
_BETWEEN = re.compile(r"[\s,]+")


class OcrTrouble(Exception):
    """Why a file of machine reading cannot be used, the repair, and the line in the file."""

    def __init__(self, sentence: str, line: int, code: Code = Code.OCR_BROKEN) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.line = line
        self.code = code


@dataclass(slots=True)
class OcrText:
    """A line with its words, or a word, on line `number` of the file.

    `box` is x, y, width and height in the unit of the file: None when the file gives none, with
    NaN where a number cannot be read.
    """

    number: int
    text: str = ""
    box: Box | None = None
    words: list[OcrText] = field(default_factory=list)

    def mark(self, box: Box | None) -> None:
        """Take `box` when no usable one is known yet."""
        if box and (self.box is None or not is_finite(self.box)):
            self.box = box

    @property
    def spoken(self) -> str:
        """The text of a line, else its words, with single spaces."""
        return one_spaced(self.text) or " ".join(word.text for word in self.words)


@dataclass(slots=True)
class OcrPage:
    """The lines of the first page of a file, in reading order, and the page's own size.

    `unit` is `pixel`, `mm10` (tenths of a millimetre) or `inch1200`. `count` counts the pages of
    the file, `language` is as written there.
    """

    width: float = 0.0
    height: float = 0.0
    unit: str = "pixel"
    number: int = 1
    count: int = 0
    language: str = ""
    lines: list[OcrText] = field(default_factory=list)
    letters: int = 0

    def add_line(self, line: OcrText) -> None:
        """Add a line; raises OcrTrouble when no page can hold so much."""
        self.lines.append(line)
        self.letters += len(line.text)
        self._check(line.number)

    def add_word(self, line: OcrText, word: OcrText) -> None:
        """Add a word that says something to `line`; raises OcrTrouble when it is too much."""
        word.text = one_spaced(word.text)
        if word.text:
            line.words.append(word)
            self.letters += len(word.text) + 1
            self._check(word.number)

    def _check(self, number: int) -> None:
        if len(self.lines) > MOST_LINES or self.letters > MOST_LETTERS:
            sentence = f"more than {MOST_LINES} lines or {MOST_LETTERS // 1024} K letters on one "
            sentence += "page: give every page a file of its own"
            raise OcrTrouble(sentence, number, Code.OCR_LINES)


def one_spaced(text: str) -> str:
    """The text with single spaces and none around it."""
    return " ".join(text.split())


def read_number(text: str) -> float:
    """Any way to write a decimal number (`1600`, `1.6e3`, `1600,5`); NaN when it is none."""
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return math.nan


def box_of(attributes: Mapping[str, str], names: tuple[str, str, str, str]) -> Box | None:
    """The box written in the attributes called `names`; None when none of them is there."""
    if not any(name in attributes for name in names):
        return None
    x, y, width, height = (read_number(attributes.get(name, "")) for name in names)
    return x, y, width, height


def box_around(points: str) -> Box:
    """The box around a polygon `x,y x,y …` (or the same with spaces alone)."""
    parts = [part for part in _BETWEEN.split(points) if part]
    numbers = [read_number(part) for part in parts]
    across, down = numbers[::2], numbers[1::2]
    if not down or len(across) != len(down) or not all(map(math.isfinite, numbers)):
        return math.nan, math.nan, math.nan, math.nan
    return min(across), min(down), max(across) - min(across), max(down) - min(down)


def is_finite(box: Box) -> bool:
    """Whether every number of the box could be read."""
    return all(map(math.isfinite, box))
