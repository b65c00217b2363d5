"""Make the sound of the exhibit and its captions again: `python assets/sounds/make.py`.

The seed is fixed: the same script gives the same bytes, with the same versions of numpy and
libsndfile. Needs numpy and soundfile besides what the kiosk itself needs.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import soundfile
from captions import captions
from machine import RATE, Samples
from ogg import numbered
from score import perform

EXHIBITS = Path(__file__).resolve().parents[2] / "exhibits"
PLACE = EXHIBITS / "did-relations-improve" / "sources" / "hot-line-memorandum-1963"
NAME = "first-test-line"
LANGUAGES = ("", "es", "ru", "ar")
SEED = 19630830
SMALLNESS = 0.7
"""How far Opus may go in saving bytes, from 0 to 1."""


def main(say: Callable[[str], object] = sys.stdout.write) -> int:
    """Write the sound, and its captions in each language, into the folder of their source."""
    score = perform(SEED)
    sound = PLACE / f"{NAME}.opus"
    sound.write_bytes(encoded(score.sound))
    for language in LANGUAGES:
        ending = f".{language}.vtt" if language else ".vtt"
        (PLACE / f"{NAME}{ending}").write_text(captions(score.moments, language), "utf-8")
    size = sound.stat().st_size / 1000
    say(f"{sound.name}  {len(score.sound) / RATE:.1f} s  {size:.0f} kB\n")
    return 0


def encoded(sound: Samples) -> bytes:
    """The samples as Opus in Ogg."""
    written = io.BytesIO()
    soundfile.write(written, sound, RATE, format="OGG", subtype="OPUS", compression_level=SMALLNESS)
    return numbered(written.getvalue(), SEED)


if __name__ == "__main__":
    sys.exit(main())
