"""Words that a machine read, found again in the line as it was corrected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import WordBox
from kiosk.viewmodels.word_match import box_at, match_words, token_spans


@pytest.mark.parametrize(
    ("line", "read", "matched"),
    [
        ("we are well", "vve arc weII", (0, 1, 2)),
        ("We are very well,", "we are well", (0, 1, 3)),
        ("the knot of war", "the kn ot of war", (0, 1, 1, 2, 3)),
        ("of war", "| of war", (-1, 0, 1)),
        ("— of war now", "of war !", (1, 2, 3)),
        ("a of war", "of war", (1, 2)),
        ("", "of war", (-1, -1)),
        ("of war", "", ()),
        ("السلام على الأرض", "السلام على الأرض", (0, 1, 2)),
        ("ТЫ и я здесь", "ты я здесь", (0, 2, 3)),
    ],
)
def test_words_that_were_read(line: str, read: str, matched: tuple[int, ...]) -> None:
    assert match_words(line.split(), read.split()) == matched


@given(some.lists(some.text(max_size=4), max_size=12), some.lists(some.text(max_size=4)))
def test_matches_keep_the_order_and_lie_in_the_line(words: list[str], read: list[str]) -> None:
    found = match_words(words, read)
    assert len(found) == len(read)
    placed = [place for place in found if place >= 0]
    assert placed == sorted(placed)
    assert all(place < len(words) for place in placed)


def test_places_of_words() -> None:
    text = "  we  are\u00a0well "
    assert [text[a:b] for a, b in token_spans(text)] == ["we", "are", "well"]


@pytest.mark.parametrize(
    ("x", "y", "box"),
    [(11, 11, 0), (25, 11, 1), (14, 12.5, 0), (16, 11, 0), (60, 11, -1), (11, 16, -1)],
)
def test_the_box_under_a_finger(x: float, y: float, box: int) -> None:
    boxes = (WordBox("we", Region(10, 10, 5, 2)), WordBox("are", Region(20, 10, 8, 2)))
    assert box_at(boxes, x, y) == box
    assert box_at((), x, y) == -1
