"""Looking into a sound file: what it is by its first bytes, whether it is whole, how long it is."""

from __future__ import annotations

import os
from collections.abc import Callable
from types import MappingProxyType

from kiosk.bundle.folder import BundleFile
from kiosk.bundle.sound import Sound, Stretch, stretch_of
from kiosk.bundle.sound_flac import measure_flac
from kiosk.bundle.sound_mp4 import is_mp4, measure_m4a
from kiosk.bundle.sound_mpeg import is_mp3, measure_mp3
from kiosk.bundle.sound_ogg import measure_ogg
from kiosk.bundle.sound_wav import measure_wav
from kiosk.bundle.text_file import READING

KINDS = MappingProxyType(
    {"mp3": "MP3", "m4a": "M4A", "flac": "FLAC", "wav": "WAV"}
    | dict.fromkeys(("ogg", "oga", "opus"), "Ogg")
)
_MEASURES: MappingProxyType[str, Callable[[Stretch], Sound]] = MappingProxyType(
    {"MP3": measure_mp3, "M4A": measure_m4a, "FLAC": measure_flac, "WAV": measure_wav}
    | {"Ogg": measure_ogg}
)


def look_into(file: BundleFile) -> tuple[str, Sound]:
    """What the sound really is (a value of `KINDS`; empty when none of them), and its length.

    Raises OSError when the file cannot be read.
    """
    with os.fdopen(os.open(file.path, READING), "rb") as opened:
        stretch = stretch_of(opened)
        kind = _kind(stretch.read(0, 16), has_tag=stretch.start > 0)
        return kind, _MEASURES[kind](stretch) if kind else Sound()


def _kind(head: bytes, has_tag: bool) -> str:
    if head.startswith(b"OggS"):
        return "Ogg"
    if head.startswith(b"fLaC"):
        return "FLAC"
    if head.startswith(b"RIFF") and head[8:12] == b"WAVE":
        return "WAV"
    if is_mp4(head):
        return "M4A"
    return "MP3" if has_tag or is_mp3(head) else ""
