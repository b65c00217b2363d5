"""What eyes need: contrast, taken from the pixels (CON-1, CON-2, CON-3)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QImage

from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.colours import LEAST_INK, contrast, inks, pixel
from kiosk.app.audit.offence import Offence, quoted
from kiosk.app.audit.snapshot import SeenTarget, Snapshot

TEXT, LARGE_TEXT, EDGE = 7.0, 4.5, 3.0
LARGE_PX = 40
SMOOTH_EDGES = 0.95
LEAST_GROUND = 0.3
AROUND = 6
INK_OF_A_SIGN = 3
INWARD, OUTWARD = 5, 3
POINTS = (0.2, 0.5, 0.8)
SOME_EDGE = 1.15


def faint_text(snapshot: Snapshot, picture: QImage) -> Iterator[Offence]:
    """CON-1: 7:1, or 4.5:1 from 40 px of the design on; CON-3: on a plain ground only."""
    for text in snapshot.texts:
        least = LEAST_INK if len(text.words.strip()) > 1 else INK_OF_A_SIGN
        found = inks(picture, text.shown.grown(AROUND), least)
        if found is None or text.idle:
            continue
        needed = LARGE_TEXT if text.font >= LARGE_PX * snapshot.scale else TEXT
        if found.share < LEAST_GROUND:
            yield Offence(
                AuditCode.TEXT_ON_PICTURE,
                "",
                f"{quoted(text.words)} stands on no plain ground ({found.share:.0%} of it has one"
                " colour): lay a plate under it",
                (text.shown,),
            )
        elif found.contrast < needed * SMOOTH_EDGES:
            yield Offence(
                AuditCode.TEXT_FAINT,
                _colours(found.ground, found.ink),
                f"{quoted(text.words)} has a contrast of {found.contrast:.1f}:1"
                f" ({_colours(found.ground, found.ink)}): {needed:g}:1 can be read by all",
                (text.shown,),
            )


def faint_edges(snapshot: Snapshot, picture: QImage) -> Iterator[Offence]:
    """CON-2: where a target has an edge or a ground of its own, it stands out 3:1 somewhere."""
    worded = {number: text for text in snapshot.texts for number in text.owners}
    for target in snapshot.targets:
        if not target.is_whole or target.number in worded:
            continue
        strongest = max(_steps(picture, target), default=0.0)
        if SOME_EDGE < strongest < EDGE * SMOOTH_EDGES:
            yield Offence(
                AuditCode.EDGE_FAINT,
                target.type,
                f"the edge of {quoted(target.name)} has a contrast of {strongest:.1f}:1:"
                f" {EDGE:g}:1 can be seen by all",
                (target.rect,),
            )


def _steps(picture: QImage, target: SeenTarget) -> Iterator[float]:
    """The contrasts met on the way from outside into a target, on each of its sides."""
    box = target.rect
    for part in POINTS:
        x, y = box.x + box.width * part, box.y + box.height * part
        for start, way in (
            ((box.x, y), (1, 0)),
            ((box.right - 1, y), (-1, 0)),
            ((x, box.y), (0, 1)),
            ((x, box.bottom - 1), (0, -1)),
        ):
            yield _step(picture, start, way)


def _step(picture: QImage, start: tuple[float, float], way: tuple[int, int]) -> float:
    places = [
        pixel(picture, start[0] + way[0] * by, start[1] + way[1] * by)
        for by in range(-OUTWARD, INWARD + 1)
    ]
    known = [place for place in places if place is not None]
    return max((contrast(known[0], place) for place in known), default=0.0)


def _colours(ground: int, ink: int) -> str:
    return f"#{ink & 0xFFFFFF:06X} on #{ground & 0xFFFFFF:06X}"
