"""The way into floor 0: a folder on disk becomes an exhibit, or a list of reasons why not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk, Measure
from kiosk.bundle.document import Document
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.exhibit_reader import read_exhibit
from kiosk.bundle.findings import Finding, Findings
from kiosk.bundle.folder import Folder, list_folder
from kiosk.bundle.item import Item, item_names, read_item
from kiosk.bundle.leftovers import report_leftovers
from kiosk.bundle.picture_reader import PICTURES
from kiosk.bundle.rules import check_rules

FORMAT = 1
_EXHIBIT = "exhibit"


@dataclass(frozen=True, slots=True)
class Accepted:
    """An exhibit that can be shown, with what could be better about it."""

    exhibit: Exhibit
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A folder that cannot be shown, with every reason found."""

    findings: tuple[Finding, ...]


def read(folder: Path, measure: Measure | None = None) -> Accepted | Refused:
    """Read the bundle in `folder` (format 1).

    `measure` gives a picture's upright size in px, or None when the picture is broken; without
    it, regions written in pixels are left out. All findings are told at once. Nothing that lies
    on the disk makes this raise.
    """
    path = folder.absolute()
    findings = Findings(path.name or str(path))
    if not folder.is_dir():
        findings.say(Code.NOT_A_FOLDER, "", "not a folder: give the folder of an exhibit")
        return Refused(findings.in_order())
    root = list_folder(path, findings)
    desk = Desk(findings, measure=measure)
    exhibit = _exhibit(root, desk)
    return Accepted(exhibit, findings.in_order()) if exhibit else Refused(findings.in_order())


def _exhibit(root: Folder, desk: Desk) -> Exhibit | None:
    if not _is_usable(root, desk):
        return None
    item = _read_front(root, desk)
    if item is None or not _is_readable_format(item, desk):
        return None
    exhibit = read_exhibit(item, root, desk)
    report_leftovers(root, desk)
    check_rules(exhibit, desk.findings)
    return exhibit


def _is_usable(root: Folder, desk: Desk) -> bool:
    """Whether there is a text or a picture, and not more files than allowed."""
    if any(finding.code == Code.TOO_MANY_FILES for finding in desk.findings.found):
        return False
    has_text = _EXHIBIT in item_names(root)
    if has_text or any(file.ending in PICTURES for file in root.everything()):
        return True
    sentence = "neither exhibit.md nor a picture: put one into the folder"
    desk.findings.say(Code.EMPTY_BUNDLE, "", sentence)
    return False


def _read_front(root: Folder, desk: Desk) -> Item | None:
    """`exhibit.md` under the folder's name; None when it is broken."""
    name = root.path.name
    if _EXHIBIT not in item_names(root):
        return Item(name, "", is_numbered=True)
    quiet = Desk(Findings(desk.findings.bundle))
    first = read_item(root, _EXHIBIT, quiet)
    if first is not None:
        desk.languages = _languages(first.original)
    item = read_item(root, _EXHIBIT, desk)
    return item and Item(name, f"{_EXHIBIT}.md", item.documents, desk.language)


def _languages(original: Document) -> tuple[str, ...]:
    listed = original.header.items("languages")
    first = original.header.scalar("language") or next(iter(listed), "en")
    return tuple(dict.fromkeys((first, *listed)))


def _is_readable_format(item: Item, desk: Desk) -> bool:
    written = item.value("format") or str(FORMAT)
    if written.isdecimal() and len(written) < 9 and 1 <= int(written) <= FORMAT:
        return True
    sentence = f"format {written[:20]} is not known here: this program reads format {FORMAT}; "
    sentence += "install a newer version, or write format: 1"
    where = item.original.inside
    desk.findings.say(Code.NEWER_FORMAT, where, sentence, item.line("format"))
    return False
