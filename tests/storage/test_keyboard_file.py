"""The keyboards that ship, and what is said of a file that is none."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app import resources
from kiosk.storage.keyboard import PLAIN, Keyboard, Keyboards
from kiosk.storage.keyboard_file import read_keyboard, read_keyboards
from kiosk.storage.problem import Problem

GOOD = """\
label = "ABC"
script = "latin"
languages = ["en"]
letters = ["q w e", "a s"]
signs = ["1 2"]
"""
ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "es": "abcdefghijklmnopqrstuvwxyzñ",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "fr": "abcdefghijklmnopqrstuvwxyz",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤىة",
    "el": "αβγδεζηθικλμνξοπρσςτυφχψω",
}
ACCENTS = {
    "es": "áéíóúü",
    "fr": "éèêëàâçîïôœùûü",
    "en": "éñ",
    "ru": "ієїґ",
    "el": "άέήίόύώϊϋ",
    "ar": "أإآ",
}


@pytest.fixture(scope="module")
def shipped() -> Keyboards:
    read = read_keyboards(resources.keyboards())
    assert read.problems == ()
    return read.keyboards


@pytest.mark.parametrize("language", ALPHABETS)
def test_every_letter_of_a_language_has_a_key(shipped: Keyboards, language: str) -> None:
    front = shipped.offered((language,))[0]
    assert set(ALPHABETS[language]) - {key for row in front.letters for key in row} == set()
    assert set(ACCENTS.get(language, "")) - {k for row in front.accents for k in row} == set()


@pytest.mark.parametrize(
    ("language", "first"),
    [("en", "qwerty"), ("es", "qwerty"), ("de", "qwertz"), ("fr", "azerty"), ("ru", "йцукен")],
)
def test_the_order_is_the_one_of_the_language(
    shipped: Keyboards, language: str, first: str
) -> None:
    row = shipped.offered((language,))[0].letters[0]
    assert "".join(row).startswith(first)


def test_one_keyboard_for_each_script_the_first_language_first(shipped: Keyboards) -> None:
    offered = shipped.offered(("ru", "en", "es", "ru", "ar"))
    assert [one.script for one in offered] == ["cyrillic", "latin", "arabic"]
    assert "en" in offered[1].languages


@pytest.mark.parametrize("languages", [("zh",), ("pt-BR",), ()])
def test_a_language_without_a_keyboard_has_the_english_one(
    shipped: Keyboards, languages: tuple[str, ...]
) -> None:
    assert "en" in shipped.offered(languages)[0].languages


def test_without_any_file_the_alphabet_is_there(tmp_path: Path) -> None:
    read = read_keyboards(tmp_path)
    assert read.keyboards.offered(("ru", "de")) == (PLAIN,)
    assert "install the program again" in str(read.problems[0])


def test_a_broken_file_is_told_and_the_others_are_used(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(GOOD, "utf-8")
    (tmp_path / "b.toml").write_text("label = ", "utf-8")
    read = read_keyboards(tmp_path)
    assert [one.languages for one in read.keyboards.known] == [("en",), ()]
    assert [(p.file.name, p.line) for p in read.problems] == [("b.toml", 1)]


@pytest.mark.parametrize(
    ("line", "instead", "told"),
    [
        ('label = "ABC"', "", "label is missing"),
        ('label = "ABC"', 'label = "Latin"', "1 to 4 letters"),
        ('script = "latin"', "script = 7", "write them in quotes"),
        ('languages = ["en"]', 'languages = "en"', "a list of texts"),
        ('signs = ["1 2"]', "signs = []", "has 0 rows"),
        ('signs = ["1 2"]', 'signs = ["1", "2", "3", "4"]', "has 4 rows"),
        ('signs = ["1 2"]', 'signs = [" "]', "a row of 0 keys"),
        ('signs = ["1 2"]', 'signs = ["1 2 1"]', "twice"),
        ('signs = ["1 2"]', 'signs = ["123"]', "put a space"),
        ('signs = ["1 2"]', 'signs = ["1 \\u202e"]', "put a space"),
        ('signs = ["1 2"]', f'signs = ["{" ".join("abcdefghijklm")}"]', "a row of 13 keys"),
        ('signs = ["1 2"]', 'signs = ["1 2"]\nshift = true', "shift is unknown"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, line: str, instead: str, told: str
) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text(GOOD.replace(line, instead), "utf-8")
    problem = read_keyboard(file)
    assert isinstance(problem, Problem)
    assert told in problem.sentence
    if instead.startswith(("signs", "label")):
        expected = 6 if "shift" in instead else GOOD.splitlines().index(line) + 1
        assert problem.line == expected


@given(st.one_of(st.binary(max_size=200), st.text(max_size=99).map(lambda t: (GOOD + t).encode())))
def test_whatever_a_file_holds_nothing_is_raised(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "any.toml"
        file.write_bytes(content)
        assert isinstance(read_keyboard(file), Keyboard | Problem)
