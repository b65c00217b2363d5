"""Names, roles, the accessible tree; and the way home."""

from __future__ import annotations

import pytest

from kiosk.app.audit.box import Box
from kiosk.app.audit.name_rules import icons_alone, named_twice, nameless, unspoken, without_role
from kiosk.app.audit.page_rules import empty_page, without_way_home
from kiosk.app.audit.snapshot import Spot
from tests.app.audit.pages import a_page, a_target, a_text

OTHER = Box(500, 100, 200, 100)


def test_a_good_target_has_it_all() -> None:
    page = a_page(a_target(icons=1), a_text(owners=(0,)))
    for rule in (nameless, without_role, unspoken, named_twice, icons_alone, without_way_home):
        assert list(rule(page)) == []


@pytest.mark.parametrize("name", ["", "  ", "…", "▲"])
def test_a_name_has_letters(name: str) -> None:
    assert [offence.code.value for offence in nameless(a_page(a_target(name)))] == ["name-missing"]


def test_a_name_may_be_russian_arabic_or_a_number() -> None:
    assert [list(nameless(a_page(a_target(name)))) for name in ("Да", "نعم", "3")] == [[], [], []]


def test_a_picture_is_no_control() -> None:
    (offence,) = without_role(a_page(a_target(role="Graphic")))
    assert "Graphic" in offence.sentence


def test_a_field_to_type_in_is_a_control() -> None:
    assert list(without_role(a_page(a_target(role="EditableText")))) == []


def test_what_is_hidden_from_the_tree_is_told() -> None:
    (offence,) = unspoken(a_page(a_target(in_tree=False)))
    assert offence.code.value == "not-spoken"


def test_two_alike_are_told_with_both_places() -> None:
    (offence,) = named_twice(a_page(a_target("More"), a_target("More", OTHER, number=1)))
    assert len(offence.places) == 2
    assert list(named_twice(a_page(a_target("More"), a_target("More", OTHER, note="of 2")))) == []
    tab = a_target("More", OTHER, role="PageTab")
    assert list(named_twice(a_page(a_target("More"), tab))) == []


def test_an_icon_needs_a_word() -> None:
    (offence,) = icons_alone(a_page(a_target("Closer", icons=1)))
    assert offence.code.value == "icon-alone"


def test_a_key_of_a_keyboard_carries_a_sign() -> None:
    key = a_target("Delete the last letter", icons=1, kind=("KeyCap", "KeyRows"))
    assert list(icons_alone(a_page(key))) == []


def test_a_page_on_which_only_the_bar_is_read_is_empty() -> None:
    bar = a_text("Start", owners=(99,))
    assert [o.code.value for o in empty_page(a_page(bar))] == ["page-empty"]
    assert [o.code.value for o in empty_page(a_page(targets=()))] == ["page-empty"]
    assert list(empty_page(a_page(bar, a_text("A crane came.")))) == []


def test_a_page_of_a_visit_needs_its_way_home() -> None:
    page = a_page(a_target(), targets=(a_target(),))
    assert [offence.code.value for offence in without_way_home(page)] == ["no-way-home"]
    for spot in (Spot("attract"), Spot("visiting", panel="help"), Spot("visiting", "gallery")):
        assert list(without_way_home(a_page(spot=spot, targets=()))) == []
