"""Where one spoken sentence ends and the next begins."""

from __future__ import annotations

import re
from types import MappingProxyType

ABBREVIATIONS = MappingProxyType(
    {
        "en": "Mr Mrs Ms Dr St Gen Sen Gov Jr Sr vs vol no nos p pp ca c cf approx ed eds fig "
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
        "de": "Nr Dr Hr Fr Bd S Abb bzw ca vgl usw Mio Mrd hrsg",
        "es": "EE UU FF Sr Sra Srta Dr Dra Ud Uds núm n.º vol p pág págs art ed ca cap",
        "ru": "г гг в вв т д п стр с им ул см др пр тыс млн млрд ред изд док л p pp vol "
        "янв февр мар апр авг сент окт нояб дек июн июл",
    }
)
"""Words that keep their full stop, in lower or upper case, by language."""

_STOP = re.compile(r"(?:[.!?…؟۔]+|[:;؛](?=\n))[»”’\")\]]*(?=\s)")
_LAST_WORD = re.compile(r"[\w.º]*$")
_LETTERS_WITH_STOPS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_NUMBER = re.compile(r"\d{1,3}")
_STARTS_A_SENTENCE = re.compile(r"[\s\"“«„‘¿¡(\[]*(?:[^\W_])")


def sentences(text: str, language: str) -> tuple[str, ...]:
    """The sentences of a plain text (BCP 47 language), each on one line and none empty.

    A line break always parts two. A full stop does not after an initial (`John F.`, `U.S.`), after
    an abbreviation, before a small letter, and in German after a number (`10. Juni`).
    """
    lines = (line.strip() for line in text.splitlines())
    return tuple(part for line in lines if line for part in _parted(line, language))


def _parted(line: str, language: str) -> list[str]:
    parts, begun = [], 0
    for stop in _STOP.finditer(line):
        if _ends(line, stop, language):
            parts.append(" ".join(line[begun : stop.end()].split()))
            begun = stop.end()
    return [*parts, " ".join(line[begun:].split())] if line[begun:].strip() else parts


def _ends(line: str, stop: re.Match[str], language: str) -> bool:
    start = _STARTS_A_SENTENCE.match(line, stop.end())
    if start is None or start[0][-1].islower():
        return False
    if not stop[0].startswith(".") or stop[0].startswith(".."):
        return True
    word = _last_word(line[: stop.start()])
    return not _keeps_its_stop(word, language.partition("-")[0])


def _last_word(text: str) -> str:
    found = _LAST_WORD.search(text)
    return found[0] if found else ""


def _keeps_its_stop(word: str, language: str) -> bool:
    if _LETTERS_WITH_STOPS.fullmatch(word):
        return True
    if language == "de" and _NUMBER.fullmatch(word):
        return True
    known = ABBREVIATIONS.get(language, "").lower().split()
    return word.lower() in known
