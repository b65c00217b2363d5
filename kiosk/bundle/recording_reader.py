"""Reading recordings: the sounds in a source's folder with the texts and captions beside them."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.bundle.captions_reader import read_captions
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk, Heard
from kiosk.bundle.folder import BundleFile, Folder
from kiosk.bundle.item import Item, divide_name, item_names, read_item
from kiosk.bundle.picture_reader import page_stem
from kiosk.bundle.recording import Recording
from kiosk.bundle.sound import Flaw
from kiosk.bundle.sound_file import KINDS, look_into

_OTHER_KINDS = frozenset(
    ("aac", "aif", "aiff", "amr", "caf", "m4b", "m4p", "mid", "midi", "mka", "ra", "spx", "wma")
)
_CAPTIONS = "vtt"


@dataclass(slots=True)
class _Draft:
    """The files of one recording: its sound (None without) and its captions by language."""

    stem: str
    sound: BundleFile | None = None
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
        seconds = _seconds(draft.sound, desk) if draft.sound else None
        desk.heard.setdefault(folder.inside, Heard(draft.stem, seconds or 0.0))
        recording = _recording(draft, seconds, folder, desk)
        if recording.file or recording.captions:
            recordings.append(recording)
    return tuple(recordings)


def _drafts(folder: Folder, desk: Desk) -> dict[str, _Draft]:
    """The recordings by their names in lower case."""
    drafts: dict[str, _Draft] = {}
    for kinds in (KINDS, _OTHER_KINDS):
        for file in folder.in_order():
            if file.ending in kinds and file.stem.lower() not in drafts:
                drafts[file.stem.lower()] = _Draft(file.stem, desk.use(file))
    for file in folder.in_order():
        if file.ending == _CAPTIONS:
            stem, language = divide_name(file)
            key = file.stem.lower() if file.stem.lower() in drafts else stem.lower()
            drafts.setdefault(key, _Draft(stem)).captions[language] = file
    return drafts


def _recording(draft: _Draft, seconds: float | None, folder: Folder, desk: Desk) -> Recording:
    name = _name(draft.sound) if draft.sound else draft.stem
    words = read_item(folder, name, desk) or Item(name, "", language=desk.language)
    captions = read_captions(draft.captions, seconds or 0.0, desk)
    first = draft.sound or next(iter(draft.captions.values()))
    if not draft.sound:
        sentence = f"captions without their sound: add {draft.stem}.mp3 beside them"
        desk.findings.say(Code.RECORDING_MISSING, first.inside, sentence)
    elif seconds is not None and not draft.captions and not _has_transcript(folder):
        sentence = f"a sound without its words: write {draft.stem}.vtt for those who cannot hear it"
        desk.findings.say(Code.CAPTIONS_MISSING, first.inside, sentence)
    return Recording(
        file=draft.sound.path if draft.sound and seconds is not None else None,
        name=first.inside,
        stem=draft.stem,
        seconds=seconds or 0.0,
        title=words.title,
        credit=words.label("credit"),
        rights=words.value("rights"),
        captions=captions,
    )


def _seconds(file: BundleFile, desk: Desk) -> float | None:
    """The length of a sound (0 when it does not say); None, with a finding, when it is broken."""
    if file.ending in _OTHER_KINDS:
        sentence = f".{file.ending} cannot be played everywhere: save it as MP3, Ogg or FLAC"
        desk.findings.say(Code.RECORDING_KIND, file.inside, sentence)
        return None
    try:
        kind, sound = look_into(file)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        sentence = f"cannot be opened ({reason}): check the file and its permissions"
        desk.findings.say(Code.UNREADABLE_FILE, file.inside, sentence)
        return None
    problem = _problem(file, kind, sound.flaw)
    if problem:
        desk.findings.say(problem[0], file.inside, problem[1])
        return None
    return round(sound.seconds, 3)


def _problem(file: BundleFile, kind: str, flaw: Flaw | None) -> tuple[Code, str] | None:
    expected = KINDS[file.ending]
    if not file.size:
        return Code.RECORDING_EMPTY, "the file holds nothing: copy it again"
    if not kind:
        sentence = f"this is no {expected} sound, whatever its name says: save it again as MP3"
        return Code.RECORDING_KIND, sentence
    if kind != expected:
        ending = next(ending for ending, name in KINDS.items() if name == kind)
        sentence = f"the name says {expected}, the file is {kind}: name it {file.stem}.{ending}"
        return Code.RECORDING_KIND, sentence
    if flaw is Flaw.TRUNCATED:
        return Code.RECORDING_TRUNCATED, "the end of the sound is missing: copy it again"
    if flaw is Flaw.UNREADABLE:
        sentence = "there is no sound in it that can be played: save it again as MP3, Ogg or FLAC"
        return Code.RECORDING_UNREADABLE, sentence
    return None


def _name(file: BundleFile) -> str:
    """The name that the texts of a recording have: without the language of its own."""
    return divide_name(file)[0]


def _has_transcript(folder: Folder) -> bool:
    return any(page_stem(name) != name for name in item_names(folder))
