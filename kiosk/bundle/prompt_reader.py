"""Reading the sections that ask, quote and point: prompts, quotations, guided looks, lenses."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import zip_longest

from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.document import Document, Section
from kiosk.bundle.item import Item
from kiosk.bundle.markdown import Block, BlockKind, blocks
from kiosk.bundle.regions import Spot, parse_region
from kiosk.bundle.source import Prompt, Quotation, Stop
from kiosk.bundle.wording import Wording

_DASH = re.compile(r"^\s*(?:[—–]|--?)\s*(?=\S)")
_LINKED = re.compile(r"^\[([^\[\]]+)\]\(([^()\s]*)\)\s*(.*)$", re.DOTALL)
_BOLD = re.compile(r"^(?:\*\*|__)(.+?)(?:\*\*|__)\s*[:：]?\s*(.*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What one section holds, in one language."""

    document: Document
    section: Section
    question: str = ""
    bullets: list[Block] = field(default_factory=list)
    steps: list[Block] = field(default_factory=list)
    words: str = ""
    attribution: str = ""


def _parts(document: Document, section: Section) -> _Parts:
    found = blocks(section.text)
    quote = "\n".join(block.text for block in found if block.kind is BlockKind.QUOTE)
    words, attribution = _divide_quote(quote)
    return _Parts(
        document=document,
        section=section,
        question="\n\n".join(b.text for b in found if b.kind is BlockKind.PARAGRAPH),
        bullets=[block for block in found if block.kind is BlockKind.BULLET],
        steps=[block for block in found if block.kind is BlockKind.NUMBER],
        words=words,
        attribution=attribution,
    )


def _divide_quote(quote: str) -> tuple[str, str]:
    """The words of a block quote, and its last line when that begins with a dash."""
    words, _, last = quote.rpartition("\n")
    dash = _DASH.match(last)
    return (words.strip(), last[dash.end() :].strip()) if dash and words else (quote.strip(), "")


def _in_languages(item: Item, title: str) -> list[list[_Parts]]:
    """The sections of one title: a list for each, holding its languages, the original first."""
    columns = [[_parts(d, s) for s in d.named(title)] for d in item.documents]
    return [[part for part in row if part] for row in zip_longest(*columns) if row and row[0]]


def _wording(parts: list[_Parts], read: Callable[[_Parts], str]) -> Wording:
    pairs = ((part.document.language, read(part)) for part in parts)
    return Wording(tuple(pair for pair in pairs if pair[1]))


def read_prompts(item: Item, title: str, pictures: Spot, desk: Desk) -> tuple[Prompt, ...]:
    """The prompts of one step: a paragraph asks, a list answers, a block quote notes."""
    prompts = []
    for parts in _in_languages(item, title):
        first = parts[0]
        if not first.question:
            sentence = "a prompt without a question: begin with one paragraph that asks"
            desk.findings.say(
                Code.PROMPT_EMPTY, first.document.inside, sentence, first.section.line
            )
            continue
        prompts.append(_prompt(parts, pictures, desk))
    return tuple(prompts)


def _prompt(parts: list[_Parts], pictures: Spot, desk: Desk) -> Prompt:
    _check_quote(parts, desk)
    rows = _rows(parts, lambda part: part.bullets, desk)
    answers = [[(language, _answer(block.text)) for language, block in row] for row in rows]
    spots = [_spot(parts[0], row[0][1], pictures) for row in rows]
    return Prompt(
        question=_wording(parts, lambda part: part.question),
        answers=tuple(
            Wording(tuple((language, words) for language, (words, _) in row)) for row in answers
        ),
        note=_wording(parts, lambda part: part.words),
        attribution=_wording(parts, lambda part: part.attribution),
        regions=tuple(
            parse_region(row[0][1][1], spot, desk) if row[0][1][1] else None
            for row, spot in zip(answers, spots, strict=True)
        ),
    )


def _answer(text: str) -> tuple[str, str]:
    """The words of an answer, and the target of the link it may open with."""
    linked = _LINKED.match(text)
    return (f"{linked[1]} {linked[3]}".strip(), linked[2]) if linked else (text.strip(), "")


def read_quotation(item: Item, title: str, desk: Desk) -> Quotation:
    """The block quote of a section with the document named in its last line."""
    for parts in _in_languages(item, title):
        _check_quote(parts, desk)
        return Quotation(
            words=_wording(parts, lambda part: part.words or part.question),
            attribution=_wording(parts, lambda part: part.attribution),
        )
    return Quotation()


def read_stops(item: Item, pictures: Spot, desk: Desk) -> tuple[Stop, ...]:
    """The numbered steps of `## Guided look`; each opens with a linked name."""
    stops: list[Stop] = []
    for parts in _in_languages(item, "guided-look"):
        _expect(parts[0], parts[0].steps, "a numbered list: 1. [Name](p1#xywh=…) Words.", desk)
        for row in _rows(parts, lambda part: part.steps, desk):
            opened = [(language, _opened(block.text)) for language, block in row]
            target = opened[0][1][1]
            spot = _spot(parts[0], row[0][1], pictures)
            stops.append(
                Stop(
                    name=Wording(tuple((lang, name) for lang, (name, _, _) in opened)),
                    text=Wording(tuple((lang, text) for lang, (_, _, text) in opened)),
                    region=parse_region(target, spot, desk) if target else None,
                )
            )
    return tuple(stops)


def read_named(item: Item, title: str, desk: Desk) -> list[tuple[Wording, Wording]]:
    """The items `- **Name**: Words.` of a section, each as its name and its words."""
    named: list[tuple[Wording, Wording]] = []
    for parts in _in_languages(item, title):
        _expect(parts[0], parts[0].bullets, "a list: - **Name**: Question?", desk)
        for row in _rows(parts, lambda part: part.bullets, desk):
            opened = [(language, _opened(block.text)) for language, block in row]
            name = Wording(tuple((language, name) for language, (name, _, _) in opened))
            text = Wording(tuple((language, text) for language, (_, _, text) in opened))
            named.append((name, text))
    return named


def _opened(text: str) -> tuple[str, str, str]:
    """The name an item opens with, its target, and the rest; all the text is name without one."""
    if linked := _LINKED.match(text):
        return linked[1].strip(), linked[2], linked[3].strip()
    if bold := _BOLD.match(text):
        return bold[1].strip().rstrip(".:"), "", bold[2].strip()
    return text.strip(), "", ""


def _rows(
    parts: list[_Parts], read: Callable[[_Parts], list[Block]], desk: Desk
) -> list[list[tuple[str, Block]]]:
    """Item by item, the blocks of every language; the original decides how many there are."""
    first = read(parts[0])
    for part in parts[1:]:
        if len(read(part)) != len(first):
            sentence = f"items under “{part.section.title}”: {len(read(part))}, but the original"
            desk.findings.say(
                Code.TRANSLATION_COUNT,
                part.document.inside,
                f"{sentence} has {len(first)}; keep item beside item",
                part.section.line,
            )
    return [
        [(p.document.language, read(p)[i]) for p in parts if i < len(read(p))]
        for i in range(len(first))
    ]


def _spot(part: _Parts, block: Block, pictures: Spot) -> Spot:
    return Spot(part.document.inside, part.section.line + block.line, pictures.pictures)


def _check_quote(parts: list[_Parts], desk: Desk) -> None:
    for part in parts:
        if part.words and not part.attribution:
            sentence = "a quotation without a name: end it with a line “> — who, when, where”"
            desk.findings.say(
                Code.QUOTE_WITHOUT_NAME, part.document.inside, sentence, part.section.line
            )


def _expect(part: _Parts, found: list[Block], form: str, desk: Desk) -> None:
    if not found:
        desk.findings.say(
            Code.LIST_EXPECTED,
            part.document.inside,
            f"“{part.section.title}” must be {form}",
            part.section.line,
        )
