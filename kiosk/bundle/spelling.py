"""Near misses: keys and section names that are not ours, with the likely one."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from itertools import islice

from kiosk.bundle.bundle_path import name_key
from kiosk.bundle.code import Code
from kiosk.bundle.document import Document, Section
from kiosk.bundle.findings import Findings
from kiosk.bundle.markdown import is_too_nested
from kiosk.bundle.part import SECTIONS, Part, part_of

_WORDS = (
    "title credit rights language translator translation-of order sources words people places "
    "questions charts maps source word format id version question answers ends quick-look "
    "languages until contact publisher short-title creator date sort-date place purpose "
    "audience kind nation held-by reference lenses leans compare medium extent subject "
    "identifier has-sound caption original focus label made-from also role latitude longitude "
    "across unit series width height estimates marks at radius doubt lane minute clock alt "
    "described key-line text easy-words"
)
KEYS = frozenset(_WORDS.split())
TITLES = (
    *("Key line", "Text", "Easy words", "References", "Lenses", "Closing line", "More"),
    *("Historians disagree", "What it is", "Background", "What it suggests", "Limits"),
    *("In their words", "Look", "Read", "Question", "Compare", "Weigh", "Guided look", "Alt"),
    *("Described", "What they wanted", "Often believed", "How do we know?", "What it shows"),
)
_LONGEST_NAME = 60
_MOST_PROPOSALS = 100
_MOST_COMPARED = 1_000
_TITLES = {name_key(title): title for title in TITLES}
_STEPS = frozenset({"look", "read", "question", "compare", "weigh"})
_MARKUP = re.compile(
    r"!\[|\]\((?!#|[\w.-]{1,80}#)|</?[a-zA-Z][^<>\n]{0,200}>|^[ \t]{0,8}\|.*\|[ \t]*$", re.MULTILINE
)


def did_you_mean(name: str, known: Iterable[str], findings: Findings) -> str:
    """A question such as “; did you mean “title”?”, or nothing when no name is near.

    After a hundred findings nobody reads proposals, and looking for them takes long.
    """
    if len(name) > _LONGEST_NAME or len(findings.found) > _MOST_PROPOSALS:
        return ""
    near = difflib.get_close_matches(name, list(islice(known, _MOST_COMPARED)), 1, 0.75)
    return f"; did you mean “{near[0]}”?" if near else ""


def check_spelling(document: Document, findings: Findings) -> None:
    """Report keys, sections and marks of `document` that no reader looks at."""
    for key, line in document.header.lines.items():
        if key not in KEYS:
            _report_key(key, line, document, findings)
        elif key != "series" and isinstance(document.header.values.get(key), dict):
            sentence = f"“{key}” cannot have keys below it: write one text, or a list"
            findings.say(Code.UNKNOWN_KEY, document.inside, sentence, line)
    part = part_of(document.inside)
    if part is not Part.READING:
        _check_sections(document, part, findings)
    if mark := _MARKUP.search(document.body):
        line = document.body_line + document.body.count("\n", 0, mark.start())
        sentence = f"“{mark[0].strip()[:30]}” is not shown: take links, pictures and tags out"
        findings.say(Code.MARKUP_DROPPED, document.inside, sentence, line)


def _check_sections(document: Document, part: Part, findings: Findings) -> None:
    seen: set[str] = set()
    for section in document.sections:
        problem = _section_problem(section, part, section.key in seen, findings)
        if problem:
            findings.say(problem[0], document.inside, problem[1], section.line)
        seen.add(section.key)
        if is_too_nested(section.text):
            sentence = "lists or quotes stand too deep in each other: write them side by side"
            findings.say(Code.TOO_NESTED, document.inside, sentence, section.line)


def _section_problem(
    section: Section, part: Part, is_second: bool, findings: Findings
) -> tuple[Code, str] | None:
    title = section.title[:60]
    if section.key not in _TITLES:
        near = did_you_mean(section.title, TITLES, findings) or ": use a name from the reference"
        return Code.UNKNOWN_SECTION, f"the section “{title}” is not shown{near}"
    if section.key not in SECTIONS.get(part, _TITLES):
        sentence = f"a {part} does not show “{title}”: see the reference for its sections"
        return Code.MISPLACED_SECTION, sentence
    if is_second and section.key not in _STEPS:
        return Code.DOUBLE_SECTION, f"“{title}” stands twice and is joined: keep one heading"
    return None


def _report_key(key: str, line: int, document: Document, findings: Findings) -> None:
    if near := did_you_mean(key, KEYS, findings):
        findings.say(Code.MISSPELT_KEY, document.inside, f"“{key}” is unknown{near}", line)
    else:
        sentence = f"“{key}” is kept but not shown: see the reference for the keys"
        findings.say(Code.UNKNOWN_KEY, document.inside, sentence, line)
