"""Completes a visit by names and roles alone: `python -m tests.screen_reader`.

Attract loop, vote, a source, its side of the scales, verdict, results: another program finds each
thing in the accessible tree, presses it there, and must hear of each new page. It touches no
screen and sends no key. Where no screen reader could run this fails and says so.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.screen_reader.desktop import in_own_session, missing, screen
from tests.screen_reader.reader import NotThere, Reader

MODULE = "tests.screen_reader"
EXHIBIT = Path(__file__).resolve().parents[2] / "exhibits" / "turning-point"


def visit(reader: Reader) -> None:
    """From the attract loop to the results, and back."""
    reader.find("Was the crisis a turning point in diplomacy?", "heading")
    reader.press("A pause", "push button")
    reader.heard("A turning point?")
    reader.press("Evidence")
    reader.heard("6 sources")
    reader.press("Beijing objects", "push button")
    reader.heard("Beijing objects to the treaty")
    reader.press("Weigh", "page tab")
    reader.press("Beijing objects: New ways", "radio button")
    reader.press("It counts: a lot", "radio button")
    reader.until(lambda: reader.find("It counts: a lot").checked, "strength that is chosen")
    reader.press("See the balance")
    reader.heard("New ways")
    reader.press("My verdict", "push button")
    reader.heard("what do you say?")
    reader.press("A new direction", "push button")
    reader.press("See the result", "push button")
    reader.heard("You moved 2 steps")
    reader.press("Start over", "push button")
    reader.heard("Start over?")
    reader.press("Yes, start over", "push button")
    reader.heard("Was the crisis a turning point in diplomacy?")


def main() -> int:
    """The program; answers 1 when the visit could not be completed."""
    packages = missing()
    if packages:
        print(f"nothing was tried, packages are missing: {' '.join(packages)}")
        return 1
    inside = in_own_session(MODULE)
    if inside is not None:
        return inside
    with tempfile.TemporaryDirectory() as home, screen() as environment:
        command = [sys.executable, "-m", "kiosk", "run", "--window", "1920x1080", str(EXHIBIT)]
        with subprocess.Popen(command, env=environment | {"KIOSK_HOME": home}) as kiosk:
            reader = Reader()
            try:
                visit(reader)
            except NotThere as reason:
                print(f"the visit could not be completed: {reason}")
                return 1
            finally:
                reader.close()
                kiosk.terminate()
    print("the visit was completed by the accessible tree alone")
    return 0


if __name__ == "__main__":
    sys.exit(main())
