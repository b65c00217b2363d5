"""The strip at the head of each reading page: 3000 x 924 units, the Line at 62 % of its height.

What matters stands within x 850 to 2150, so that a nearly square crop still reads.
"""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

from art import (
    cabinet,
    coffee,
    envelopes,
    half_light,
    handed_back,
    knot,
    lectern,
    polls,
    tall_chair,
    test_ban,
    two_tapes,
    wall_poster,
    wire_tape,
)
from art.sheet import H, Sheet, W

WIDE, HIGH = 3000, 924


def drawn(draw: Callable[[Sheet], None], name: str, ground: str, w: int = WIDE):
    """A strip drawn for its shape, on `w` units across."""

    def render(px: int) -> Image.Image:
        sheet = Sheet(name, w, round(w * HIGH / WIDE), ground, px=px, rub=0.7)
        sheet.wire = 13 * w / WIDE
        draw(sheet)
        return sheet.image()

    return render


def cropped(draw: Callable[[Sheet], None], name: str, ground: str, x0: int, x1: int):
    """A strip cut from a whole picture between x0 and x1, with the Line at its place."""

    def render(px: int) -> Image.Image:
        scale = px / (x1 - x0)
        sheet = Sheet(name, W, H, ground, px=round(W * scale), rub=0.7)
        draw(sheet)
        high = round(px * HIGH / WIDE)
        top = round(sheet.ly * scale - high * 0.62)
        left = round(x0 * scale)
        return sheet.image().crop((left, top, left + px, top + high))

    return render


STRIPS: dict[str, Callable[[int], Image.Image]] = {
    "khrushchev-letter-26-october": drawn(knot.draw, "knot", "night", 5700),
    "american-university-1963": cropped(lectern.draw, "lectern", "paper", 300, 3000),
    "message-from-khrushchev-1964": drawn(envelopes.draw, "envelopes", "carbon"),
    "british-cabinet-minutes-1962": drawn(cabinet.draw, "cabinet", "ink2"),
    "hot-line-memorandum-1963": drawn(wire_tape.draw, "wire-tape", "night"),
    "test-ban-treaty-1963": drawn(test_ban.draw, "test-ban", "paper"),
    "mikoyan-castro-talks-1962": drawn(coffee.draw, "coffee", "night"),
    "chinese-statement-1963": drawn(wall_poster.draw, "wall-poster", "rule"),
    "secret-turkey-bargain-1962": drawn(handed_back.draw, "handed-back", "steel"),
    "opinion-polls-1963": drawn(polls.draw, "polls", "carbon"),
    "kosygin-message-1967": drawn(two_tapes.draw, "two-tapes", "sunk"),
    "dobrynin-message-1963": drawn(half_light.draw, "half-light", "night2"),
    "polyansky-report-1964": drawn(tall_chair.draw, "tall-chair", "board"),
}
