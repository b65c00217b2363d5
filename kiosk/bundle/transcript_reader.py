"""Reading transcripts: one line of the file is one line of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.document import Document
from kiosk.bundle.folder import Folder
from kiosk.bundle.item import Item, read_item
from kiosk.bundle.moments import read_moment
from kiosk.bundle.ocr_reader import read_ocr
from kiosk.bundle.ocr_ties import count_lines, first_parting, is_parted, tied
from kiosk.bundle.picture import Picture
from kiosk.bundle.regions import Spot, parse_region
from kiosk.bundle.transcript import Line, Reading, ReadingKind
from kiosk.bundle.wording import Wording

_LINK = re.compile(r"\[((?:\[[^\[\]]*\]|[^\[\]])+)\]\(([\w.-]{0,80}#[^()\s]*)\)")
_REMARK = re.compile(r"^\[([^\[\]]*)\]$")


def read_readings(
    folder: Folder, stem: str, pictures: dict[str, Picture | None], desk: Desk, language: str = ""
) -> tuple[Reading, ...]:
    """The readings of the page `stem`: as written, then in plain words.

    A machine's reading beside the picture ties them to it; without any, it is the only one, in
    `language` when it does not name its own.
    """
    items = ((kind, read_item(folder, f"{stem}.{kind}", desk)) for kind in ReadingKind)
    own = {stem: pictures.get(stem)} | pictures
    written = [(kind, item) for kind, item in items if item and item.documents]
    readings = [_reading(kind, item, own, desk) for kind, item in written]
    found = read_ocr(folder, stem, own[stem], language or desk.language, desk)
    if found is None:
        return tuple(readings)
    inside, machine = found
    if not any(line.words for line in machine.lines) and not (readings and machine.lines):
        sentence = "no line of text has been read on this page: have it read again, or take it out"
        desk.findings.say(Code.OCR_LINES, inside, sentence)
        return tuple(readings)
    if readings and is_parted(readings[0], machine):
        _tell_parting(written[0][1].original, readings[0], machine, desk)
    return tuple(tied(reading, machine) or reading for reading in readings) or (machine,)


def _tell_parting(document: Document, reading: Reading, machine: Reading, desk: Desk) -> None:
    """Say how many lines there are in both, at the first line where they part."""
    lines = list(_lines(document)) or [(document.body_line, "")]
    number, words = lines[first_parting(reading, machine)]
    sentence = f"lines: {count_lines(reading)} without remarks, but a machine has read "
    sentence += f"{len(machine.lines)} on the page; they part at “{words[:40]}”: make every line "
    sentence += "of the page one line here"
    desk.findings.say(Code.OCR_LINES, document.inside, sentence, number)


def _reading(
    kind: ReadingKind, item: Item, pictures: dict[str, Picture | None], desk: Desk
) -> Reading:
    language = item.value("language") or item.original.language
    others = [(d, [text for _, text in _lines(d)]) for d in item.documents[1:]]
    lines = list(_lines(item.original))
    for document, texts in others:
        _compare_counts(document, len(texts), len(lines), desk)
    if kind is ReadingKind.PLAIN and not item.label("label"):
        sentence = "a plain-words reading must say so to visitors: write label: …"
        desk.findings.say(Code.MISSING_LABEL, item.original.inside, sentence)
    return Reading(
        kind=kind,
        lines=tuple(
            _line(
                [(language, text)] + [(d.language, t[i]) for d, t in others if i < len(t)],
                Spot(item.original.inside, number, pictures),
                desk,
            )
            for i, (number, text) in enumerate(lines)
        ),
        label=item.label("label"),
        translator=item.label("translator"),
        made_from=item.label("made-from"),
        language=language,
    )


def _lines(document: Document) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(document.body.split("\n"), start=document.body_line):
        if line.strip():
            yield number, line.strip()


def _line(texts: list[tuple[str, str]], spot: Spot, desk: Desk) -> Line:
    """A line in all its languages; the first is the original, which carries the region."""
    targets = [link[2] for link in _LINK.finditer(texts[0][1])]
    regions = (parse_region(target, spot, desk) for target in targets)
    moments = (read_moment(target, spot, desk) for target in targets)
    words = [(language, _LINK.sub(r"\1", text)) for language, text in texts]
    return Line(
        words=Wording(tuple((language, _bare(text)) for language, text in words)),
        region=next((region for region in regions if region), None),
        remark=bool(_REMARK.match(words[0][1])),
        moment=next((moment for moment in moments if moment), None),
    )


def _bare(text: str) -> str:
    """The words of a remark without its square brackets."""
    remark = _REMARK.match(text)
    return remark[1] if remark else text


def _compare_counts(document: Document, count: int, expected: int, desk: Desk) -> None:
    if count != expected:
        sentence = f"lines: {count}, but the original has {expected}; keep line beside line"
        line = document.body_line
        desk.findings.say(Code.TRANSLATION_LINES, document.inside, sentence, line)
