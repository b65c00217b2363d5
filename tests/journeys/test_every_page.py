"""What holds on every page: sizes, names, places, and that nothing hides what can be touched."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtGui import QAccessible

from tests.journeys.survey import Survey, View
from tests.journeys.visitor import Target, Visitor

BAR = ("Start", "Story", "Evidence", "Weigh", "Explore", "Access", "Language", "Help")
TOLERANCE_MM = 0.2
ROLES = (
    *(QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox),
    *(QAccessible.Role.PageTab, QAccessible.Role.ListItem, QAccessible.Role.Link),
    QAccessible.Role.EditableText,
)


def small(visitor: Visitor, view: View) -> list[tuple[str, int, int]]:
    """The targets of a page that are smaller than a finger."""
    least = (visitor.least_mm - TOLERANCE_MM) * visitor.pixels_per_mm
    return [
        (target.name, round(target.rect.width()), round(target.rect.height()))
        for target in view.targets
        if min(target.rect.width(), target.rect.height()) < least
    ]


def overlap(one: Target, other: Target) -> bool:
    """Whether two targets share more than an edge."""
    shared = one.seen.intersected(other.seen)
    return shared.width() > 2 and shared.height() > 2


def test_targets_are_large_enough(room: Visitor, survey: Survey) -> None:
    assert len(survey.views) > 20
    assert [(v.where, found) for v in survey.views if (found := small(room, v))] == []


def test_targets_have_a_name_and_a_role(survey: Survey) -> None:
    assert [
        (view.where, target.name, target.role.name)
        for view in survey.views
        for target in view.targets
        if not target.name.strip() or target.role not in ROLES
    ] == []


def test_no_target_lies_on_another(survey: Survey) -> None:
    assert [
        (view.where, one.name, other.name)
        for view in survey.views
        for one, other in combinations(view.targets, 2)
        if overlap(one, other)
    ] == []


def test_targets_are_on_the_screen(survey: Survey) -> None:
    screen = survey.screen.adjusted(-1, -1, 1, 1)
    assert [
        (view.where, target.name)
        for view in survey.views
        for target in view.targets
        if not screen.contains(target.seen)
    ] == []


def test_the_bar_never_moves(survey: Survey) -> None:
    places: dict[str, set[tuple[int, int]]] = {}
    for view in survey.of_a_visit():
        assert {*BAR, "Start over"} <= set(view.bar), view.where
        for name, corner in view.bar.items():
            places.setdefault(name, set()).add(corner)
    assert set(places) == {*BAR, "Start over", "Back"}
    assert {name: corners for name, corners in places.items() if len(corners) > 1} == {}


def test_every_page_says_what_it_is(survey: Survey) -> None:
    assert [view.where for view in survey.views if not view.title.strip()] == []


def test_no_text_is_cut(survey: Survey) -> None:
    assert [
        (view.where, text.words[:60], round(text.room), round(text.needed))
        for view in survey.views
        for text in view.texts
        if text.words and (text.is_cut or text.needed > text.room + 2)
    ] == []
