"""The names of sounds in which a text is read aloud: `1-faster.spoken.es.mp3`."""

from __future__ import annotations

from kiosk.bundle.folder import BundleFile
from kiosk.bundle.item import divide_name
from kiosk.bundle.sound_file import KINDS

_MARK = ".spoken"


def is_spoken(file: BundleFile) -> bool:
    """Whether a sound is a text read aloud."""
    return file.ending in KINDS and divide_name(file)[0].lower().endswith(_MARK)


def spoken_of(file: BundleFile) -> tuple[str, str]:
    """The name of what is read in such a file, and its language (empty for the original)."""
    stem, language = divide_name(file)
    return stem[: -len(_MARK)], language
