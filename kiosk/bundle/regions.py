"""Reading W3C Media Fragments: `#xywh=percent:x,y,w,h`, `#xywh=x,y,w,h` in pixels, `#t=a,b`."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.picture import Picture
from kiosk.bundle.region import Region

_AREA = re.compile(r"xywh=(?:(percent|pixel):)?([^&]*)$", re.IGNORECASE)
_TIME = re.compile(r"^t=(?:npt:)?([\d.]*),?([\d.]*)$", re.IGNORECASE)
_SLACK = 0.05


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a region is written, and the pictures (by stem) that it can lie on."""

    inside: str
    line: int
    pictures: dict[str, Picture | None]


def parse_region(target: str, spot: Spot, desk: Desk) -> Region | None:
    """The region that the link `target` names; None, with a finding, when it names none.

    Pixels are of the upright picture and need the desk's `measure`.
    """
    if parse_moment(target) is not None:
        return None
    page, _, fragment = target.partition("#")
    if page and page not in spot.pictures:
        known = ", ".join(spot.pictures) or "none"
        sentence = f"there is no page “{page}” here (pages: {known}): write one of them"
        desk.findings.say(Code.UNKNOWN_PAGE, spot.inside, sentence, spot.line)
        return None
    found = _AREA.search(fragment)
    numbers = _numbers(found[2]) if found else None
    if found is None or numbers is None:
        sentence = f"“{target[:60]}” is no region: write #xywh=percent:10,20,30,5"
        desk.findings.say(Code.BAD_REGION, spot.inside, sentence, spot.line)
        return None
    is_percent = (found[1] or "").lower() == "percent"
    percent = numbers if is_percent else _in_percent(numbers, page, spot, desk)
    return percent and _checked(percent, page, spot, desk)


def parse_moment(target: str) -> tuple[float, float] | None:
    """Start and end in seconds of a recording; None when `target` names no time."""
    found = _TIME.search(target.partition("#")[2])
    try:
        return (float(found[1] or 0), float(found[2] or "inf")) if found else None
    except ValueError:
        return None


def _numbers(text: str) -> tuple[float, float, float, float] | None:
    try:
        x, y, width, height = (float(part) for part in text.split(","))
    except ValueError:
        return None
    return (x, y, width, height) if math.isfinite(x + y + width + height) else None


def _in_percent(
    numbers: tuple[float, float, float, float], page: str, spot: Spot, desk: Desk
) -> tuple[float, float, float, float] | None:
    stem = page or next(iter(spot.pictures), "")
    picture = spot.pictures.get(stem)
    size = desk.sizes.get(picture.name) if picture else None
    if not size:
        sentence = "a region in pixels needs a picture to measure: write it in percent"
        desk.findings.say(Code.REGION_UNMEASURED, spot.inside, sentence, spot.line)
        return None
    x, y, width, height = numbers
    across, down = 100 / size[0], 100 / size[1]
    return x * across, y * down, width * across, height * down


def _checked(
    numbers: tuple[float, float, float, float], page: str, spot: Spot, desk: Desk
) -> Region | None:
    x, y, width, height = numbers
    is_outside = min(x, y) < 0 or max(x, y) >= 100 or min(width, height) <= 0
    if is_outside or max(x + width, y + height) > 100 + _SLACK:
        sentence = "the region leaves the picture: keep x + width and y + height within it"
        desk.findings.say(Code.REGION_OUTSIDE, spot.inside, sentence, spot.line)
        return None
    return Region(x, y, min(width, 100 - x), min(height, 100 - y), page)
