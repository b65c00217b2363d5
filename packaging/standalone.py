"""`make standalone`: the kiosk as one folder, dist/kiosk, that needs no Python.

The shipped exhibits go with it, and so do their derivatives, so that it starts at once and from
a folder it cannot write to.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "standalone"
EXHIBITS, DERIVATIVES = WORK / "exhibits", WORK / "derivatives"
PROGRAM = ROOT / "dist" / "kiosk"
INSIDE = PROGRAM / "_internal"
MEGABYTE = 1_000_000

PARTS = (
    ("exhibits", "the shipped exhibits"),
    ("derivatives", "their pictures, prepared"),
    ("PySide6/Qt/lib/libicu", "Unicode tables that QtCore links to"),
    *((f"PySide6/Qt/lib/lib{name}", "FFmpeg") for name in ("av", "sw")),
    ("PySide6/Qt/lib", "Qt libraries"),
    ("PySide6/Qt/plugins", "Qt plugins"),
    ("PySide6/Qt/qml", "QML modules of Qt"),
    ("PySide6", "Python bindings of Qt"),
    ("pyvips_binary.libs", "libvips with its decoders"),
    ("python3", "Python's own modules"),
    ("libpython", "Python"),
    ("assets", "typefaces and icons"),
    ("kiosk", "the kiosk's QML"),
    ("lib", "small libraries of the system"),
    ("", "the rest"),
)
"""The first that a name inside the program begins with is the part it counts for."""


def main() -> int:
    """Build it and print what is in it; answers an exit code."""
    shutil.rmtree(WORK, ignore_errors=True)
    for step in (_prepare, _freeze):
        code = step()
        if code:
            return code
    _strip_python()
    print(_table())
    return 0


def _prepare() -> int:
    """Prepare a copy of the exhibits, so that what goes in is what was prepared."""
    shutil.copytree(ROOT / "exhibits", EXHIBITS)
    command = [sys.executable, "-m", "kiosk", "prepare", EXHIBITS, "--into", DERIVATIVES]
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    shutil.rmtree(DERIVATIVES / ".staging", ignore_errors=True)
    return code


def _freeze() -> int:
    folders = ["--distpath", str(PROGRAM.parent), "--workpath", str(WORK / "work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders]
    spec = str(ROOT / "packaging" / "standalone.spec")
    return subprocess.run([*command, spec], cwd=ROOT, check=False).returncode


def _strip_python() -> None:
    """Leave out the symbols of Python's libraries. Those of libvips must stay: it breaks else."""
    tool = shutil.which("strip")
    if tool is None or sys.platform != "linux":
        return
    files = [
        *INSIDE.glob("libpython3*"),
        *INSIDE.glob("python3*/lib-dynload/*"),
        *INSIDE.glob("yaml/*.so"),
    ]
    subprocess.run([tool, "--strip-unneeded", *map(str, files)], check=True)


def _table() -> str:
    sizes: Counter[str] = Counter()
    for file in PROGRAM.rglob("*"):
        if file.is_file() and not file.is_symlink():
            sizes[_part(file)] += file.stat().st_size
    total = sum(sizes.values())
    ours = sizes["the shipped exhibits"] + sizes["their pictures, prepared"]
    lines = [f"{size / MEGABYTE:8.1f} MB  {part}" for part, size in sizes.most_common()]
    lines.append(
        f"{total / MEGABYTE:8.1f} MB  in all, {(total - ours) / MEGABYTE:.1f} without exhibits"
    )
    return "\n".join(lines)


def _part(file: Path) -> str:
    if not file.is_relative_to(INSIDE):
        return "the program and its Python modules"
    name = file.relative_to(INSIDE).as_posix()
    return next(part for start, part in PARTS if name.startswith(start))


if __name__ == "__main__":
    sys.exit(main())
