"""The libraries of the system that Qt links to on Linux, and the packages that hold them.

This is the one list: packaging/prepare.sh installs what is missing by it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from kiosk.app.doctor.diagnosis import Diagnosis, fail, ok, warn

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",
    "libXext.so.6": "libxext6",
    "libdrm.so.2": "libdrm2",
}
"""Library → package of Debian or Ubuntu."""


def missing_packages(load: Callable[[str], object] = ctypes.CDLL) -> tuple[str, ...]:
    """The packages whose library `load` cannot open."""
    missing = []
    for library, package in PACKAGES.items():
        try:
            load(library)
        except OSError:
            missing.append(package)
    return tuple(missing)


def examine_libraries(missing: tuple[str, ...], has_screen: bool) -> Diagnosis:
    """A failure where there is a screen to draw on, else a warning."""
    if not missing:
        return ok("system libraries", f"all {len(PACKAGES)} that Qt needs are there")
    judge = fail if has_screen else warn
    repair = f"sudo apt-get install -y {' '.join(missing)}"
    return judge("system libraries", f"{len(missing)} of {len(PACKAGES)} are missing", repair)
