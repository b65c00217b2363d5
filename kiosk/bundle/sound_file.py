"""Looking into a sound or film: what it is by its first bytes, whether it is whole, how long."""

from __future__ import annotations

import os
from collections.abc import Callable
from types import MappingProxyType

from kiosk.bundle.film import Film
from kiosk.bundle.film_mp4 import is_mp4, measure_mp4
from kiosk.bundle.film_webm import EBML, is_webm, measure_webm
from kiosk.bundle.folder import BundleFile
from kiosk.bundle.sound import Sound, Stretch, stretch_of
from kiosk.bundle.sound_flac import measure_flac
from kiosk.bundle.sound_mpeg import is_mp3, measure_mp3
from kiosk.bundle.sound_ogg import measure_ogg
from kiosk.bundle.sound_wav import measure_wav
from kiosk.bundle.text_file import READING

FILMS = MappingProxyType({"mp4": "MP4", "m4v": "MP4", "webm": "WebM"})
KINDS = MappingProxyType(
    {"mp3": "MP3", "m4a": "M4A", "flac": "FLAC", "wav": "WAV"}
    | dict.fromkeys(("ogg", "oga", "opus"), "Ogg")
    | FILMS
)
_MEASURES: MappingProxyType[str, Callable[[Stretch], Sound]] = MappingProxyType(
    {"MP3": measure_mp3, "FLAC": measure_flac, "WAV": measure_wav, "Ogg": measure_ogg}
    | {"MP4": measure_mp4, "WebM": measure_webm}
)
_MARKS = MappingProxyType({b"OggS": "Ogg", b"fLaC": "FLAC"})


def look_into(file: BundleFile) -> tuple[str, Sound]:
    """What the file really is (a value of `KINDS`; empty when none of them), and its length.

    What has pictures is a `Film`. An MP4 without pictures is an M4A, as far as it can be read.
    Raises OSError when the file cannot be read.
    """
    with os.fdopen(os.open(file.path, READING), "rb") as opened:
        stretch = stretch_of(opened)
        kind = _kind(stretch, has_tag=stretch.start > 0)
        sound = _MEASURES[kind](stretch) if kind else Sound()
    if kind == "MP4" and isinstance(sound, Film) and not sound.coding:
        kind = "M4A" if sound.has_sound or file.ending not in FILMS else "MP4"
    return kind, sound


def _kind(stretch: Stretch, has_tag: bool) -> str:
    head = stretch.read(0, 16)
    if head.startswith(b"RIFF") and head[8:12] == b"WAVE":
        return "WAV"
    if head.startswith(EBML):
        return "WebM" if is_webm(stretch) else ""
    if is_mp4(head):
        return "MP4"
    marked = next((kind for mark, kind in _MARKS.items() if head.startswith(mark)), "")
    return marked or ("MP3" if has_tag or is_mp3(head) else "")
