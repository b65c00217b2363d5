"""Files that no part of the reader has looked at."""

from __future__ import annotations

from kiosk.bundle.bundle_path import name_key
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.folder import BundleFile, Folder
from kiosk.bundle.ocr_reader import ocr_stem
from kiosk.bundle.sound_file import KINDS
from kiosk.bundle.spelling import did_you_mean

_FOLDERS = (
    *("attract", "story", "sources", "timeline", "people", "places", "questions", "words"),
    *("charts", "maps"),
)
_NAMES = ("exhibit", "source", "chapter", *_FOLDERS)
_HEARD = frozenset({*KINDS, "vtt"})


def report_leftovers(root: Folder, desk: Desk) -> None:
    """Hint at each file that was not used, once for a whole folder that is not ours."""
    for folder in root.folders_in_order():
        if name_key(folder.path.name) not in _FOLDERS:
            near = did_you_mean(name_key(folder.path.name), _FOLDERS, desk.findings) or _ADVICE
            sentence = f"nothing in this folder is shown{near}"
            desk.findings.say(Code.UNUSED_FILE, folder.inside, sentence)
            for file in folder.everything():
                desk.use(file)
    for file in root.everything():
        is_kept = file.inside.startswith("maps/")
        if file.inside not in desk.used and not is_kept:
            sentence = f"this file is not shown{_repair(file, desk)}"
            desk.findings.say(Code.UNUSED_FILE, file.inside, sentence)


def _repair(file: BundleFile, desk: Desk) -> str:
    if stem := ocr_stem(file.name):
        return f", as no page is called “{stem}” here: name it after its page, or take it out"
    if file.ending == "xml":
        return f": name it {file.stem}.alto.xml or {file.stem}.page.xml after its page"
    if file.ending in _HEARD:
        return ": put a recording or captions into the folder of a source, one of each name"
    stem = name_key(file.stem.partition(".")[0])
    return did_you_mean(stem, _NAMES, desk.findings) or _ADVICE


_ADVICE = ": see the reference for the names, or take it out"
