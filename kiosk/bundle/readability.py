"""How hard a text is to read: sentences in every language, the school grade in English.

Flesch-Kincaid grade level (Kincaid and others, 1975); LIX (Björnsson, 1968). Quotations,
transcripts and figures do not count, and a text of less than three sentences tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from kiosk.bundle.code import Code
from kiosk.bundle.document import Document, Section
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.findings import Findings
from kiosk.bundle.lengths import LIMITS
from kiosk.bundle.part import Part, part_of
from kiosk.bundle.sentences import spoken_sentences
from kiosk.bundle.syllables import syllables
from kiosk.bundle.wording import Wording

HIGHEST_GRADE = 8.0
HIGHEST_EASY_GRADE = 5.0
LONGEST_MEAN = 15.0
_FEWEST_SENTENCES = 3
_LONG_WORD = 7
_EASY = "easy-words"
_PROSE = LIMITS.keys() - {"in-their-words"}
_UNREPORTED = frozenset({"easy_words", "references", "in_their_words", "prompts"})


def check_reading(document: Document, findings: Findings) -> None:
    """Warn of sections that are hard to read. Transcripts are free."""
    if part_of(document.inside) is Part.READING:
        return
    fewest = _FEWEST_SENTENCES * (1 if is_english(document.language) else int(LONGEST_MEAN))
    for section in document.sections:
        if section.key not in _PROSE or section.text.count(" ") < fewest:
            continue
        found = spoken_sentences(section.text)
        if len(found) >= _FEWEST_SENTENCES and (what := _hardness(found, section, document)):
            sentence = f"“{section.title}” {what}"
            findings.say(Code.HARD_TO_READ, document.inside, sentence, section.line)


def _hardness(found: list[list[str]], section: Section, document: Document) -> str:
    """What makes the text hard, and the repair; "" when nothing does."""
    if (mean := mean_length(found)) > LONGEST_MEAN:
        return f"has {mean:.1f} words a sentence: divide sentences until it is {LONGEST_MEAN:.0f}"
    highest = HIGHEST_EASY_GRADE if section.key == _EASY else HIGHEST_GRADE
    if not is_english(document.language) or (level := round(grade(found), 1)) <= highest:
        return ""
    repair = f"use shorter words and sentences until it is {highest:.0f}"
    return f"needs {level:.1f} years of school to read: {repair}"


def is_english(language: str) -> bool:
    """Whether a BCP 47 tag names a kind of English."""
    return language.partition("-")[0] == "en"


def mean_length(found: list[list[str]]) -> float:
    """Words a sentence."""
    return sum(map(len, found)) / len(found)


def grade(found: list[list[str]]) -> float:
    """The Flesch-Kincaid grade of English sentences: years of school needed to read them."""
    words = [word for sentence in found for word in sentence]
    said = sum(map(syllables, words))
    return 0.39 * len(words) / len(found) + 11.8 * said / len(words) - 15.59


def lix(found: list[list[str]]) -> float:
    """Words a sentence, and how many of 100 words have more than six letters; any language."""
    words = [word for sentence in found for word in sentence]
    long = sum(len(word) >= _LONG_WORD for word in words)
    return len(words) / len(found) + 100 * long / len(words)


def reading_line(exhibit: Exhibit) -> str:
    """The grade of all English texts and the LIX of the others; "" when there is little to read."""
    parts = []
    for language in exhibit.languages:
        texts = (wording for wording in _texts(exhibit) if wording.language(language) == language)
        found = [part for text in texts for part in spoken_sentences(text.text(language))]
        if len(found) >= _FEWEST_SENTENCES:
            level = f"grade {grade(found):.1f}" if is_english(language) else f"LIX {lix(found):.0f}"
            parts.append(f"{language} {level}, {mean_length(found):.0f} words a sentence")
    return f"reading: {'; '.join(parts)}" if parts else ""


def _texts(part: object) -> Iterator[Wording]:
    """Every text of the standard layer of the exhibit, or of a part of it."""
    if isinstance(part, Wording):
        if len(spoken_sentences(part.text(""))) >= _FEWEST_SENTENCES:
            yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from _texts(each)
    elif is_dataclass(part):
        for name in (field.name for field in fields(part) if field.name not in _UNREPORTED):
            yield from _texts(getattr(part, name))
