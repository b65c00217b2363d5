"""Two dials of one size: the letter of 26 October 1962 and the hot-line message of 5 June 1967."""

from PySide6.QtCore import QPointF, QRectF, Qt

from maps.sheet import FINE, FLOOR, HEAVY, LINE, MID, Sheet

LEVEL, RADIUS = 1309, 490  # the dials stand on the Line
HIGH = LEVEL - RADIUS
LETTER = (9 * 60 + 43, 21 * 60 + 15)  # minutes after midnight in Washington
MESSAGE = (7 * 60 + 47, 8 * 60 + 15)


def dial(s, x, span, key):
    """A clock of twelve hours with the time on the way laid in as a slice."""
    box = QRectF(x - RADIUS, HIGH - RADIUS, 2 * RADIUS, 2 * RADIUS)
    s.p.setPen(Qt.NoPen)
    s.p.setBrush(s.col("surface"))
    s.p.drawEllipse(box)
    begin, end = span
    s.p.setBrush(s.col(key, 0.9))
    s.p.drawPie(box, round((90 - begin / 2) * 16), round(-(end - begin) / 2 * 16))
    s.p.setBrush(Qt.NoBrush)
    s.p.setPen(s.pen("ink", MID))
    s.p.drawEllipse(box)
    for hour in range(12):
        s.p.save()
        s.p.translate(x, HIGH)
        s.p.rotate(hour * 30)
        s.p.setPen(s.pen("ink", HEAVY if hour % 3 == 0 else FINE))
        s.p.drawLine(QPointF(0, 24 - RADIUS), QPointF(0, (78 if hour % 3 == 0 else 58) - RADIUS))
        s.p.restore()


def words(s, x, figure, day, times, key):
    s.text(figure, x, LEVEL + 182, 150, "serif-light", key, "c")
    s.text(times, x, LEVEL + 288, FLOOR + 4, "sans", "ink", "c")
    s.text(day, x, HIGH - RADIUS - 70, 88, "medium", "ink", "c")


def render(px):
    s = Sheet("two-dials")
    s.seg(0, LEVEL, s.w, LEVEL, "ink", LINE)
    dial(s, 840, LETTER, "signal")
    dial(s, 2160, MESSAGE, "accent")
    words(s, 840, "11½ hours", "A letter, 26 October 1962", "9:43 a.m. to 9:15 p.m.", "signal")
    words(s, 2160, "28 minutes", "A message, 5 June 1967", "7:47 to 8:15", "accent")
    return s.image(px)
