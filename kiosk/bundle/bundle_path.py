"""Names inside a bundle: their order, their likeness, and whether they stay in their folder."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_NUMBER = re.compile(r"^\d{1,3}[\s._)-]+(?=\S)")
_DIGITS = re.compile(r"(\d+)")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
_DEVICES = re.compile(r"^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\..*)?$", re.IGNORECASE)
_LITTER = re.compile(r"^(\..*|~\$.*|thumbs\.db|desktop\.ini|__macosx)$", re.IGNORECASE)


@lru_cache(maxsize=4096)
def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """A sorting key under which `2` stands before `10`, whatever the case."""
    parts = _DIGITS.split(unicodedata.normalize("NFC", name).casefold())
    return tuple((0, int(p[:18]), p) if p.isdecimal() else (1, 0, p) for p in parts if p)


def without_number(name: str) -> str:
    """The name without the number that only puts it in order: `4-what` is `what`."""
    return _NUMBER.sub("", name)


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """What two spellings of one name have in common: case, spaces and dashes do not count."""
    folded = unicodedata.normalize("NFC", name).casefold().strip().rstrip("?:. ")
    return re.sub(r"[\s_-]+", "-", folded)


def spoken_name(name: str) -> str:
    """A file or folder name as a title: without its number, with spaces for dashes."""
    bare = without_number(name)
    return bare if " " in bare else re.sub(r"[_-]+", " ", bare).strip() or bare


def is_litter(name: str) -> bool:
    """Whether a system left the file there without being asked (`.DS_Store`, `Thumbs.db`)."""
    return bool(_LITTER.match(name))


def stays_inside(name: str) -> bool:
    """Whether a single name can be a file of a folder on every system, and nothing outside it."""
    if not name or len(name.encode("utf-8", "replace")) > 255 or name != name.rstrip(" ."):
        return False
    return not _FORBIDDEN.search(name) and not _DEVICES.match(name)
