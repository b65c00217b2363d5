"""The interface in a language that is two fifths longer than English (LNG-5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QMetaObject, QTranslator

from kiosk.viewmodels.showing import Showing
from tests.journeys.looking import look
from tests.journeys.visitor import Visitor, wait

LONGER: Final = 1.4
ACCENTS: Final = str.maketrans("aceinosuyACEINOSUY", "àçéîñöšûÿÀÇÉÎÑÖŠÛŸ")
WORD: Final = re.compile(r"%\w|[^\W\d_]+")


def longer(words: str) -> str:
    """The same words, each with accents and two fifths longer; what stands for numbers stays."""
    return WORD.sub(lambda found: _grown(found[0]), words)


def _grown(word: str) -> str:
    if word.startswith("%"):
        return word
    return (word + word[::-1] * 2)[: round(len(word) * LONGER)].translate(ACCENTS)


class PseudoLocale(QTranslator):
    """Answers every string of the interface with a longer one."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _note: str = "", _number: int = -1) -> str:
        return longer(source)


@pytest.fixture
def pseudo(visitor: Visitor) -> Iterator[Visitor]:
    translator = PseudoLocale()
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
