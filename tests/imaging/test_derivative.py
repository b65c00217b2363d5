"""The record of a derivative, read back from a disk that may be damaged."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.imaging import Derivative
from kiosk.imaging.pyramid import levels_of

WHOLE = Derivative(1200, 900, levels=levels_of(1200, 900, 512), notes=("first frame only",))


@given(
    st.integers(1, 70_000),
    st.integers(1, 70_000),
    st.booleans(),
    st.lists(st.text(), max_size=3).map(tuple),
)
def test_a_record_comes_back_as_it_went(
    width: int, height: int, tiled: bool, notes: tuple[str, ...]
) -> None:
    levels = levels_of(width, height, 512) if tiled else ()
    derivative = Derivative(width, height, levels=levels, notes=notes)
    assert Derivative.from_json(derivative.to_json()) == derivative


@pytest.mark.parametrize("value", [0, -1, 1.5, "9", None, True, 10**12])
@pytest.mark.parametrize("key", ["width", "height", "tile_edge"])
def test_sizes_are_numbers_of_pixels(key: str, value: object) -> None:
    record = json.loads(WHOLE.to_json()) | {key: value}
    with pytest.raises(ValueError, match=key):
        Derivative.from_json(json.dumps(record))


@pytest.mark.parametrize(
    "change",
    [
        {"screen": "../../secret.jpg"},
        {"thumbnail": ""},
        {"levels": [{"scale_factor": 1}]},
        {"levels": "all"},
        {"notes": "one"},
        {"notes": [1]},
        {"more": 1},
    ],
)
def test_a_changed_record_is_refused(change: dict[str, object]) -> None:
    record = json.loads(WHOLE.to_json()) | change
    with pytest.raises(ValueError, match=r"derivative|notes"):
        Derivative.from_json(json.dumps(record))


@pytest.mark.parametrize("key", ["width", "screen", "levels", "notes"])
def test_a_record_with_a_gap_is_refused(key: str) -> None:
    record = json.loads(WHOLE.to_json())
    del record[key]
    with pytest.raises(ValueError, match=r"\w"):
        Derivative.from_json(json.dumps(record))


@pytest.mark.parametrize("text", ["", "null", "[]", "{", "[" * 100_000, '"' + "x" * 99])
def test_what_is_no_record_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Derivative.from_json(text)


@given(st.integers(0, len(WHOLE.to_json()) - 1), st.characters(codec="ascii"))
def test_one_wrong_letter_is_refused_or_harmless(place: int, letter: str) -> None:
    text = WHOLE.to_json()
    changed = text[:place] + letter + text[place + 1 :]
    try:
        derivative = Derivative.from_json(changed)
    except ValueError:
        return
    assert (derivative.screen, derivative.thumbnail) == (WHOLE.screen, WHOLE.thumbnail)
    assert derivative.levels == levels_of(derivative.width, derivative.height, 512)
