"""A desktop for one program: a screen in memory, a session bus, and the bus of screen readers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

NEEDED: Final = {"Xvfb": "xvfb", "dbus-run-session": "dbus-daemon"}
LAUNCHERS: Final = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SCREEN: Final = "1920x1080x24"
INSIDE: Final = "KIOSK_TESTS_OWN_SESSION"


def missing() -> list[str]:
    """The packages of Debian or Ubuntu without which nothing can be tried."""
    packages = [package for name, package in NEEDED.items() if shutil.which(name) is None]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        packages.append("at-spi2-core")
    return packages


def in_own_session(module: str, *arguments: str) -> int | None:
    """Run `module` again in a session bus of its own; None when this is that run already."""
    if os.environ.get(INSIDE):
        return None
    command = ["dbus-run-session", "--", sys.executable, "-m", module, *arguments]
    return subprocess.run(command, env=os.environ | {INSIDE: "1"}, check=False).returncode


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """A screen in memory; answers the environment of a program that is to be read aloud on it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            yield os.environ | {
                "DISPLAY": f":{number}",
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }
        finally:
            server.terminate()
