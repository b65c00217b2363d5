"""The tags of an HTML text one after the other, in time that grows with its length alone."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.bundle.ocr import OcrTrouble

_TAG = re.compile(
    r"""<(/?)([A-Za-z][^\s/<>"']*+)((?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)>""",
)
_ATTRIBUTE = re.compile(r"""([^\s=/"']++)\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"']++)""")
MOST_TAGS = 1_000_000
_SKIPPED = frozenset({"script", "style", "title"})


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag on `line` with the text that follows it. Names are in lower case."""

    line: int
    name: str = ""
    is_end: bool = False
    is_empty: bool = False
    attributes: Mapping[str, str] = field(default_factory=dict)
    text: str = ""


def tags(text: str) -> Iterator[Tag]:
    """Every tag of `text`; comments, instructions and a plain DOCTYPE are passed over.

    Raises OcrTrouble for what has no end, for declarations inside a DOCTYPE, and for too many.
    """
    place, line, counted = text.find("<"), 1, 0
    for _ in range(MOST_TAGS):
        if place < 0:
            return
        line, counted = line + text.count("\n", counted, place), place
        found = _TAG.match(text, place)
        after = found.end() if found else _skipped(text, place, line)
        following = text.find("<", after)
        words = _unescaped(text[after : following if following >= 0 else len(text)])
        yield _tag(found, line, words) if found else Tag(line, text=words)
        if found and not found[1] and found[2].lower() in _SKIPPED:
            following = _end_of(f"</{found[2]}", text, after, line)
        place = following
    raise OcrTrouble("too many elements: export it again", line)


def _tag(found: re.Match[str], line: int, text: str) -> Tag:
    attributes = {
        name.lower(): _unescaped(value[1:-1] if value[0] in "\"'" else value)
        for name, value in _ATTRIBUTE.findall(found[3])
    }
    is_empty = found[3].endswith("/")
    return Tag(line, found[2].lower(), bool(found[1]), is_empty, attributes, text)


def _skipped(text: str, place: int, line: int) -> int:
    """Where what begins at `place`, and is no tag, ends."""
    if text.startswith("<!--", place):
        return _end_of("-->", text, place + 4, line) + 3
    if not text.startswith(("<!", "<?"), place):
        return place + 1
    end = _end_of(">", text, place, line) + 1
    name = text[place : place + 9].lower()
    if name.startswith("<!entity") or (name == "<!doctype" and "[" in text[place:end]):
        raise OcrTrouble("declarations inside the DOCTYPE: delete it", line)
    return end


def _end_of(mark: str, text: str, place: int, line: int) -> int:
    end = text.find(mark, place)
    if end < 0:
        raise OcrTrouble("what begins here has no end: copy or export the file again", line)
    return end


def _unescaped(text: str) -> str:
    """The text with its characters for `&amp;` and the like, where they can be read."""
    try:
        return html.unescape(text)
    except ValueError:
        return text
