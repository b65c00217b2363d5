"""The pictures of the exhibit `turning-point`; `plan.py` says what each part of an entry is."""

from __future__ import annotations

from art import (
    courier_case,
    half_bridge,
    open_window,
    paper_stack,
    press_rack,
    slack_rope,
    speaker_and_door,
    three_chairs,
    three_pens,
    wire_over_island,
)
from art.palette import mix
from art.sheet import W
from pages import WIDE
from plan import Picture, cut, reading, wide, words_of
from strips import drawn

EXHIBIT = "turning-point"
STRIPS = {
    "kennedys-answer": drawn(slack_rope.draw, "slack-rope", "carbon"),
    "five-points": drawn(wire_over_island.draw, "wire-over-island", "night"),
    "papers-of-the-world": drawn(press_rack.draw, "press-rack", mix("carbon", "night", 0.3)),
    "beijing-objects": drawn(three_pens.draw, "three-pens", mix("manila", "paper", 0.3)),
    "letter-of-august": drawn(open_window.draw, "open-window", mix("carbon", "night", 0.35)),
    "dear-friend": drawn(paper_stack.draw, "paper-stack", mix("steel", "fog", 0.15)),
}
WALLS = {
    "courier-case": cut("courier-case", courier_case.draw, "sunk"),
    "half-bridge": cut("half-bridge", half_bridge.draw, mix("sky", "fog", 0.6)),
    "three-chairs": cut("three-chairs", three_chairs.draw, "night"),
}
PICTURES: dict[str, Picture] = {
    f"turning-{source}": Picture(
        f"{EXHIBIT}/sources/{source}/p1.jpg",
        WIDE,
        reading(source, EXHIBIT, STRIPS),
        words=lambda source=source: words_of(source, EXHIBIT)(),
    )
    for source in STRIPS
}
for name, chapter, scene in (
    ("courier-case", "1-before-the-crisis", "1-case"),
    ("half-bridge", "2-new-tools", "2-bridge"),
    ("three-chairs", "3-who-sat-down", "3-table"),
):
    PICTURES[f"turning-{name}"] = Picture(f"{EXHIBIT}/story/{chapter}/chapter.jpg", W, WALLS[name])
    PICTURES[f"turning-{scene}"] = Picture(f"{EXHIBIT}/attract/{scene}.jpg", W, wide(WALLS[name]))
PICTURES["turning-speaker-and-door"] = Picture(
    f"{EXHIBIT}/story/2-new-tools/1-radio-a-brother-and-a-secret.jpg",
    W,
    cut("speaker-and-door", speaker_and_door.draw, "night2"),
)
