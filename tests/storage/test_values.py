"""A value written down comes back as what it was, and nothing else can be made of a text."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.region import Region
from kiosk.bundle.transcript import ReadingKind
from kiosk.bundle.wording import Wording
from kiosk.storage.values import from_json, to_json
from tests.sample_exhibit import sample

TEXTS = st.text(st.characters(codec=None, exclude_categories=()))
NUMBERS = st.integers() | st.floats(allow_nan=False)
SIMPLE = st.none() | st.booleans() | NUMBERS | TEXTS
WORDINGS = st.lists(st.tuples(TEXTS, TEXTS)).map(lambda texts: Wording(tuple(texts)))
PATHS = st.text("abя./ ", min_size=1).map(Path)
KINDS = st.sampled_from(list(ReadingKind))
VALUES = st.recursive(
    SIMPLE | WORDINGS | PATHS | KINDS,
    lambda inner: (
        st.lists(inner).map(tuple)
        | st.dictionaries(KINDS | TEXTS, inner)
        | inner.map(lambda part: Region(part, 0.1, 1e300, -0.0))  # type: ignore[arg-type]
    ),
)


@given(VALUES)
def test_a_value_comes_back_as_it_was(value: object) -> None:
    again = from_json(to_json(value))
    assert again == value
    assert type(again) is type(value)


def test_a_whole_exhibit_comes_back() -> None:
    again = from_json(to_json(sample()))
    assert isinstance(again, Exhibit)
    assert again == sample()


@pytest.mark.parametrize("value", [[1], {1}, b"1", object(), Exhibit, (1, [2])])
def test_what_is_no_value_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        to_json(value)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{}",
        b"\xff",
        b'{"a":1,"b":2}',
        b'{"os:system":"true"}',
        b'{"storage.values:Path":"/"}',
        b'{"storage.values:to_json":[1]}',
        b'{"bundle.gone:Gone":[]}',
        b'{"bundle.wording:Gone":[]}',
        b'{"bundle.wording:Wording":[1,2,3]}',
        b'{"bundle.transcript:ReadingKind":"gone"}',
        b'{"path":1}',
        b'{"dict":[[1,2,3]]}',
        b'{"dict":[[{"dict":[]},1]]}',
        b"[" * 100_000,
    ],
)
def test_nothing_else_can_be_made_of_a_text(text: bytes) -> None:
    with pytest.raises(ValueError):
        from_json(text)


@given(st.binary(max_size=60), st.integers(0, 400))
def test_damage_never_makes_anything_else_raise(rubbish: bytes, place: int) -> None:
    whole = to_json((Region(1, 2, 3, 4), Wording((("en", "a"),)), Path("b"), 0.5))
    with suppress(ValueError):
        from_json(whole[:place] + rubbish + whole[place + len(rubbish) :])
