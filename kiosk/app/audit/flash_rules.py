"""CON-6: nothing flashes, while pages turn and panels open with all their motion."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.colours import luminance
from kiosk.app.audit.offence import Offence
from kiosk.app.audit.room import ATTRACT, STANCE, VISITING, Room
from kiosk.app.audit.snapshot import Spot

CELLS_ACROSS, CELLS_DOWN = 32, 18
STEP, AREA = 0.1, 0.25
MOST_FLASHES = 2
FILM_SECONDS, FRAME_SECONDS = 0.7, 0.03
Frame = tuple[float, ...]


def flashing_share(frames: list[Frame]) -> float:
    """Which part of the screen, 0–1, flashes more than twice in these frames of one second.

    A frame is the luminance of its cells, 0–1. A flash is a change by a tenth or more and the
    change back (WCAG 2.3.1).
    """
    cells = list(zip(*frames, strict=True))
    flashing = sum(_turns(cell) // 2 > MOST_FLASHES for cell in cells)
    return flashing / len(cells) if cells else 0.0


def flashes(frames: list[Frame], about: str) -> Iterator[Offence]:
    """Not more than a quarter of the screen flashes more than twice a second."""
    share = flashing_share(frames)
    if share > AREA:
        told = f"{share:.0%} of the screen flashes when {about} comes: let it change once"
        yield Offence(AuditCode.FLASHES, about, told)


def filmed(room: Room) -> Iterator[tuple[Spot, Offence]]:
    """Film one page of each part of a visit as it comes; the room needs its motion."""
    spots = [Spot(ATTRACT), Spot(STANCE)]
    spots += [Spot(VISITING, page) for page in ("home", "story", "evidence", "weigh")]
    for spot in spots:
        for offence in flashes(list(_film(room, spot)), str(spot)):
            yield spot, offence


def cells_of(picture: QImage) -> Frame:
    """The luminance of a picture, cell by cell."""
    small = picture.scaled(
        CELLS_ACROSS,
        CELLS_DOWN,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB32)
    return tuple(luminance(pixel) for pixel in memoryview(bytes(small.constBits())).cast("I"))


def _film(room: Room, spot: Spot) -> Iterator[Frame]:
    yield cells_of(room.grab())
    end = time.monotonic() + FILM_SECONDS
    room.go(spot)
    while time.monotonic() < end:
        yield cells_of(room.grab())
        room.rest(FRAME_SECONDS)


def _turns(values: tuple[float, ...]) -> int:
    """How often a value goes a step up and then down again, or down and up."""
    turns, way, mark = 0, 0, values[0]
    for _, value in pairwise(values):
        if abs(value - mark) >= STEP:
            new = 1 if value > mark else -1
            turns += way not in (0, new)
            way, mark = new, value
        elif way and (value - mark) * way > 0:
            mark = value
    return turns
