"""Nothing is cut, covered, broken or out of reach: text sizes, languages and screens in a sample.

`python -m tests.journeys.every_text_size` looks at all of them.
"""

from __future__ import annotations

import pytest

from kiosk.viewmodels.showing import Showing
from tests.journeys.looking import look
from tests.journeys.visitor import Visitor

SAMPLE = ((1.0, "ar"), (1.3, "es"), (1.6, "ru"), (2.0, "ru"))


@pytest.mark.parametrize(("step", "language"), SAMPLE)
def test_every_page_keeps_its_words_and_controls_apart(
    visitor: Visitor, showing: Showing, step: float, language: str
) -> None:
    assert dict(look(visitor, showing.exhibit, step, language)) == {}
