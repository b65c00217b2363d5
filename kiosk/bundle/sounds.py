"""How a name sounds, roughly, whatever script and country's spelling it comes in.

One name is spelt in many ways: ISO 9 and BGN/PCGN write Cyrillic in Latin letters for the learned
and for English, DIN 1460 and the press of Germany, France and Spain each their own way; ELOT 743
writes Greek. Here every letter, or group of letters, of all of them stands for one of a few coarse
sounds, so that all spellings of a name come to the same key.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from itertools import islice, product
from typing import Final

from kiosk.bundle.sound_tables import ARABIC, CYRILLIC, GREEK, LATIN

MOST_KEYS: Final = 8
"""Letters that several languages read differently give a word more than one key."""
BARE: Final = "-"
"""Begins a key of consonants alone: Arabic writes no short vowels."""

_VOWELS = "aio"
_RUN = re.compile(rf"([{_VOWELS}])[{_VOWELS}]+")
_TWICE = re.compile(r"(.)\1+")
_AFTER_A_HUSH = re.compile(r"(?<=c)o")
_MUTE_H = re.compile(rf"H(?![{_VOWELS}])")


class Script(StrEnum):
    """The scripts whose words can be compared by sound."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    GREEK = "greek"
    ARABIC = "arabic"
    OTHER = "other"


_TABLES = {
    Script.LATIN: LATIN,
    Script.CYRILLIC: CYRILLIC,
    Script.GREEK: GREEK,
    Script.ARABIC: ARABIC,
}


def script_of(word: str) -> Script:
    """The script of the first letter of a word."""
    name = unicodedata.name(word[:1], "").partition(" ")[0].lower() if word else ""
    return Script(name) if name in _TABLES else Script.OTHER


def sound_keys(word: str) -> tuple[str, ...]:
    """The keys of a word in any case, with its accents: `Хрущёв` and `Khrushchev` share one.

    A word of Latin, Cyrillic or Greek letters has keys with coarse vowels and, after a dash, of its
    consonants alone; an Arabic word has only these. None for words with digits and other scripts.
    """
    script = script_of(word)
    if script is Script.OTHER:
        return ()
    letters = unicodedata.normalize("NFC", word.casefold())
    ways = islice(product(*_sounds(letters, script)), MOST_KEYS)
    full = dict.fromkeys(_tidied("".join(way)) for way in ways)
    bare = dict.fromkeys(BARE + _without_vowels(key) for key in full)
    return tuple(bare) if script is Script.ARABIC else (*full, *bare)


def _sounds(letters: str, script: Script) -> Iterator[tuple[str, ...]]:
    """The readings of each group of letters in turn; letters that mean nothing are passed over."""
    table = _TABLES[script]
    longest = max(map(len, table))
    framed = f"^{letters}$"
    at = 1
    while at < len(framed) - 1:
        for length in range(longest, 0, -1):
            if (sounds := _reading(table, framed, at, length)) is not None:
                yield sounds
                at += length
                break
        else:
            at += 1


def _reading(table: dict[str, str], framed: str, at: int, length: int) -> tuple[str, ...] | None:
    """How a group is read: by its place in the word or before which letter, else anywhere."""
    group = framed[at : at + length]
    if len(group) < length:
        return None
    before = "^" if framed[at - 1] == "^" else ""
    after = framed[at + length : at + length + 1]
    soft = ">" if after and after in "eiyéèêëíïý" else ""
    for name in (before + group, group + "$" * (after == "$"), group + soft, group):
        if name in table:
            return tuple(table[name].split("|"))
    plain = unicodedata.normalize("NFD", group)[:1] if length == 1 else ""
    return tuple(table[plain].split("|")) if plain in table else None


def _tidied(sounds: str) -> str:
    """Without what spellings disagree on: doubled letters, a mute h, which vowel follows another.

    Russian writes an o that is heard after a hushing sound as an e with two dots.
    """
    key = _AFTER_A_HUSH.sub("i", _MUTE_H.sub("", sounds)).lower()
    return _TWICE.sub(r"\1", _RUN.sub(r"\1", key))


def _without_vowels(key: str) -> str:
    return _TWICE.sub(r"\1", "".join(sound for sound in key if sound not in _VOWELS))
