"""What every screen file keeps to, and for each rule a snippet that breaks it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.house import qml_rules as rules
from tests.house.places import ICONS, UI, qml_files, told

WINDOWS = ("Main.qml", "RegionWindow.qml", "CalibrationWindow.qml")
"""Their first size is their own."""
ABOVE_THEME = [file for file in qml_files() if file.parent.name != "Theme"]


def offences(rule: Callable[[str, Path], list[str]], files: list[Path]) -> list[str]:
    """What a rule finds in these files, each with the file's name."""
    return [
        f"{told(file)}: {found}" for file in files for found in rule(file.read_text("utf-8"), file)
    ]


def test_imports_go_down() -> None:
    assert (
        offences(lambda text, file: rules.wrong_imports(text, file.parent.name), qml_files()) == []
    )


def test_nothing_opens_a_window_or_needs_a_mouse() -> None:
    assert offences(lambda text, _: rules.forbidden_types(text), qml_files()) == []


def test_colours_are_the_themes() -> None:
    assert offences(lambda text, _: rules.own_colours(text), ABOVE_THEME) == []


def test_lengths_are_the_themes() -> None:
    above = [file for file in ABOVE_THEME if file.name not in WINDOWS]
    assert offences(lambda text, _: rules.own_sizes(text), above) == []


def test_every_text_says_its_format() -> None:
    assert offences(lambda text, file: rules.bare_texts(text, file.name), qml_files()) == []


def test_words_are_translated() -> None:
    assert offences(lambda text, _: rules.untranslated(text), ABOVE_THEME) == []


@pytest.mark.parametrize("folder", rules.FLOORS)
def test_qmldir_lists_its_files(folder: str) -> None:
    listing = (UI / folder / "qmldir").read_text("utf-8")
    files = {file.name for file in (UI / folder).glob("*.qml")}
    assert files and rules.qmldir_offences(listing, files) == []


def test_every_icon_is_there_in_both_weights() -> None:
    named = {icon for file in qml_files() for icon in rules.icons_named(file.read_text("utf-8"))}
    regular = {file.stem for file in (ICONS / "regular").glob("*.svg")}
    filled = {file.stem.removesuffix("-fill") for file in (ICONS / "fill").glob("*.svg")}
    assert len(named) > 10
    assert named - regular == set()
    assert regular == filled


@pytest.mark.parametrize(
    ("text", "floor"),
    [
        ("import QtQuick.Controls\n", "Parts"),
        ("import QtQuick.Dialogs\n", "Shell"),
        ("import Qt.labs.platform\n", "Shell"),
        ("import Museum.Pages\n", "Parts"),
        ("import Museum.Shell\n", "Pages"),
        ("import Museum.ViewModels\n", "Theme"),
        ("import Museum.Elsewhere\n", "Shell"),
    ],
)
def test_a_wrong_import_is_told(text: str, floor: str) -> None:
    assert rules.wrong_imports(text, floor)


def test_a_right_import_is_not() -> None:
    assert rules.wrong_imports("import QtQuick\nimport Museum.Theme\n", "Parts") == []


@pytest.mark.parametrize(
    "text",
    [
        "TextField {}",
        "HoverHandler {}",
        "layer.enabled: true",
        "ToolTip.text: x",
        "ShaderEffect {}",
    ],
)
def test_a_forbidden_type_is_told(text: str) -> None:
    assert rules.forbidden_types(text)
    assert not rules.forbidden_types(f"// {text}")


@pytest.mark.parametrize("text", ['color: "#fff"', 'color: "red"', "color: Qt.rgba(0, 0, 0, 1)"])
def test_a_colour_of_its_own_is_told(text: str) -> None:
    assert rules.own_colours(text)


def test_the_themes_colour_is_not() -> None:
    assert not rules.own_colours('color: Theme.ink\ncolor: "transparent"')


@pytest.mark.parametrize("text", ["width: 240", "    spacing: 12", "font.pixelSize: 20"])
def test_a_length_of_its_own_is_told(text: str) -> None:
    assert rules.own_sizes(text)


@pytest.mark.parametrize("text", ["width: Theme.px(240)", "x: 0", "width: 2 * root.pad"])
def test_a_length_of_the_theme_is_not(text: str) -> None:
    assert not rules.own_sizes(text)


@pytest.mark.parametrize(
    ("text", "file"), [("Text { text: x }", "Page.qml"), ("Text { text: x }", "Words.qml")]
)
def test_a_text_left_to_chance_is_told(text: str, file: str) -> None:
    assert rules.bare_texts(text, file)


def test_a_text_type_is_no_text() -> None:
    assert not rules.bare_texts("TextBlock { }\nif (item instanceof Text) {", "Page.qml")


@pytest.mark.parametrize(
    "text", ['text: "Touch here"', 'label: "Back"', 'Accessible.name: "Close it"']
)
def test_words_without_translation_are_told(text: str) -> None:
    assert rules.untranslated(text)


@pytest.mark.parametrize("text", ['text: qsTr("Back")', 'text: "·"', 'name: "arrow-left"'])
def test_translated_words_and_keys_are_not(text: str) -> None:
    assert not rules.untranslated(text)


@pytest.mark.parametrize(
    ("listing", "files"),
    [
        ("module M\n", {"A.qml"}),
        ("module M\nA 1.0 A.qml\n", set()),
        ("module M\nB 1.0 A.qml\n", {"A.qml"}),
    ],
)
def test_a_wrong_listing_is_told(listing: str, files: set[str]) -> None:
    assert rules.qmldir_offences(listing, files)


def test_icons_are_found_where_they_are_named() -> None:
    text = """
    ActionButton { icon: up ? "caret-up" : "caret-down"; label: qsTr("x") }
    Icon { side: 4; name: "image" }
    function sign(kind: string): string {
        return { person: "user", word: "book-open" }[kind];
    }
    """
    assert rules.icons_named(text) == {"caret-up", "caret-down", "image", "user", "book-open"}
