"""The keyboards on the screen: which letters can be typed."""

from __future__ import annotations

from kiosk.app.doctor.diagnosis import Diagnosis, ok, warn
from kiosk.storage.keyboard_file import KeyboardsRead

REPAIR = "repair the file, or install the program again"


def examine_keyboards(read: KeyboardsRead) -> tuple[Diagnosis, ...]:
    """A line for the languages that have a keyboard, and one for each file that is left out."""
    languages = sorted({tag for one in read.keyboards.known for tag in one.languages})
    left_out = (warn("keyboard", f"left out: {problem}", REPAIR) for problem in read.problems)
    return (ok("keyboards", " ".join(languages) or "the plain alphabet"), *left_out)
