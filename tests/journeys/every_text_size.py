"""Every page at every text size and in every language of the kiosk, on every screen.

`python -m tests.journeys.every_text_size` takes some minutes, and the options of pytest.
Pytest does not collect this module by itself; `test_large_text` is a sample of it.
"""

from __future__ import annotations

import sys

import pytest

from kiosk.viewmodels.showing import Showing
from tests.journeys.looking import look
from tests.journeys.visitor import Visitor

STEPS = (1.0, 1.3, 1.6, 2.0)
LANGUAGES = ("en", "es", "ru", "ar")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("step", STEPS)
def test_every_page_keeps_its_words_and_controls_apart(
    visitor: Visitor, showing: Showing, step: float, language: str
) -> None:
    assert dict(look(visitor, showing.exhibit, step, language)) == {}


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, *sys.argv[1:]]))
