"""What passes between the kiosk and the process that speaks: short JSON texts.

Not pickles, for the reason given in `kiosk.imaging.messages`: the kiosk believes nothing that it
cannot parse.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass

from kiosk.viewmodels.speech_speaker import Sentence

LONGEST = 65_536
MOST_LETTERS = 4_000
_LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Voices:
    """The languages that can be spoken, as two or three letters."""

    languages: frozenset[str]


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence is over, spoken or not."""

    number: int


def order_to_bytes(number: int, sentence: Sentence | None) -> bytes:
    """A sentence to say; None asks for silence. Of a very long one the beginning is sent."""
    wish = {"number": number, "text": ""}
    if sentence:
        wish["text"] = sentence.text[:MOST_LETTERS]
        wish |= {name: getattr(sentence, name) for name in ("language", "rate", "volume")}
    return json.dumps(wish).encode()


def order_from_bytes(message: bytes) -> tuple[int, Sentence | None]:
    """The order that was sent."""
    wish = json.loads(message)
    if not wish["text"]:
        return int(wish["number"]), None
    rate, volume = float(wish["rate"]), float(wish["volume"])
    return int(wish["number"]), Sentence(str(wish["text"]), str(wish["language"]), rate, volume)


def answer_to_bytes(answer: Voices | Said) -> bytes:
    """An answer as it is sent."""
    if isinstance(answer, Voices):
        return json.dumps({"voices": sorted(answer.languages)}).encode()
    return json.dumps({"said": answer.number}).encode()


def answer_from_bytes(message: bytes) -> Voices | Said:
    """The answer that was sent; raises ValueError for anything else."""
    try:
        told = json.loads(message)
        if "voices" in told:
            return Voices(frozenset(_language(one) for one in told["voices"]))
        return Said(int(told["said"]))
    except (KeyError, TypeError, RecursionError, OverflowError) as error:
        raise ValueError("the speech process does not make sense") from error


def pace(rate: float) -> float:
    """A rate in times as fast, on the scale of Qt's engines: -1 is about half, 1 about double."""
    return min(max(math.log2(rate), -1.0), 1.0)


def _language(told: object) -> str:
    if not isinstance(told, str) or not _LANGUAGE.fullmatch(told):
        raise ValueError("the speech process does not make sense")
    return told
