"""One text file of a bundle: a header, then sections under `## Heading`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kiosk.bundle.bundle_path import name_key
from kiosk.bundle.code import Code
from kiosk.bundle.findings import Findings
from kiosk.bundle.folder import BundleFile
from kiosk.bundle.header import Header, parse_header
from kiosk.bundle.text_file import read_text

_FENCE = re.compile(r"^(?:-{3,}|[—–]{1,3})\s*$")
_HEADING = re.compile(r"^##[ \t]+(\S.*)$")
_CODE = re.compile(r"^\s{0,3}(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class Section:
    """The Markdown below one heading; `line` is that of its first line in the file."""

    title: str
    text: str
    line: int

    @property
    def key(self) -> str:
        """The title as sections are found by: lower case, with dashes."""
        return name_key(self.title)


@dataclass(frozen=True, slots=True)
class Document:
    """A text in one language. `body` is all below the header, `body_line` where it starts."""

    inside: str
    language: str
    header: Header = field(default_factory=Header)
    sections: tuple[Section, ...] = ()
    body: str = ""
    body_line: int = 1

    def text(self, title: str) -> str:
        """The section `title` (a key), or the header's value of that name; empty without."""
        texts = [section.text for section in self.named(title) if section.text]
        return "\n\n".join(texts) or self.header.scalar(title)

    def named(self, title: str) -> list[Section]:
        """The sections with this title (a key), in order."""
        return [section for section in self.sections if section.key == title]

    def line_of(self, title: str) -> int:
        """The line of the section or key `title`; 1 when it has none."""
        return next((s.line for s in self.named(title)), self.header.line(title))


def read_document(file: BundleFile, language: str, findings: Findings) -> Document | None:
    """Read `file` as a text in `language`; None, with findings, when it is broken."""
    text = read_text(file, findings)
    if text is None:
        return None
    divided = _divide(text, file.inside, findings)
    if divided is None:
        return None
    header_text, body, body_line = divided
    header = parse_header(header_text, 2, file.inside, findings)
    if header is None:
        return None
    sections = _sections(body, body_line)
    return Document(file.inside, language, header, sections, body, body_line)


def _divide(text: str, inside: str, findings: Findings) -> tuple[str, str, int] | None:
    """The header, the body and the body's first line; None when the header has no end."""
    lines = text.split("\n")
    if not _FENCE.match(lines[0]):
        if re.match(r"^(?i:title|question|label|caption)\s*:", lines[0]):
            sentence = "a header without its lines: put --- above and below the keys"
            findings.say(Code.HEADER_UNMARKED, inside, sentence)
        return "", text, 1
    for number, line in enumerate(lines[1:], start=2):
        if _FENCE.match(line):
            return "\n".join(lines[1 : number - 1]), "\n".join(lines[number:]), number + 1
    findings.say(Code.HEADER_OPEN, inside, "the header has no end: put --- below its last key")
    return None


def _sections(body: str, first_line: int) -> tuple[Section, ...]:
    """Divide at `## Heading`; words before the first are the section `Text`."""
    marks: list[tuple[str, int]] = [("Text", -1)]
    lines = body.split("\n")
    in_code = False
    for number, line in enumerate(lines):
        in_code ^= bool(_CODE.match(line))
        if not in_code and (heading := _HEADING.match(line)):
            marks.append((heading[1].strip().rstrip("#").rstrip(), number))
    ends = [number for _, number in marks[1:]] + [len(lines)]
    found = []
    for (title, start), end in zip(marks, ends, strict=True):
        text, first = _trimmed(lines[start + 1 : end], first_line + start + 1)
        if text or start >= 0:
            found.append(Section(title, text, first))
    return tuple(found)


def _trimmed(lines: list[str], line: int) -> tuple[str, int]:
    """The text without the empty lines around it, and the line where it starts."""
    text = "\n".join(lines)
    start = len(text) - len(text.lstrip("\n"))
    return text.strip(), line + text[:start].count("\n")
