"""What is wrong with a file that should be a sound or a film, and how it is mended."""

from __future__ import annotations

from kiosk.bundle.code import Code
from kiosk.bundle.film import MOST_HEIGHT, MOST_WIDTH, Film
from kiosk.bundle.folder import BundleFile
from kiosk.bundle.sound import Flaw, Sound
from kiosk.bundle.sound_file import FILMS, KINDS

OTHER_SOUNDS = frozenset(
    ("aac", "aif", "aiff", "amr", "caf", "m4b", "m4p", "mid", "midi", "mka", "ra", "spx", "wma")
)
OTHER_FILMS = frozenset(
    ("3gp", "avi", "flv", "m2ts", "mkv", "mov", "mpeg", "mpg", "mts", "ogv", "ts", "vob", "wmv")
)
_AS_SOUND = "save it as MP3, Ogg or FLAC"
_AS_FILM = "save it as MP4 with H.264 (HandBrake and FFmpeg can), or as WebM with VP9"


def refusal(ending: str) -> str:
    """Why a file with this ending of `OTHER_SOUNDS` or `OTHER_FILMS` is not taken."""
    way_out = _AS_FILM if ending in OTHER_FILMS else _AS_SOUND
    return f".{ending} cannot be played everywhere: {way_out}"


def problem(file: BundleFile, kind: str, sound: Sound) -> tuple[Code, str] | None:
    """The finding about a file that is really of `kind`, one of `KINDS`; None when it is sound."""
    if not file.size:
        return Code.RECORDING_EMPTY, "the file holds nothing: copy it again"
    if kind != KINDS[file.ending]:
        return Code.RECORDING_KIND, _misnamed(file, kind)
    is_soundtrack = isinstance(sound, Film) and sound.has_sound and not sound.coding
    if kind == "WebM" and is_soundtrack:
        return Code.RECORDING_KIND, f"a sound and no pictures in it: {_AS_SOUND}"
    return _flaw(sound, "film" if file.ending in FILMS else "sound")


def _misnamed(file: BundleFile, kind: str) -> str:
    expected = KINDS[file.ending]
    if kind:
        ending = next(ending for ending, name in KINDS.items() if name == kind)
        return f"the name says {expected}, the file is {kind}: name it {file.stem}.{ending}"
    noun, way_out = ("film", _AS_FILM) if file.ending in FILMS else ("sound", _AS_SOUND)
    return f"this is no {expected} {noun}, whatever its name says: {way_out}"


def _flaw(sound: Sound, noun: str) -> tuple[Code, str] | None:
    way_out = _AS_FILM if noun == "film" else _AS_SOUND
    match sound.flaw:
        case Flaw.TRUNCATED:
            return Code.RECORDING_TRUNCATED, f"the end of the {noun} is missing: copy it again"
        case Flaw.UNREADABLE:
            sentence = f"there is no {noun} in it that can be played: {way_out}"
            return Code.RECORDING_UNREADABLE, sentence
        case Flaw.LOCKED:
            sentence = f"the {noun} is locked against copying: ask its holder for an open file"
            return Code.RECORDING_LOCKED, sentence
        case Flaw.CODING | Flaw.SIZE:
            return _film_flaw(sound)
    return None


def _film_flaw(film: Sound) -> tuple[Code, str] | None:
    if not isinstance(film, Film):
        return None
    if film.flaw is Flaw.CODING:
        return Code.FILM_CODING, f"{film.coding} cannot be played everywhere: {_AS_FILM}"
    sentence = f"{film.width} × {film.height} px, more than {MOST_WIDTH} × {MOST_HEIGHT}"
    return Code.FILM_SIZE, f"{sentence}: save it smaller; 1280 × 720 px are enough"
