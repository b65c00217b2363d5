"""Versions of what the program runs on, and the memory."""

from __future__ import annotations

import platform
import re
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk.app.doctor.diagnosis import Diagnosis, fail, ok, warn

GIGABYTE = 10**9
LEAST_MEMORY = 1.0
LIBRARIES = (
    "PySide6-Essentials",
    "PySide6-Addons",
    "pyvips",
    "pyvips-binary",
    "markdown-it-py",
    "PyYAML",
    "segno",
    "Pillow",
)
ONLY_FOR_TESTS = ("Pillow",)
MEMORY = Path("/proc/meminfo")


def examine_python() -> Diagnosis:
    """Which Python, on which system."""
    kind = "inside the standalone program" if getattr(sys, "frozen", False) else sys.prefix
    return ok("Python", f"{platform.python_version()} ({kind}), {platform.platform()}")


def installed_versions() -> dict[str, str]:
    """The version of each library of the program; empty for one that is not installed."""
    return {name: _version(name) for name in LIBRARIES}


def examine_versions(versions: dict[str, str], python: tuple[int, int]) -> Diagnosis:
    """Whether all are there, and none that is known to end the program."""
    absent = [name for name, found in versions.items() if not found and name not in ONLY_FOR_TESTS]
    told = ", ".join(f"{name} {found}" for name, found in versions.items() if found)
    if absent:
        return fail("libraries", f"no {', '.join(absent)}", "install the program again")
    if versions["PySide6-Essentials"].startswith("6.12.0") and python < (3, 12):
        repair = "install PySide6-Essentials 6.11.3, or Python 3.12"
        return fail("libraries", f"{told}: this Qt ends the program after some hours", repair)
    return ok("libraries", told)


def examine_memory(meminfo: str | None) -> Diagnosis:
    """The memory that is free, from the text of /proc/meminfo (kB); None where there is none."""
    found = re.search(r"^MemAvailable:\s+(\d+) kB", meminfo or "", re.MULTILINE)
    if not found:
        return ok("memory", "this system does not tell")
    free = int(found[1]) * 1024 / GIGABYTE
    if free < LEAST_MEMORY:
        repair = f"close other programs: large pictures need {LEAST_MEMORY:g} GB"
        return warn("memory", f"{free:.1f} GB free", repair)
    return ok("memory", f"{free:.1f} GB free")


def memory_text() -> str | None:
    """The text of /proc/meminfo, or None where there is none."""
    try:
        return MEMORY.read_text("ascii")
    except OSError:
        return None


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
