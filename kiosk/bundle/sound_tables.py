"""Letters and groups of letters, each with its coarse sound; `|` parts the readings it may have.

The sounds: `a i o` vowels (dark, clear, round), `c` all hushing sounds (sh, ch, zh, shch), `s` all
hissing ones (s, z, ts), `f` all of the lip (f, v, w), `h` all of the throat (h, kh), `H` one that
is mute before a consonant, and plain consonants. `^` stands before what begins a word, `$` after
what ends it, `>` after what is read so before e, i and y.
"""

from __future__ import annotations

from typing import Final

LATIN: Final = {
    # Hushing: ISO 9 (with hooks), BGN/PCGN, DIN 1460 and German, French and Polish spelling.
    **dict.fromkeys(("schtsch", "shch", "chtch", "stch", "szcz", "tsch", "dsch"), "c"),
    **dict.fromkeys(("tch", "sch", "dzh", "dj", "sh", "zh", "cz", "rz", "š", "č", "ž", "ŝ"), "c"),
    **dict.fromkeys(("ş", "ć", "ś"), "c"),
    # The same while they are typed.
    **dict.fromkeys(("schtsc", "schts", "shc", "chtc", "tsc"), "c"),
    "ch": "c|h",
    "sz": "c|s",
    "j": "i|h|c",
    "g>": "g|c",
    # Of the throat: English kh, German ch, Spanish j, Greek x.
    "kh": "h",
    "h": "H",
    "x": "ks|h",
    # Hissing.
    **dict.fromkeys(("tz", "ts", "ss", "ß", "s", "z", "c>", "ç"), "s"),
    # Of the lip.
    **dict.fromkeys(("ph", "ff", "f", "v", "w"), "f"),
    # Plain consonants, and groups that are read as one.
    **dict.fromkeys(("gu>", "gh", "g"), "g"),
    **dict.fromkeys(("qu", "ck", "q", "c", "k"), "k"),
    "th": "t",
    **{letter: letter for letter in "bdlmnprt"},
    "ł": "l",
    "ñ": "n",
    # Vowels; a French e at the end is mute.
    "e$": "i|",
    "a": "a",
    **dict.fromkeys(("æ", "œ", "e", "i", "y", "ı"), "i"),
    **dict.fromkeys(("ø", "å", "o", "u"), "o"),
}

CYRILLIC: Final = {
    **dict.fromkeys(("дж", "чж", "щ", "ш", "ч", "ж"), "c"),
    "г": "g|h",
    "ґ": "g",
    "х": "h",
    **dict.fromkeys(("с", "з", "ц", "ѕ"), "s"),
    **dict.fromkeys(("ф", "в"), "f"),
    **dict(zip("бдклмнпрт", "bdklmnprt", strict=True)),
    **dict(zip("љњђћ", "lncc", strict=True)),
    **dict.fromkeys(("ь", "ъ", "’"), ""),
    "а": "a",
    **dict.fromkeys("еёиійыэюяєїј", "i"),
    **dict.fromkeys("оуў", "o"),
}

GREEK: Final = {
    **dict.fromkeys(("τσ", "τζ", "σ", "ς", "ζ"), "s"),
    **dict.fromkeys(("γκ", "γγ", "γ"), "g"),
    **dict.fromkeys(("ου", "ο", "ω"), "o"),
    **dict.fromkeys(("μπ",), "b"),
    "δ": "d",
    "ντ": "nt|d",
    "χ": "h",
    "β": "f|b",
    "φ": "f",
    **dict(zip("θκλμνπρτ", "tklmnprt", strict=True)),
    "ξ": "ks",
    "ψ": "ps",
    "α": "a",
    **dict.fromkeys("εηιυ", "i"),
}

ARABIC: Final = {
    **dict.fromkeys(("تش", "دج", "ش", "چ", "ژ"), "c"),
    "تس": "s|ts",
    "^ال": "l|",
    "ج": "g|c",
    "غ": "g|h",
    **dict.fromkeys(("ق", "ك", "ک"), "k|g"),
    "گ": "g",
    **dict.fromkeys(("ح", "خ"), "h"),
    "ه": "h",
    "ه$": "h|",
    **dict.fromkeys(("س", "ص", "ز", "ظ"), "s"),
    "ث": "t|s",
    "ذ": "d|s",
    **dict.fromkeys(("ف", "ڤ"), "f"),
    "^و": "f|",
    "ب": "b|p",
    **dict(zip("پتدرضطلمن", "ptdrdtlmn", strict=True)),
}
