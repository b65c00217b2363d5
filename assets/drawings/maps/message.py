"""One letter of 1962 against one hot-line message of 1967, on one time scale (Washington time)."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPolygonF

from maps.sheet import FINE, FLOOR, HEAVY, THIN, Sheet

LEFT, RIGHT = 330, 2670
HANDED, PASSED = 9 * 60 + 43, 21 * 60 + 15  # minutes after midnight, 26 October 1962
STEPS = (
    (0, "7:47", "sent"),
    (12, "7:59", "received"),
    (18, "8:05", "translated"),
    (28, "8:15", "with the President"),
)


def post(s, x, y, r, key="ink", width=20):
    """An upright bar across a line, with a break in the line round it."""
    s.seg(x, y - r - 6, x, y + r + 6, "bg", width + 20)
    s.seg(x, y - r, x, y + r, key, width)


def letter(s, y):
    def at(minute):
        return LEFT + (minute - HANDED) * (RIGHT - LEFT) / (PASSED - HANDED)

    s.seg(0, y, s.w, y, "line", FINE)
    s.seg(LEFT, y, RIGHT, y, "ink", HEAVY + 4)
    for hour in range(10, 22):
        x, named = at(hour * 60), {12: "noon", 15: "3 p.m.", 18: "6 p.m."}.get(hour)
        s.seg(x, y + 6, x, y + (38 if named else 24), "ink2", THIN)
        if named:
            s.text(named, x, y + 114, FLOOR, "sans", "ink2", "c")
    for x in (LEFT, RIGHT):
        post(s, x, y, 66)
    s.text("26 October 1962", LEFT - 10, y - 420, 84, "medium", "ink")
    s.text("11½ hours", (LEFT + RIGHT) / 2, y - 110, 270, "serif-light", "ink", "c")
    s.text("9:43 a.m.", LEFT - 10, y - 110, 100, "serif", "ink")
    s.text("9:15 p.m.", RIGHT + 10, y - 110, 100, "serif", "ink", "r")
    s.text("handed over\nin Moscow", LEFT - 10, y + 230, FLOOR, "sans", "ink", leading=88)
    s.text("at the\nWhite House", RIGHT + 10, y + 230, FLOOR, "sans", "ink", "r", leading=88)
    return at(HANDED + 28)


def message(s, y, below, short):
    s.p.setPen(Qt.NoPen)
    s.p.setBrush(s.col("sunk"))
    s.p.drawPolygon(
        QPolygonF(
            [
                QPointF(LEFT, y + 10),
                QPointF(short, y + 10),
                QPointF(RIGHT, below),
                QPointF(LEFT, below),
            ]
        )
    )
    s.seg(LEFT, y, short, y, "accent", HEAVY + 4)
    for x in (LEFT, short):
        post(s, x, y, 46, "accent", 15)
    box = s.text("28 minutes", short + 76, y + 46, 168, "serif-light", "accent")
    s.text("5 June 1967,\nsame scale", box.right() + 64, y - 30, FLOOR, "sans", "ink", leading=88)
    s.seg(LEFT, below, RIGHT, below, "accent", HEAVY + 4)
    for minute, clock, words in STEPS:
        x = LEFT + minute * (RIGHT - LEFT) / 28
        align = {0: "l", 28: "r"}.get(minute, "c")
        post(s, x, below, 66, "accent")
        dx = {"l": -10, "c": 0, "r": 10}[align]
        s.text(clock, x + dx, below + 172, 100, "serif", "ink", align)
        s.text(words, x + dx, below + 270, FLOOR, "sans", "ink", align)
    s.text("25 times larger", LEFT + 50, below - 56, FLOOR, "sans", "ink2")


def render(px):
    s = Sheet("message")
    short = letter(s, 690)
    message(s, 1220, 1640, short)
    return s.image(px)
