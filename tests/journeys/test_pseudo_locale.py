"""The interface in a language that is two fifths longer than English (LNG-5)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QMetaObject, QTranslator

from kiosk.app.audit.longer_words import LongerWords, longer
from kiosk.viewmodels.showing import Showing
from tests.journeys.looking import look
from tests.journeys.visitor import Visitor, wait


@pytest.fixture
def pseudo(visitor: Visitor) -> Iterator[Visitor]:
    translator = LongerWords()
    _speak(visitor, translator, True)
    yield visitor
    _speak(visitor, translator, False)


def _speak(visitor: Visitor, translator: QTranslator, on: bool) -> None:
    change = QCoreApplication.installTranslator if on else QCoreApplication.removeTranslator
    change(translator)
    QMetaObject.invokeMethod(visitor.stage._engine, "retranslate")
    wait(0.1)


def test_words_grow_and_numbers_stay() -> None:
    assert longer("Step %1 of %n") == "Štéppé %1 öff %n"


@pytest.mark.parametrize("step", [1.0, 1.6])
def test_a_longer_language_fits_every_page(pseudo: Visitor, showing: Showing, step: float) -> None:
    assert dict(look(pseudo, showing.exhibit, step, "en")) == {}
    assert longer("Story") in pseudo.names()
