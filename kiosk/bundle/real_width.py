"""How wide the original of a picture really is: the keys `width` and `height`, with a unit."""

from __future__ import annotations

import re
from types import MappingProxyType

from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.item import Item

WIDEST_MM = 100_000.0
_UNITS = MappingProxyType({"mm": 1.0, "cm": 10.0, "m": 1000.0, "in": 25.4})
_LENGTH = re.compile(r"(\d{1,9}(?:[.,]\d{1,9})?)\s*(mm|cm|m|in)\.?", re.IGNORECASE)


def read_width(item: Item, size: tuple[int, int] | None, desk: Desk) -> float:
    """The real width in mm of the upright picture; 0 when nothing usable is written.

    Without `width` it follows from `height` and the picture's `size` in px.
    """
    width, height = (_millimetres(item, key, desk) for key in ("width", "height"))
    return width or (height * size[0] / size[1] if size else 0.0)


def _millimetres(item: Item, key: str, desk: Desk) -> float:
    written = item.value(key).strip()
    found = _LENGTH.fullmatch(written)
    length = float(found[1].replace(",", ".")) * _UNITS[found[2].lower()] if found else 0.0
    if 0 < length <= WIDEST_MM:
        return length
    if written:
        sentence = f"{key}: “{written[:40]}” is no length: write it with its unit, such as "
        sentence += "216 mm, 21.6 cm, 0.216 m or 8.5 in"
        desk.findings.say(Code.BAD_NUMBER, item.original.inside, sentence, item.line(key))
    return 0.0
