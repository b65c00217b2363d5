"""Files and functions stay small, and modules are named after what they hold."""

from __future__ import annotations

import pytest

from tests.house import sizes
from tests.house.places import UI, python_files, qml_files, told


def test_python_files() -> None:
    measured = {told(file): sizes.lines(file.read_text("utf-8")) for file in python_files()}
    assert sizes.beyond(measured, sizes.PYTHON_FILE) == []


def test_functions() -> None:
    measured = {
        f"{told(file)} {name}": size
        for file in python_files()
        for name, size in sizes.functions(file.read_text("utf-8")).items()
    }
    assert sizes.beyond(measured, sizes.FUNCTION) == []


def test_screen_files() -> None:
    measured = {told(file): sizes.lines(file.read_text("utf-8")) for file in qml_files()}
    assert sizes.beyond(measured, sizes.QML_FILE) == []


def test_files_that_join_everything() -> None:
    app = [file for file in python_files() if file.parent.name == "app"]
    roots = [*app, UI / "Shell" / "Main.qml"]
    measured = {told(file): sizes.lines(file.read_text("utf-8")) for file in roots}
    assert len(measured) > 5
    assert sizes.beyond(measured, sizes.ROOT_FILE) == []


def test_module_names_say_something() -> None:
    names = [
        *(file.stem for file in python_files()),
        *(file.parent.name for file in python_files()),
    ]
    assert [name for name in names if sizes.vague_words(name)] == []


def test_screen_files_have_names_of_their_own() -> None:
    names = [file.name for file in qml_files()]
    assert sorted(names) == sorted(set(names))


def test_a_large_file_is_told() -> None:
    assert sizes.beyond({"a.py": 301}, sizes.ROOT_FILE) == ["a.py has 301 lines"]


def test_many_middling_files_are_told() -> None:
    offences = sizes.beyond(dict.fromkeys("abc", 90), sizes.PYTHON_FILE)
    assert offences == ["50% of them reach 90 lines, not 80"]


def test_a_long_function_is_told() -> None:
    source = "def long():\n" + "    x = 1\n" * 50
    assert sizes.beyond(sizes.functions(source), sizes.FUNCTION)[0] == "long:1 has 51 lines"


@pytest.mark.parametrize("name", ["path_utils", "manager", "base_page", "Info", "chart_data"])
def test_a_vague_name_is_told(name: str) -> None:
    assert sizes.vague_words(name)


@pytest.mark.parametrize("name", ["database", "dates", "information_desk", "basement"])
def test_a_name_that_only_looks_vague_is_not(name: str) -> None:
    assert not sizes.vague_words(name)
