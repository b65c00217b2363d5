"""The files of a bundle, listed once and without following any link."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.bundle.bundle_path import is_litter, natural_key, stays_inside
from kiosk.bundle.code import Code
from kiosk.bundle.findings import Findings

MOST_FILES = 20_000
DEEPEST = 8
_TEXTS = frozenset({".md", ".csv", ".tsv"})


@dataclass(frozen=True, slots=True)
class BundleFile:
    """A regular file: where it is, its path `inside` the bundle, and its size in bytes."""

    path: Path
    inside: str
    size: int

    @property
    def name(self) -> str:
        """The name in its folder."""
        return self.inside.rpartition("/")[2]

    @property
    def stem(self) -> str:
        """The name without its last ending."""
        return self.name.rpartition(".")[0] or self.name

    @property
    def ending(self) -> str:
        """The last ending in lower case, without the dot."""
        return self.name.rpartition(".")[2].lower()


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the bundle; `inside` is empty for the bundle itself. Names ignore case."""

    path: Path
    inside: str
    files: dict[str, BundleFile] = field(default_factory=dict)
    folders: dict[str, Folder] = field(default_factory=dict)

    def child(self, name: str) -> str:
        """The path inside the bundle of a file called `name` in this folder."""
        return f"{self.inside}/{name}" if self.inside else name

    def in_order(self) -> list[BundleFile]:
        """The files of this folder in natural order."""
        return sorted(self.files.values(), key=lambda file: natural_key(file.name))

    def folders_in_order(self) -> list[Folder]:
        """The folders of this folder in natural order."""
        return sorted(self.folders.values(), key=lambda folder: natural_key(folder.path.name))

    def folder(self, name: str) -> Folder:
        """The folder called `name`, or an empty one."""
        return self.folders.get(name) or Folder(self.path / name, self.child(name))

    def everything(self) -> Iterator[BundleFile]:
        """Every file at any depth."""
        yield from self.in_order()
        for folder in self.folders_in_order():
            yield from folder.everything()


def list_folder(path: Path, findings: Findings) -> Folder:
    """List `path` and all below it; what cannot be used is told and left out."""
    root = Folder(path, "")
    waiting = [root]
    count = 0
    while waiting and count <= MOST_FILES:
        folder = waiting.pop()
        for entry in _entries(folder, findings):
            if child := _add(entry, folder, findings):
                waiting.append(child)
            count += 1
    if count > MOST_FILES:
        sentence = f"more than {MOST_FILES} files: split the exhibit, or take out what it needs not"
        findings.say(Code.TOO_MANY_FILES, "", sentence)
    return root


def _entries(folder: Folder, findings: Findings) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder.path) as found:
            return sorted((e for e in found if not is_litter(e.name)), key=lambda e: e.name)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        findings.say(Code.UNREADABLE_FILE, folder.inside, f"cannot be opened ({reason})")
        return []


def _add(entry: os.DirEntry[str], folder: Folder, findings: Findings) -> Folder | None:
    """Put `entry` into `folder`; the new folder if it is one that may be looked into."""
    inside = folder.child(entry.name.encode("utf-8", "replace").decode())
    if not stays_inside(entry.name):
        findings.say(Code.BAD_NAME, inside, "not every computer can hold this name: rename it")
        return None
    key = unicodedata.normalize("NFC", entry.name).casefold()
    if key in folder.files or key in folder.folders:
        findings.say(Code.TWIN_NAMES, inside, "another name differs only in case: rename one")
        return None
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError as error:
        findings.say(Code.UNREADABLE_FILE, inside, f"cannot be opened ({error.strerror})")
        return None
    return _sort_in(key, inside, status, Path(entry.path), folder, findings)


def _sort_in(
    key: str, inside: str, status: os.stat_result, path: Path, folder: Folder, findings: Findings
) -> Folder | None:
    if stat.S_ISREG(status.st_mode):
        folder.files[key] = BundleFile(path, inside, status.st_size)
    elif not stat.S_ISDIR(status.st_mode):
        is_link = stat.S_ISLNK(status.st_mode)
        code = Code.LINK if is_link else Code.NOT_A_FILE
        what = "a link to another place" if is_link else "neither a file nor a folder"
        findings.say(code, inside, f"{what}: put the file itself here")
    elif path.suffix.lower() in _TEXTS:
        sentence = "a folder with the name of a text: put the text itself here"
        findings.say(Code.NOT_A_FILE, inside, sentence)
    elif inside.count("/") >= DEEPEST:
        findings.say(Code.TOO_DEEP, inside, f"more than {DEEPEST} folders deep: move it up")
    else:
        folder.folders[key] = Folder(path, inside)
        return folder.folders[key]
    return None
