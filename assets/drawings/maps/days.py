"""From a proposal to a working link: one mark for each day, 29 March to 30 August 1963."""

from datetime import date, timedelta

from maps.sheet import FLOOR, LINE, MID, THIN, Sheet

FIRST, LAST = date(1963, 3, 29), date(1963, 8, 30)
STEPS = {
    date(1963, 3, 29): "29 March: Washington proposes",
    date(1963, 4, 5): "5 April: Moscow agrees",
    date(1963, 5, 6): "6 May: experts begin",
    date(1963, 6, 20): "20 June: signed",
    date(1963, 8, 30): "30 August: it works",
}
LEFT, TOP, PITCH = 330, 1009, 104


def spot(day):
    """The middle of the mark of a day: a column for each week, Monday at the top."""
    monday = FIRST - timedelta(days=FIRST.weekday())
    column, row = divmod((day - monday).days, 7)
    return LEFT + 36 + column * PITCH, TOP + row * 100


def labels(s):
    """The five steps in words, each with an upright down to its day."""
    for i, (day, words) in enumerate(STEPS.items()):
        x, y = spot(day)
        high, last = 250 + i * 140, i == len(STEPS) - 1
        s.seg(x, high + 34, x, y, "signal", THIN)
        s.text(
            words,
            x + (30 if last else -30),
            high,
            FLOOR + 14,
            "medium",
            "ink",
            "r" if last else "l",
        )


def render(px):
    s = Sheet("days")
    s.seg(0, TOP + 300, s.w, TOP + 300, "ink", LINE)
    labels(s)
    day = FIRST
    while day <= LAST:
        x, y = spot(day)
        s.p.setPen(s.pen("signal" if day in STEPS else "line", MID))
        s.p.setBrush(s.col("signal" if day in STEPS else "surface"))
        r = 42 if day in STEPS else 30
        s.p.drawEllipse(round(x - r), round(y - r), 2 * r, 2 * r)
        day += timedelta(days=1)
    return s.image(px)
