"""Reading recordings: sounds and films in a source's folder, their texts, their captions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.bundle.captions_reader import read_captions
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk, Heard
from kiosk.bundle.film import Film
from kiosk.bundle.folder import BundleFile, Folder
from kiosk.bundle.item import Item, divide_name, item_names, read_item
from kiosk.bundle.picture_reader import page_stem
from kiosk.bundle.recording import Recording
from kiosk.bundle.recording_flaws import OTHER_FILMS, OTHER_SOUNDS, problem, refusal
from kiosk.bundle.sound import Sound
from kiosk.bundle.sound_file import KINDS, look_into
from kiosk.bundle.spoken_name import is_spoken

_OTHER_KINDS = OTHER_SOUNDS | OTHER_FILMS
_CAPTIONS = "vtt"


@dataclass(slots=True)
class _Draft:
    """The files of one recording: its sound or film (None without), its captions by language."""

    stem: str
    played: BundleFile | None = None
    captions: dict[str, BundleFile] = field(default_factory=dict)


def recording_stems(folder: Folder) -> set[str]:
    """The names, in lower case, whose texts speak of a recording and not of a picture."""
    endings = {*KINDS, *_OTHER_KINDS}
    files = folder.files.values()
    sounds = {name.lower() for f in files if f.ending in endings for name in (f.stem, _name(f))}
    return sounds | {_name(file).lower() for file in files if file.ending == _CAPTIONS}


def read_recordings(folder: Folder, desk: Desk) -> tuple[Recording, ...]:
    """The recordings of a source in natural order; those with captions alone come last."""
    recordings = []
    for draft in _drafts(folder, desk).values():
        sound = looked(draft.played, desk) if draft.played else None
        desk.heard.setdefault(folder.inside, Heard(draft.stem, sound.seconds if sound else 0.0))
        recording = _recording(draft, sound, folder, desk)
        if recording.file or recording.captions:
            recordings.append(recording)
    return tuple(recordings)


def _drafts(folder: Folder, desk: Desk) -> dict[str, _Draft]:
    """The recordings by their names in lower case."""
    drafts: dict[str, _Draft] = {}
    for kinds in (KINDS, _OTHER_KINDS):
        for file in folder.in_order():
            if file.ending in kinds and not is_spoken(file) and file.stem.lower() not in drafts:
                drafts[file.stem.lower()] = _Draft(file.stem, desk.use(file))
    for file in folder.in_order():
        if file.ending == _CAPTIONS:
            stem, language = divide_name(file)
            key = file.stem.lower() if file.stem.lower() in drafts else stem.lower()
            drafts.setdefault(key, _Draft(stem)).captions[language] = file
    return drafts


def _recording(draft: _Draft, sound: Sound | None, folder: Folder, desk: Desk) -> Recording:
    first = draft.played or next(iter(draft.captions.values()))
    words = read_item(folder, _name(first), desk)
    words = words or Item(_name(first), "", language=desk.language)
    _say_what_is_missing(draft, sound, folder, desk)
    seconds = sound.seconds if sound else 0.0
    film = sound if isinstance(sound, Film) and sound.coding else None
    return Recording(
        file=draft.played.path if draft.played and sound else None,
        name=first.inside,
        stem=draft.stem,
        seconds=seconds,
        kind="film" if film else "sound",
        width=film.width if film else 0,
        height=film.height if film else 0,
        has_sound=film.has_sound if film else True,
        title=words.title,
        credit=words.label("credit"),
        rights=words.value("rights"),
        captions=read_captions(draft.captions, seconds, desk),
    )


def _say_what_is_missing(draft: _Draft, sound: Sound | None, folder: Folder, desk: Desk) -> None:
    if not draft.played:
        where = next(iter(draft.captions.values())).inside
        sentence = f"captions without their sound or film: add {draft.stem}.mp3 beside them"
        desk.findings.say(Code.RECORDING_MISSING, where, sentence)
    elif sound and not draft.captions and not _has_transcript(folder):
        noun = "film" if isinstance(sound, Film) and sound.coding else "sound"
        sentence = f"a {noun} without its words: write {draft.stem}.vtt for those who cannot hear"
        desk.findings.say(Code.CAPTIONS_MISSING, draft.played.inside, sentence)


def looked(file: BundleFile, desk: Desk) -> Sound | None:
    """What a sound or film is; None, with a finding, when it cannot be played."""
    if file.ending in _OTHER_KINDS:
        desk.findings.say(Code.RECORDING_KIND, file.inside, refusal(file.ending))
        return None
    try:
        kind, sound = look_into(file)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        sentence = f"cannot be opened ({reason}): check the file and its permissions"
        desk.findings.say(Code.UNREADABLE_FILE, file.inside, sentence)
        return None
    if wrong := problem(file, kind, sound):
        desk.findings.say(wrong[0], file.inside, wrong[1])
        return None
    return replace(sound, seconds=round(sound.seconds, 3))


def _name(file: BundleFile) -> str:
    """The name that the texts of a recording have: without the language of its own."""
    return divide_name(file)[0]


def _has_transcript(folder: Folder) -> bool:
    return any(page_stem(name) != name for name in item_names(folder))
