"""What of Qt stays in the standalone program; used by standalone.spec.

Plugins are chosen by name, QML modules by what the kiosk's QML imports, and libraries by need:
one stays when something that stays links to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from PyInstaller.depend import bindepend

Entry = tuple[str, str, str]
"""PyInstaller's own: name inside the program, file it is taken from, kind."""

PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "vnc", "windows", "cocoa"),
    "xcbglintegrations": ("xcb",),
    "wayland-shell-integration": ("xdg-shell", "fullscreen-shell"),
    "wayland-graphics-integration-client": ("wayland-egl",),
    "imageformats": ("jpeg",),
    "multimedia": ("ffmpeg",),
    "texttospeech": ("speechd", "sapi", "winrt", "darwin"),
}
QML_ALWAYS = ("QtQml", "QtQml.Models", "QtQml.WorkerScript", "QtQuick", "QtQuick.Window")
QML_NEEDS = {"QtQuick.Controls": ("QtQuick.Templates", "QtQuick.Controls.Basic")}
IMPORT = re.compile(r"^import\s+(Qt[\w.]*)", re.MULTILINE)


def qml_modules(ui: Path) -> set[str]:
    """The QML modules of Qt that the kiosk's own QML needs."""
    imported = {
        name for file in ui.rglob("*.qml") for name in IMPORT.findall(file.read_text("utf-8"))
    }
    needed = {extra for name in imported for extra in QML_NEEDS.get(name, ())}
    return imported | needed | set(QML_ALWAYS)


def trimmed(entries: Iterable[Entry], modules: set[str]) -> list[Entry]:
    """The entries without the plugins, QML modules and translations that are not wanted."""
    return [
        entry for entry in entries if _wanted(PurePosixPath(entry[0].replace("\\", "/")), modules)
    ]


def linked(entries: list[Entry]) -> list[Entry]:
    """The entries without the libraries that nothing links to any more, and links to those."""
    files = {Path(source).name: source for _, source, kind in entries if kind != "SYMLINK"}
    waiting = [source for name, source, kind in entries if _is_needed_by_itself(name, kind)]
    reached = {Path(source).name for source in waiting}
    while waiting:
        for needed, _ in bindepend.get_imports(waiting.pop()):
            name = Path(needed).name
            if name in files and name not in reached:
                reached.add(name)
                waiting.append(files[name])
    return [entry for entry in entries if Path(entry[1]).name in reached]


def unbroken(links: list[Entry], files: list[Entry]) -> list[Entry]:
    """The links and data without those links whose file is not among `files`."""
    names = {name for name, _, _ in files}
    return [entry for entry in links if entry[2] != "SYMLINK" or entry[1] in names]


def _is_needed_by_itself(name: str, kind: str) -> bool:
    """Python's own modules and library, and what Qt opens by name."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    named = {"plugins", "qml"} & set(parts) or "python3" in parts[-1]
    return kind == "EXTENSION" or (kind == "BINARY" and bool(named))


def _wanted(name: PurePosixPath, modules: set[str]) -> bool:
    parts = name.parts
    if parts[:1] != ("PySide6",):
        return True
    if "translations" in parts or name.suffix in (".qmltypes", ".pyi"):
        return False
    if "plugins" in parts:
        kind = parts[parts.index("plugins") + 1]
        return any(word in name.name for word in PLUGINS.get(kind, ()))
    if "qml" in parts:
        return ".".join(parts[parts.index("qml") + 1 : -1]) in modules
    return True
