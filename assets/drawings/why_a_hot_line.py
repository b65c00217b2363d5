"""The pictures of the exhibit `why-a-hot-line`; `plan.py` says what each part of an entry is."""

from __future__ import annotations

from art import (
    caps,
    folding_rule,
    hours,
    minute_book,
    pigeonholes,
    radio_mast,
    round_table,
    stepping_stones,
    two_copies,
    two_keyboards,
    under_carbon,
)
from art.palette import mix
from art.sheet import W
from pages import WIDE
from plan import Picture, cut, reading, wide, words_of
from strips import drawn

EXHIBIT = "why-a-hot-line"
STRIPS = {
    "1-letter-of-26-october": drawn(hours.draw, "hours", mix("sky", "fog", 0.7)),
    "2-cabinet-of-late-october": drawn(minute_book.draw, "minute-book", "ink2"),
    "3-confidential-letter": drawn(under_carbon.draw, "under-carbon", "sunk"),
    "4-papers-from-geneva": drawn(stepping_stones.draw, "stepping-stones", "paper"),
    "5-speech-to-students": drawn(caps.draw, "caps", mix("sky", "fog", 0.5)),
    "6-memorandum": drawn(two_copies.draw, "two-copies", "night2"),
}
PICTURES: dict[str, Picture] = {
    f"why-{source}": Picture(
        f"{EXHIBIT}/sources/{source}/p1.jpg",
        WIDE,
        reading(source, EXHIBIT, STRIPS),
        words=lambda source=source: words_of(source, EXHIBIT)(),
    )
    for source in STRIPS
}
for name, path, draw, ground in (
    ("pigeonholes", "story/1-how-slow/chapter", pigeonholes.draw, mix("rust", "ink", 0.55)),
    ("radio-mast", "story/1-how-slow/2-the-radio-was-quicker", radio_mast.draw, "night"),
    ("round-table", "story/2-who-wanted-it/chapter", round_table.draw, "sunk"),
    ("folding-rule", "story/2-who-wanted-it/2-five-months", folding_rule.draw, "carbon"),
    ("two-keyboards", "story/3-what-they-built/chapter", two_keyboards.draw, "carbon"),
):
    PICTURES[f"why-{name}"] = Picture(f"{EXHIBIT}/{path}.jpg", W, cut(name, draw, ground))
PICTURES |= {
    "why-attract-keys": Picture(
        f"{EXHIBIT}/attract/1-keys.jpg", W, wide(cut("two-keyboards", two_keyboards.draw, "carbon"))
    ),
    "why-attract-letter": Picture(
        f"{EXHIBIT}/attract/3-letter.jpg",
        W,
        wide(cut("pigeonholes", pigeonholes.draw, mix("rust", "ink", 0.55))),
    ),
    "why-attract-mast": Picture(
        f"{EXHIBIT}/attract/2-mast.jpg", W, wide(cut("radio-mast", radio_mast.draw, "night"))
    ),
}
