"""Near misses: keys and section names that are not ours, with the likely one."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from kiosk.bundle.bundle_path import name_key
from kiosk.bundle.code import Code
from kiosk.bundle.document import Document
from kiosk.bundle.findings import Findings
from kiosk.bundle.markdown import is_too_nested

_WORDS = (
    "title credit rights language translator translation-of order sources words people places "
    "questions charts source word format id version question answers ends quick-look languages "
    "contact publisher short-title creator date sort-date place purpose audience kind nation "
    "held-by reference lenses leans compare medium extent subject identifier has-sound caption "
    "original focus label made-from also role latitude longitude across unit series "
    "estimates marks alt described key-line text easy-words"
)
KEYS = frozenset(_WORDS.split())
TITLES = (
    *("Key line", "Text", "Easy words", "References", "Lenses", "Closing line", "More"),
    *("Historians disagree", "What it is", "Background", "What it suggests", "Limits"),
    *("In their words", "Look", "Read", "Question", "Compare", "Weigh", "Guided look", "Alt"),
    *("Described", "What they wanted", "Often believed", "How do we know?", "What it shows"),
)
_TITLES = {name_key(title): title for title in TITLES}
_STEPS = frozenset({"look", "read", "question", "compare", "weigh"})
_MARKUP = re.compile(
    r"!\[|\]\((?!#|[\w.-]{1,80}#)|</?[a-zA-Z][^<>\n]{0,200}>|^[ \t]{0,8}\|.*\|[ \t]*$", re.MULTILINE
)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A question such as “; did you mean “title”?”, or nothing when no name is near."""
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.75)
    return f"; did you mean “{near[0]}”?" if near else ""


def check_spelling(document: Document, findings: Findings) -> None:
    """Report keys, sections and marks of `document` that no reader looks at."""
    for key, line in document.header.lines.items():
        if key not in KEYS:
            _report_key(key, line, document, findings)
    seen: set[str] = set()
    for section in document.sections:
        if section.key not in _TITLES:
            near = did_you_mean(section.title, TITLES) or ": use a name from the reference"
            sentence = f"the section “{section.title}” is not shown{near}"
            findings.say(Code.UNKNOWN_SECTION, document.inside, sentence, section.line)
        elif section.key in seen - _STEPS:
            sentence = f"“{section.title}” stands twice and is joined: keep one heading"
            findings.say(Code.DOUBLE_SECTION, document.inside, sentence, section.line)
        seen.add(section.key)
        if is_too_nested(section.text):
            sentence = "lists or quotes stand too deep in each other: write them side by side"
            findings.say(Code.TOO_NESTED, document.inside, sentence, section.line)
    if mark := _MARKUP.search(document.body):
        line = document.body_line + document.body.count("\n", 0, mark.start())
        sentence = f"“{mark[0].strip()[:30]}” is not shown: take links, pictures and tags out"
        findings.say(Code.MARKUP_DROPPED, document.inside, sentence, line)


def _report_key(key: str, line: int, document: Document, findings: Findings) -> None:
    if near := did_you_mean(key, KEYS):
        findings.say(Code.MISSPELT_KEY, document.inside, f"“{key}” is unknown{near}", line)
    else:
        sentence = f"“{key}” is kept but not shown: see the reference for the keys"
        findings.say(Code.UNKNOWN_KEY, document.inside, sentence, line)
