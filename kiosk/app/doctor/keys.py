"""Whether the keys that the settings name are keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.app.doctor.diagnosis import Diagnosis, fail, ok
from kiosk.app.keypad import key_named

REPAIR = 'write the name of a key, such as "F13", "Media Play" or "Space"'


def examine_keypad(names: Mapping[str, str]) -> Iterator[Diagnosis]:
    """One line for a keypad all of whose keys are known, or one for each that is not."""
    unknown = {use: name for use, name in names.items() if key_named(name) is None}
    for use, name in unknown.items():
        yield fail("keypad", f"{use} = “{name}” is no key", f"{REPAIR} under [keypad]")
    doubled = len(set(map(key_named, names.values()))) < len(names)
    if doubled and not unknown:
        yield fail("keypad", "one key has two meanings", "give each its own under [keypad]")
    elif names and not unknown:
        yield ok("keypad", ", ".join(f"{use}: {name}" for use, name in names.items()))
