"""The keys in front, and what is typed with them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage.keyboard import Keyboard, Keyboards
from kiosk.viewmodels.keyboard_view_model import KeyboardViewModel
from kiosk.viewmodels.typed_text import LONGEST, longer, shorter
from tests.viewmodels.conftest import Floor
from tests.viewmodels.scenes import scene

LATIN = Keyboard("ABC", "latin", ("en",), (("a", "b"), ("c",)), (("1",),), (("á",),))
SPANISH = Keyboard("ABC", "latin", ("es",), (("a", "ñ"), ("c",)), (("1",),))
CYRILLIC = Keyboard("АБВ", "cyrillic", ("ru",), (("а", "б", "в"),), (("1",),))


@pytest.fixture
def keyboard() -> KeyboardViewModel:
    made = KeyboardViewModel()
    made.install(Keyboards((LATIN, SPANISH, CYRILLIC)))
    made.show_scene(scene())
    return made


def letters(keyboard: KeyboardViewModel) -> str:
    keys = keyboard.keys
    return "".join(keys.at(row)["letter"] for row in range(keys.property("count")))


def test_the_languages_keyboard_is_in_front(keyboard: KeyboardViewModel) -> None:
    assert (letters(keyboard), keyboard.property("nextLabel")) == ("abc", "")
    keyboard.show_scene(scene(language="es"))
    assert letters(keyboard) == "añc"
    assert keyboard.property("accentsLabel") == ""


def test_scripts_take_turns(keyboard: KeyboardViewModel) -> None:
    keyboard.show_scene(scene(language="ru"))
    assert (letters(keyboard), keyboard.property("nextLabel")) == ("абв", "ABC")
    keyboard.changeScript()
    assert (letters(keyboard), keyboard.property("nextLabel")) == ("abc", "АБВ")
    keyboard.changeScript()
    assert letters(keyboard) == "абв"


def test_the_same_scene_again_leaves_the_script(keyboard: KeyboardViewModel) -> None:
    keyboard.show_scene(scene(language="ru"))
    keyboard.changeScript()
    keyboard.show_scene(scene(language="ru"))
    assert letters(keyboard) == "abc"


def test_after_an_accent_the_letters_come_back(keyboard: KeyboardViewModel) -> None:
    keyboard.showLayer("accents")
    assert letters(keyboard) == "á"
    assert keyboard.longer("cub", "á") == "cubá"
    assert letters(keyboard) == "abc"


def test_numbers_stay_until_they_are_done_with(keyboard: KeyboardViewModel) -> None:
    keyboard.showLayer("signs")
    keyboard.longer("", "1")
    assert letters(keyboard) == "1"
    keyboard.showLayer("signs")
    assert letters(keyboard) == "abc"


def test_rows_tell_their_lengths_and_all_layers_the_columns(keyboard: KeyboardViewModel) -> None:
    keyboard.showLayer("signs")
    assert (keyboard.property("lengths"), keyboard.property("columns")) == ([1], 2)


def test_the_end_of_a_visit_brings_the_first_script_back(floor: Floor) -> None:
    floor.kiosk.install_keyboards(Keyboards((LATIN, SPANISH, CYRILLIC)))
    floor.kiosk.wakeWith(1)
    floor.kiosk.keyboard.showLayer("signs")
    floor.kiosk.startOver()
    assert letters(floor.kiosk.keyboard) == "abc"


@pytest.mark.parametrize(
    ("text", "typed", "after"),
    [
        ("", "k", "k"),
        ("", " ", ""),
        ("a", " ", "a "),
        ("a ", " ", "a "),
        ("a", "\u202eb", "ab"),
        ("a", "\r\n\t", "a"),
        ("a", "لا", "aلا"),
        ("x" * LONGEST, "y", "x" * LONGEST),
    ],
)
def test_typing(text: str, typed: str, after: str) -> None:
    assert longer(text, typed) == after


@pytest.mark.parametrize(
    ("text", "after"), [("", ""), ("a", ""), ("né", "n"), ("e\u0301", ""), ("بِّ", ""), ("лё", "л")]
)
def test_deleting(text: str, after: str) -> None:
    assert shorter(text) == after


@given(st.text(max_size=90), st.text(max_size=90))
def test_nothing_that_is_typed_breaks_the_field(text: str, typed: str) -> None:
    told = longer(longer("", text), typed)
    assert len(told) <= LONGEST
    assert "  " not in told and not told.startswith(" ")
    assert not any(unicodedata.category(sign) in ("Cc", "Cf") for sign in told)
    assert len(shorter(told)) < len(told) or told == ""
