"""Bundles that provoke one finding each: the committed ones, and those that no file can hold."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from kiosk.bundle.code import Code

REFUSED = Path(__file__).parents[1] / "bundles" / "refused"
FRONT = "---\ntitle: Test\nrights: CC0 1.0\n---\n"
PERSON = "---\ntitle: Ana\n---\n"


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write a bundle of `files` by their paths and answer with its folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def _with(files: dict[str, str | bytes]) -> Callable[[Path], Path]:
    return lambda folder: write(folder, {"exhibit.md": FRONT, **files})


def _not_a_folder(folder: Path) -> Path:
    write(folder, {"exhibit.md": FRONT})
    return folder / "exhibit.md"


def _too_many_files(folder: Path) -> Path:
    names = {f"maps/{number}.txt": "" for number in range(20_001)}
    return write(folder, {"exhibit.md": FRONT, **names})


def _link(folder: Path) -> Path:
    write(folder, {"exhibit.md": FRONT, "people/ana.md": PERSON})
    (folder / "people" / "eva.md").symlink_to(folder / "people" / "ana.md")
    return folder


def _link_loop(folder: Path) -> Path:
    write(folder, {"exhibit.md": FRONT})
    (folder / "people").symlink_to(folder, target_is_directory=True)
    return folder


def _pipe(folder: Path) -> Path:
    write(folder, {"exhibit.md": FRONT})
    os.mkfifo(folder / "words.csv")
    return folder


def _many_sources(folder: Path) -> Path:
    names = {f"sources/letter-{n:02}/source.md": f"---\ntitle: {n}\n---\n" for n in range(25)}
    return write(folder, {"exhibit.md": FRONT, **names})


def _empty(folder: Path) -> Path:
    folder.mkdir()
    return folder


GENERATED: list[tuple[Code, Callable[[Path], Path]]] = [
    (Code.NOT_A_FOLDER, _not_a_folder),
    (Code.NOT_A_FOLDER, lambda folder: folder / "missing"),
    (Code.NOT_A_FOLDER, lambda folder: folder / ("a" * 300)),
    (Code.EMPTY_BUNDLE, _empty),
    (Code.EMPTY_BUNDLE, lambda folder: write(folder, {"readme.txt": "none"})),
    (Code.TOO_MANY_FILES, _too_many_files),
    (Code.TOO_DEEP, _with({"maps/b/c/d/e/f/g/h/i/j.txt": "deep"})),
    (Code.LINK, _link),
    (Code.LINK, _link_loop),
    (Code.NOT_A_FILE, _pipe),
    (Code.NOT_A_FILE, _with({"people/ana.md/note.txt": "a folder"})),
    (Code.BAD_NAME, _with({"people/aux.md": PERSON})),
    (Code.BAD_NAME, _with({"people/ana\\..\\eva.md": PERSON})),
    (Code.BAD_NAME, _with({"people/ana .": "x"})),
    (Code.BAD_NAME, _with({"people/C:ana.md": PERSON})),
    (Code.TWIN_NAMES, _with({"people/ana.md": PERSON, "people/Ana.md": PERSON})),
    (Code.TEXT_TOO_LARGE, _with({"people/ana.md": "a" * (256 * 1024 + 1)})),
    (Code.HEADER_TOO_LARGE, _with({"people/ana.md": f"---\ntitle: {'a' * 32768}\n---\n"})),
    (Code.TABLE_TOO_LONG, _with({"words.csv": "word,text\n" + "a,b\n" * 5001})),
    (Code.TOO_MANY_SOURCES, _many_sources),
]
"""A code may stand here more than once; a bundle says that one thing and nothing else."""
