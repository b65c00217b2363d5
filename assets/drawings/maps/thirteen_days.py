"""The thirteen days, 16 to 28 October 1962: public above the Line, secret below it."""

from maps.sheet import FLOOR, HEAVY, LINE, THIN, Sheet

LEVEL, FIRST, LEFT, PITCH = 1190, 16, 300, 2400 / 13
DAYS = "Tu We Th Fr Sa Su Mo Tu We Th Fr Sa Su".split()
PUBLIC = (
    (28, "Moscow radio: Khrushchev accepts", "r", 300),
    (27, "U-2 shot down over Cuba", "r", 440),
    (27, "Moscow radio: Turkey too", "r", 534),
    (24, "Quarantine begins", "r", 680),
    (23, "American states back him", "r", 820),
    (22, "Kennedy on television", "r", 960),
)
SECRET = (
    (18, "Gromyko does not admit it", "l", 1500),
    (16, "Kennedy is told", "l", 1620),
    (26, "Letter of the knot", "r", 1730),
    (27, "Missiles leave Turkey", "r", 1850),
    (28, "A confidential letter", "r", 1970),
)


def column(day: int) -> float:
    return LEFT + (day - FIRST + 0.5) * PITCH


def events(s: Sheet, rows, start: float, key: str, dash) -> None:
    """Each event on an upright of its own, words beside it."""
    for day, words, align, y in rows:
        x = column(day)
        s.seg(x, y - 50, x, start, key, THIN, dash=dash)
        s.text(words, x + (30 if align == "l" else -30), y, FLOOR + 6, "medium", "ink", align)


def render(px: int):
    s = Sheet("thirteen-days")
    events(s, PUBLIC, LEVEL, "accent", None)
    events(s, SECRET, LEVEL + 200, "signal", (6, 12))
    s.seg(0, LEVEL, s.w, LEVEL, "ink", LINE)
    for i, name in enumerate(DAYS):
        day = FIRST + i
        x, hot = column(day), day == 27
        s.text(str(day), x, LEVEL + 106, 92, "serif", "ink", "c")
        s.text(
            name, x, LEVEL + 186, FLOOR, "semi" if hot else "sans", "ink" if hot else "ink2", "c"
        )
        s.seg(x, LEVEL - 12, x, LEVEL + 12, "ink", THIN)
        if any(day == event[0] for event in PUBLIC):
            s.seg(x, LEVEL - 54, x, LEVEL + 4, "accent", HEAVY + 6)
    s.text("What the\nworld saw", LEFT, 480, 112, "serif", "accent", leading=124)
    s.text("What only\na few knew", LEFT, 1850, 112, "serif", "signal", leading=124)
    return s.image(px)
