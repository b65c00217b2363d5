"""On which line of a TOML text each section and key stands."""

from __future__ import annotations

import re
from typing import Final

_SECTION: Final = re.compile(r'^\s*\[+\s*"?([^\]"]+?)"?\s*\]')
_KEY: Final = re.compile(r"""^\s*["']?([^"'=#\[\]]+?)["']?\s*=""")


def lines_of(text: str) -> dict[tuple[str, ...], int]:
    """Lines from 1, under (section,), (section, key), or (key,) above the first section.

    Finds what people write by hand; what it misses (a table on one line) is simply not there.
    """
    lines: dict[tuple[str, ...], int] = {}
    section: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if found := _SECTION.match(line):
            section = tuple(part.strip() for part in found[1].split("."))
            lines.setdefault(section, number)
        elif found := _KEY.match(line):
            key = (*section, *(part.strip() for part in found[1].split(".")))
            lines.setdefault(key, number)
    return lines
