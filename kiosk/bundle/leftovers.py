"""Files that no part of the reader has looked at."""

from __future__ import annotations

from kiosk.bundle.bundle_path import name_key
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.folder import Folder
from kiosk.bundle.spelling import did_you_mean

_FOLDERS = (
    *("attract", "story", "sources", "timeline", "people", "places", "questions", "words"),
    *("charts", "maps"),
)
_NAMES = ("exhibit", "source", "chapter", *_FOLDERS)
_KEPT = frozenset({"mp3", "ogg", "oga", "opus", "flac", "wav", "m4a", "vtt", "xml", "hocr"})


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
        is_kept = file.inside.startswith("maps/") or file.ending in _KEPT
        if file.inside not in desk.used and not is_kept:
            stem = name_key(file.stem.partition(".")[0])
            near = did_you_mean(stem, _NAMES, desk.findings) or _ADVICE
            desk.findings.say(Code.UNUSED_FILE, file.inside, f"this file is not shown{near}")


_ADVICE = ": see the reference for the names, or take it out"
