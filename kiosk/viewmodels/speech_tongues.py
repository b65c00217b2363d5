"""Which language a text on the screen is written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from types import MappingProxyType

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.recording import Captions
from kiosk.bundle.transcript import Reading
from kiosk.bundle.wording import Wording
from kiosk.viewmodels.language_names import own_name
from kiosk.viewmodels.speech_node import spoken_text

_TARGET = re.compile(r"\]\([^()\s]*\)")
_NOT_SAID = re.compile(r"[\W_]+")
_SCRIPTS = MappingProxyType(
    {
        "cyrillic": (re.compile(r"[\u0400-\u052f]"), ("ru", "uk", "be", "bg", "sr")),
        "arabic": (re.compile(r"[\u0600-\u06ff]"), ("ar", "fa", "ur")),
        "greek": (re.compile(r"[\u0370-\u03ff]"), ("el",)),
        "hebrew": (re.compile(r"[\u0590-\u05ff]"), ("he",)),
        "latin": (re.compile(r"[A-Za-z\u00c0-\u024f]"), ("en", "es", "de", "fr", "it", "pt", "pl")),
    }
)
"""Signs of each script, and languages written in it, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Tongues:
    """Finds the language of a text shown to a visitor who reads `language`.

    `others` are texts of the exhibit whose letters do not tell their language; `known` its
    languages.
    """

    language: str
    others: MappingProxyType[str, str]
    known: tuple[str, ...]

    def of(self, text: str) -> str:
        """The language (BCP 47) of `text`: the exhibit's word for it, else by its script."""
        if language := self.others.get(text_key(text)):
            return language
        script = _script(text)
        if not script or script == _script_of(self.language):
            return self.language
        usual = _SCRIPTS[script][1]
        written = (code for code in self.known if code.partition("-")[0] in usual)
        return next(written, usual[0])


def tongues(exhibit: Exhibit, language: str) -> Tongues:
    """The languages of everything that `exhibit` shows in another one than `language`."""
    others: dict[str, str] = {}
    for tongue, text in _foreign(exhibit, language):
        for line in text.splitlines():
            if key := text_key(line):
                others.setdefault(key, tongue)
    names = {text_key(own_name(code)): code for code in exhibit.languages if code != language}
    return Tongues(language, MappingProxyType(others | names), exhibit.languages)


def _foreign(value: object, language: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Wording):
        tongue, text = value.found(language)
        if tongue and tongue != language:
            yield tongue, text
        else:
            yield from ((language, line) for line in text.splitlines() if _is_mixed(line, language))
    elif isinstance(value, Reading):
        yield from _versions(value, language)
    elif isinstance(value, Captions) and value.language != language:
        yield from ((value.language, cue.words) for cue in value.cues)
    elif isinstance(value, tuple):
        for part in value:
            yield from _foreign(part, language)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _foreign(getattr(value, field.name), language)


def _is_mixed(line: str, language: str) -> bool:
    """Whether most letters are of another script than the words round them."""
    own = _script_of(language)
    return bool(_SCRIPTS[own][0].search(line)) and _script(line) != own


def _versions(reading: Reading, language: str) -> Iterator[tuple[str, str]]:
    """A visitor may read a source in its own language, although it is translated into theirs."""
    for one in (reading.label, reading.translator, *(line.words for line in reading.lines)):
        own = dict(one.texts).get(language)
        yield from ((tongue, text) for tongue, text in one.texts if text not in ("", own))


def text_key(text: str) -> str:
    """The letters and digits of a text or its Markdown, in small letters: what is heard of it."""
    return _NOT_SAID.sub("", spoken_text(_TARGET.sub("", text))).casefold()


def _script(text: str) -> str:
    """The script that most letters of a text are written in; empty without letters."""
    counts = {name: len(signs.findall(text)) for name, (signs, _) in _SCRIPTS.items()}
    most = max(counts, key=lambda name: counts[name])
    return most if counts[most] else ""


def _script_of(language: str) -> str:
    code = language.partition("-")[0]
    return next((name for name, (_, codes) in _SCRIPTS.items() if code in codes), "latin")
