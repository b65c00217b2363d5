"""The quick look by touch, and whether two minutes are enough for it (DWL-1 of the design)."""

from __future__ import annotations

import re

from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.showing import Showing
from tests.journeys.faults import faults
from tests.journeys.visitor import REPEAT_GUARD, Visitor, seen, wait

WORDS_A_MINUTE = 200
SECONDS_A_TAP = 2
TWO_MINUTES = 120
BAR = "NavBar"
LEAST_SEEN = 4
WORD = re.compile(r"\w[\w'’-]*")


def words_to_read(visitor: Visitor, within: QQuickItem | None = None) -> int:
    """The words in sight, without the bar that stands on every page; or those within an item."""
    bars = visitor.of_kind(BAR)
    total = 0
    for item in visitor.of_kind("Words") + visitor.of_kind("Headline"):
        on_bar = any(bar.isAncestorOf(item) for bar in bars)
        if on_bar or seen(item).height() < LEAST_SEEN or (within and not within.isAncestorOf(item)):
            continue
        plain = re.sub(r"<[^>]*>", " ", str(item.property("text")))
        total += len(WORD.findall(plain))
    return total


def test_three_sources_and_a_verdict_take_two_minutes(visitor: Visitor, showing: Showing) -> None:
    """All in sight is read, but on Home only its title, its key line and the card touched."""
    wait(0.1)
    read, taps = [words_to_read(visitor)], 0
    exhibit = visitor.kiosk.exhibit
    answer = str(exhibit.answers.at(1)["text"])
    visitor.touch(answer)
    read.append(len(WORD.findall(f"{exhibit.property('title')} {exhibit.property('keyLine')}")))
    read.append(words_to_read(visitor, visitor.target("Quick look").item))
    visitor.touch("Quick look")
    taps += 2
    ends = [exhibit.property(end) for end in ("betterEnd", "worseEnd", "betterEnd")]
    for number, (source, end) in enumerate(zip(showing.exhibit.quick_look, ends, strict=True)):
        wait(0.1)
        assert visitor.at() == ("source", source, "quick")
        assert faults(visitor) == []
        read.append(words_to_read(visitor))
        visitor.touch(f"{visitor.kiosk.source.property('shortTitle')}: {end}")
        wait(REPEAT_GUARD)  # the button of the source before has another name by now
        visitor.touch("My verdict" if number == 2 else "Next source")
        taps += 2
    assert visitor.at()[0] == "verdict"
    read.append(words_to_read(visitor))
    visitor.touch(answer)
    taps += 1
    seconds = sum(read) * 60 / WORDS_A_MINUTE + taps * SECONDS_A_TAP
    assert seconds <= TWO_MINUTES, f"{seconds:.0f} s: {read} words, {taps} touches"


def test_the_five_steps_wait_below_the_quick_look(visitor: Visitor, showing: Showing) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.touch("Quick look")
    first = showing.exhibit.quick_look[0]
    visitor.touch("Read")
    assert visitor.at() == ("source", first, "read")
    visitor.touch("Back")
    assert visitor.at() == ("source", first, "quick")
