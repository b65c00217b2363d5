"""The five-unit code of a teleprinter, and its punched tape."""

from __future__ import annotations

from art.shapes import circle, many

_ITA2 = {
    " ": 4,
    "E": 1,
    "T": 16,
    "O": 24,
    "A": 3,
    "I": 6,
    "N": 12,
    "S": 5,
    "H": 20,
    "R": 10,
    "D": 9,
    "L": 18,
    "U": 7,
    "C": 14,
    "M": 28,
    "W": 19,
    "F": 13,
    "Y": 21,
    "P": 22,
    "B": 25,
    "G": 26,
    "V": 30,
    "K": 15,
    "J": 11,
    "X": 29,
    "Z": 17,
    "Q": 23,
}
_ITA2_FIGS = {
    "1": 23,
    "2": 19,
    "3": 1,
    "4": 10,
    "5": 16,
    "6": 21,
    "7": 7,
    "8": 6,
    "9": 24,
    "0": 22,
    "'": 5,
    " ": 4,
}
FOX = "THE QUICK BROWN FOX JUMPED OVER THE LAZY DOG'S BACK 1234567890"


def baudot(text=FOX):
    """The five-unit teleprinter code (ITA2) of a text, with its letter and figure shifts."""
    out, figs = [31], False
    for ch in text:
        if ch in _ITA2 and not (figs and ch != " "):
            out.append(_ITA2[ch])
        elif ch in _ITA2_FIGS and figs:
            out.append(_ITA2_FIGS[ch])
        elif ch in _ITA2_FIGS:
            out += [27, _ITA2_FIGS[ch]]
            figs = True
        else:
            out += [31, _ITA2[ch]]
            figs = False
    return out


def tape_holes(codes, pitch=30, r=9, feed=4.5):
    """Holes of a punched tape along +x, centred on y = 0 (feed hole between units 2 and 3)."""
    rows = (-2.5, -1.5, 0.5, 1.5, 2.5)
    p = []
    for i, c in enumerate(codes):
        x = i * pitch
        p.append(circle(x, -0.5 * pitch, feed))
        p += [circle(x, rows[b] * pitch, r) for b in range(5) if c >> b & 1]
    return many(p)


def printed(codes):
    """What each code unit prints; nothing for the two shifts."""
    figs, out = False, []
    for code in codes:
        if code in (27, 31):
            figs = code == 27
            out.append("")
        else:
            table = _ITA2_FIGS if figs else _ITA2
            out.append(next(k for k, v in table.items() if v == code))
    return out
