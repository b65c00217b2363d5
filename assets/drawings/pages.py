"""Reading pages: the plain-words reading of a source, set line by line in the regions it names.

The words come from the source's own `p1.plain.md`, so a page and its transcript cannot differ.
A line reads `[words](#xywh=percent:x,y,w,h)`; an editor's remark stands in a second pair of
brackets. The page is 3864 x 5000 units, which are its pixels; where each word of it stands is
known before it is drawn, and written beside the picture as ALTO (`p1.alto.xml`).
"""

from __future__ import annotations

import pathlib
import re
from dataclasses import dataclass

import numpy as np
from PIL import Image
from PySide6.QtGui import QFontMetricsF

from alto import Setting, alto
from art.lettering import font
from art.palette import mix
from art.shapes import circle, many, rect, turned
from art.sheet import Sheet
from art.tape import baudot, printed, tape_holes

WIDE, HIGH = 3864, 5000
LEFT, RIGHT = 309, 3555
PLATE = (309, 550, 3246, 1000)
HEAD = (8.0, 4.0, 84.0, 5.0)
NOTICE = "Typeset for this exhibit – not the original"
LABEL = "Illustration · plain-words reading · not the original"
LINE = re.compile(r"^\[(?P<words>.*)\]\(#xywh=percent:(?P<box>[\d.,]+)\)$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the reading and its box in percent of the page."""

    words: str
    box: tuple[float, ...]

    @property
    def remark(self) -> bool:
        """Whether the editor speaks, not the source."""
        return self.words.startswith("[")


def read(path: pathlib.Path) -> tuple[list[Line], str]:
    """The lines of a reading, and what it was made from."""
    text = path.read_text(encoding="utf-8-sig")
    lines = []
    for row in text.splitlines():
        found = LINE.match(row.strip())
        if found:
            box = tuple(float(v) for v in found["box"].split(","))
            lines.append(Line(found["words"].replace("'", "’"), box))
    made = re.search(r"^made-from:\s*(.+)$", text, re.MULTILINE)
    return lines, made[1].strip().strip("\"'").replace("'", "’") if made else ""


def is_page(lines: list[Line]) -> bool:
    """Whether the regions are those of a reading page, not places on a picture."""
    return bool(lines) and lines[0].box == HEAD


def fit(
    words: str, face: str, weight: int, wide: float, most: float, italic: bool = False
) -> float:
    """The largest size up to `most` at which the words are no wider than `wide`."""
    metrics = QFontMetricsF(font(face, 200, weight, italic))
    return min(most, 200 * wide / metrics.horizontalAdvance(words))


def set_page(lines: list[Line], made_from: str, strip: Image.Image, px: int) -> Image.Image:
    """The whole page at `px` pixels across."""
    s = Sheet("reading-page", WIDE, HIGH, "bond", px=px, rub=0.2)
    head(s, lines[0])
    plate(s, strip)
    body(s, lines[1:])
    foot(s, lines[0].words, made_from)
    return s.image()


def head(s: Sheet, line: Line) -> None:
    """The notice above, then place and date as large as the line allows."""
    s.ink(rect(LEFT, 62, RIGHT - LEFT, 14), "ink", rough=0.2)
    s.type(LEFT, 150, NOTICE, "sans", 58, "oxide", weight=600, rough=0.1)
    s.ink(rect(LEFT, 184, RIGHT - LEFT, 3), "ink", rough=0.2)
    title = set_head(line)
    s.type(title.x, title.y, title.words, "serif", title.size, weight=title.weight, rough=0.2)


def set_head(line: Line) -> Setting:
    """Where place and date stand."""
    size = fit(line.words, "serif", 300, RIGHT - LEFT, 168)
    return Setting(line.words, LEFT - size * 0.04, 325 + size * 0.36, size, weight=300)


def plate(s: Sheet, strip: Image.Image) -> None:
    """The drawing, tipped in; the Line runs on to both edges of the page."""
    x, y, w, h = PLATE
    s.paper(rect(x, y, w, h), "paper", "clean", lift=1.1)
    for left in (0, x + w):
        s.ink(rect(left, y + h * 0.62 - 7, x, 14), "ink", rough=0, blend="over")
    x0, y0 = round(x * s.k), round(y * s.k)
    art = np.asarray(strip, np.float32) / 255
    s.px[y0 : y0 + art.shape[0], x0 : x0 + art.shape[1]] = art


def body(s: Sheet, lines: list[Line]) -> None:
    """Each line in its box, with its number in the margin and a hair line below."""
    for n, (line, setting) in enumerate(zip(lines, set_body(lines), strict=True), 1):
        x, y, w, h = in_pixels(line)
        s.type(LEFT, setting.y, f"{n:2}", "mono", 36, "steel", rough=0)
        if line.remark:
            s.type(x, setting.y, line.words, "sans", setting.size * 0.8, "ink2", rough=0.15)
        else:
            s.type(x, setting.y, line.words, "serif", setting.size, rough=0.2)
        s.ink(rect(x, y + h + 14, w, 2), "fog", rough=0, blend="over")


def set_body(lines: list[Line]) -> list[Setting]:
    """Where each line stands, all in the size that the longest of them allows."""
    size = min(fit(li.words, "serif", 400, WIDE * li.box[2] / 100, 112) for li in lines)
    boxes = ((line.words, in_pixels(line)) for line in lines)
    return [Setting(words, x, y + h * 0.5 + size * 0.34, size) for words, (x, y, w, h) in boxes]


def in_pixels(line: Line) -> tuple[float, ...]:
    """The box of a line as x, y, width and height in pixels."""
    return tuple(v / 100 * full for v, full in zip(line.box, (WIDE, HIGH) * 2, strict=True))


def sidecar(lines: list[Line], language: str) -> str:
    """The ALTO file of the page: the words of the source, without the editor's remarks."""
    settings = [set_head(lines[0]), *set_body(lines[1:])]
    own = [s for s, line in zip(settings, lines, strict=True) if not line.remark]
    return alto(own, WIDE, HIGH, "p1.jpg", language)


def foot(s: Sheet, words: str, made_from: str) -> None:
    """The label, what the reading was made from, and the first line in teleprinter code."""
    s.ink(rect(LEFT, 4706, RIGHT - LEFT, 3), "ink", rough=0.2)
    s.type(LEFT, 4772, LABEL, "sans", 50, "oxide", weight=600, rough=0.1)
    if made_from:
        size = fit(f"Made from {made_from}", "mono", 400, RIGHT - LEFT - 1330, 36)
        s.type(
            RIGHT, 4768, f"Made from {made_from}", "mono", size, "ink2", align="right", rough=0.1
        )
    tape(s, re.sub(r"[^A-Z0-9' ]", "", words.upper().replace("’", "'")))


def tape(s: Sheet, words: str) -> None:
    """The words once more along the foot, in five-unit code with its letters under the holes."""
    codes = baudot(words)
    pitch = 27.0
    s.paper(rect(-20, 4796, WIDE + 40, 240), mix("manila", "amber", 0.22), "clean", lift=0.6)
    feed = [circle(LEFT + i * pitch, 4882 - pitch / 2, 4) for i in range(-11, 133)]
    s.ink(many(feed), "ink", rough=0)
    s.ink(turned(tape_holes(codes, pitch, 9.2, 4), 0, LEFT, 4882), "ink", rough=0)
    for i, letter in enumerate(printed(codes)):
        s.type(LEFT + i * pitch, 4988, letter, "mono", 25, "ink2", align="centre", rough=0)
