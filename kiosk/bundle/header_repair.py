"""What to tell a curator whose header is not YAML."""

from __future__ import annotations

import re

from kiosk.bundle.code import Code

_TAB = re.compile(r"^[ ]*\t|^\s*[\w-]+:\t")
_CURLY = re.compile(r":\s+[“”„‘’«]")
_WORDS = re.compile(r"^\s*[^\s#:\[\]{}'\"-][^:]*$")
_COLON = re.compile(r"^\s*(?:- )?[^:'\"]+:\s+[^'\"\[{|>]*:(?:\s|$)")


def repair(header: str, line: int) -> tuple[Code, str, int]:
    """The code, the sentence and the line for a YAML error noticed at `line` of `header`.

    YAML often notices late, so the lines up to the one reported are looked at, last first.
    """
    lines = header.split("\n")
    line = min(line, len(lines))
    for number in range(line, 0, -1):
        if answer := _answer(lines[number - 1]):
            return (*answer, number)
    shown = lines[line - 1].strip()[:60]
    sentence = f"“{shown}” cannot be read: write each line as “key: value”, lists with “- ”"
    return Code.HEADER_BROKEN, sentence, line


def _answer(text: str) -> tuple[Code, str] | None:
    if _TAB.match(text):
        return Code.HEADER_TAB, "a tab stands in the header: use spaces in its place"
    key, _, value = text.strip().partition(":")
    repaired = f'{key}: "{_straight(value)}"'
    if _CURLY.search(text):
        return Code.HEADER_QUOTES, f"curly quotes do not hold a value: write {repaired}"
    if _COLON.match(text):
        return Code.HEADER_COLON, f"a colon inside the value: put it in quotes: {repaired}"
    if _WORDS.match(text):
        sentence = f"“{text.strip()[:60]}” has no key: write “key: value”, and lists with “- ”"
        return Code.HEADER_BROKEN, sentence
    return None


def _straight(value: str) -> str:
    return value.strip().strip("“”„‘’«»").replace('"', "'")[:80]
