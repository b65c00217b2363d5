"""Reading the texts that somebody has read aloud."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.bundle_path import name_key
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.document import Document, read_document
from kiosk.bundle.findings import Findings
from kiosk.bundle.folder import BundleFile, Folder
from kiosk.bundle.item import check_language
from kiosk.bundle.recording_reader import looked
from kiosk.bundle.spoken import Spoken
from kiosk.bundle.spoken_name import is_spoken, spoken_of

_TEXT = "text"


def read_spoken(root: Folder, desk: Desk) -> tuple[Spoken, ...]:
    """All of them, of sections that exist."""
    found = (_spoken(file, folder, desk) for folder in _folders(root) for file in _marked(folder))
    return tuple(spoken for spoken in found if spoken)


def _folders(folder: Folder) -> Iterator[Folder]:
    yield folder
    for below in folder.folders_in_order():
        yield from _folders(below)


def _marked(folder: Folder) -> list[BundleFile]:
    return [file for file in folder.in_order() if is_spoken(file)]


def _spoken(file: BundleFile, folder: Folder, desk: Desk) -> Spoken | None:
    desk.use(file)
    name, language = spoken_of(file)
    check_language(language, file, desk)
    text = _text(name, language, folder, desk)
    if not text:
        sentence = "read aloud, but there is no such section: name it after its text"
        desk.findings.say(Code.SPOKEN_ALONE, file.inside, sentence)
        return None
    return Spoken(file.path, language or desk.language, text) if looked(file, desk) else None


def _text(name: str, language: str, folder: Folder, desk: Desk) -> str:
    """The section that `name` means: `1-faster` its text, `1-faster.key-line` another one."""
    thing, _, section = name.rpartition(".")
    for stem, key in ((name, _TEXT), (thing, name_key(section))):
        document = _document(stem, language, folder, desk)
        if document and (text := document.text(key)):
            return text
    return ""


def _document(stem: str, language: str, folder: Folder, desk: Desk) -> Document | None:
    name = f"{stem}.{language}.md" if language else f"{stem}.md"
    same = (file for file in folder.files.values() if file.name.lower() == name.lower())
    file = next(same, None)
    said_before = Findings(name)
    return read_document(file, language or desk.language, said_before) if file else None
