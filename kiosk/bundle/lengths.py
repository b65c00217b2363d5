"""How long a text may be, so that a visitor reads it standing up."""

from __future__ import annotations

from types import MappingProxyType

from kiosk.bundle.code import Code
from kiosk.bundle.document import Document, Section
from kiosk.bundle.findings import Findings
from kiosk.bundle.part import Part, part_of
from kiosk.bundle.sentences import sentences, without_marks, words_of

LONGEST_SENTENCE = 25
LONGEST_SHORT_TITLE = 28
LONGEST_QUESTION = 15
LIMITS = MappingProxyType(
    {
        "key-line": 25,
        "text": 75,
        "more": 120,
        "easy-words": 40,
        "historians-disagree": 75,
        "closing-line": 15,
        "what-it-is": 75,
        "background": 75,
        "what-it-suggests": 75,
        "limits": 75,
        "in-their-words": 30,
        "alt": 30,
        "described": 90,
        "what-they-wanted": 40,
        "often-believed": 60,
        "how-do-we-know": 50,
        "what-it-shows": 75,
    }
)
_SHORTER_TEXTS = MappingProxyType(
    {Part.EXHIBIT: 40, Part.CHAPTER: 40, Part.PERSON: 60, Part.QUESTION: 60}
)
_UNCOUNTED = frozenset({"references", "in-their-words"})


def check_lengths(document: Document, findings: Findings) -> None:
    """Warn of sections over their limit and hint at long sentences. Transcripts are free."""
    part = part_of(document.inside)
    if part is Part.READING:
        return
    for section in document.sections:
        limit = _limit(part, section)
        if len(section.text.split()) > limit < (words := count_words(section.text)):
            sentence = f"{words} words under “{section.title}”: cut it to {limit}"
            findings.say(Code.TEXT_TOO_LONG, document.inside, sentence, section.line)
        if section.key not in _UNCOUNTED:
            _check_sentences(document, section, findings)
    _check_header(document, findings)


def count_words(markdown: str) -> int:
    """How many words a visitor reads, without regions and the lines that name a document."""
    return len(words_of(without_marks(markdown)))


def _limit(part: Part, section: Section) -> float:
    if section.key == "text" and part in _SHORTER_TEXTS:
        return _SHORTER_TEXTS[part]
    return LIMITS.get(section.key, float("inf"))


def _check_sentences(document: Document, section: Section, findings: Findings) -> None:
    if len(section.text.split()) <= LONGEST_SENTENCE:
        return
    for sentence in sentences(section.text):
        if len(sentence.split()) > LONGEST_SENTENCE < len(words := words_of(sentence)):
            what = f"a sentence of {len(words)} words (“{' '.join(words[:6])} …”): divide it"
            findings.say(Code.SENTENCE_TOO_LONG, document.inside, what, section.line)


def _check_header(document: Document, findings: Findings) -> None:
    header = document.header
    title = header.scalar("short-title")
    if len(title) > LONGEST_SHORT_TITLE:
        sentence = f"{len(title)} characters: cut the short title to {LONGEST_SHORT_TITLE}"
        line = header.line("short-title")
        findings.say(Code.SHORT_TITLE_LONG, document.inside, sentence, line)
    words = count_words(header.scalar("question"))
    if words > LONGEST_QUESTION:
        sentence = f"a question of {words} words: cut it to {LONGEST_QUESTION}"
        findings.say(Code.QUESTION_TOO_LONG, document.inside, sentence, header.line("question"))
