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
from kiosk.bundle.folder import BundleFile, Folder, list_folder
from kiosk.bundle.item import Item, has_text, read_item
from kiosk.bundle.languages import canonical, looks_like_language
from kiosk.bundle.leftovers import report_leftovers
from kiosk.bundle.picture import PICTURES
from kiosk.bundle.rules import check_rules

FORMAT = 1
TEXTS = ("md", "csv")
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
    findings = Findings(_printable(path.name or str(path)))
    if not _is_folder(folder):
        findings.say(Code.NOT_A_FOLDER, "", "not a folder: give the folder of an exhibit")
        return Refused(findings.in_order())
    root = list_folder(path, findings)
    desk = Desk(findings, measure=measure)
    exhibit = _exhibit(root, desk)
    return Accepted(exhibit, findings.in_order()) if exhibit else Refused(findings.in_order())


def _is_folder(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def _printable(name: str) -> str:
    return name.encode("utf-8", "replace").decode()


def _exhibit(root: Folder, desk: Desk) -> Exhibit | None:
    if not _is_usable(root, desk):
        return None
    item = _read_front(root, desk)
    if item is None or not _is_readable_format(item, desk):
        return None
    exhibit = read_exhibit(item, root, desk)
    if not exhibit.sources and not item.documents:
        _say_empty(desk)
        return None
    report_leftovers(root, desk)
    check_rules(exhibit, desk.findings, has_text=any(map(_is_text, root.everything())))
    return exhibit


def _is_usable(root: Folder, desk: Desk) -> bool:
    """Whether there is a text or a picture, and not more files than allowed."""
    if any(finding.code == Code.TOO_MANY_FILES for finding in desk.findings.found):
        return False
    files = (*root.files.values(), *root.folder("sources").everything())
    if has_text(root, _EXHIBIT) or any(file.ending in PICTURES for file in files):
        return True
    _say_empty(desk)
    return False


def _say_empty(desk: Desk) -> None:
    sentence = "neither exhibit.md nor a picture that can be shown: put one into the folder"
    desk.findings.say(Code.EMPTY_BUNDLE, "", sentence)


def _read_front(root: Folder, desk: Desk) -> Item | None:
    """`exhibit.md` under the folder's name; None when it is broken."""
    name = _printable(root.path.name)
    if not has_text(root, _EXHIBIT):
        return Item(name, "")
    quiet = Desk(Findings(desk.findings.bundle))
    first = read_item(root, _EXHIBIT, quiet)
    if first is not None:
        desk.languages = _languages(first.original, desk)
    item = read_item(root, _EXHIBIT, desk)
    return item and Item(name, f"{_EXHIBIT}.md", item.documents, desk.language)


def _languages(original: Document, desk: Desk) -> tuple[str, ...]:
    """The exhibit's own language, then those of the other buttons."""
    header = original.header
    named = [("language", header.scalar("language"))] if header.scalar("language") else []
    named += [("languages", language) for language in header.items("languages")]
    languages = []
    for key, language in named:
        if looks_like_language(language):
            languages.append(canonical(language))
        else:
            sentence = f"“{language[:30]}” is no language tag: write en, es or pt-BR"
            line = header.line(key)
            desk.findings.say(Code.UNKNOWN_LANGUAGE, original.inside, sentence, line)
    return tuple(dict.fromkeys(languages or ["en"]))


def _is_text(file: BundleFile) -> bool:
    return file.ending in TEXTS


def _is_readable_format(item: Item, desk: Desk) -> bool:
    written = item.value("format") or str(FORMAT)
    if written.isdecimal() and len(written) < 9 and 1 <= int(written) <= FORMAT:
        return True
    sentence = f"format {written[:20]} is not known here: this program reads format {FORMAT}; "
    sentence += "install a newer version, or write format: 1"
    where = item.original.inside
    desk.findings.say(Code.NEWER_FORMAT, where, sentence, item.line("format"))
    return False
