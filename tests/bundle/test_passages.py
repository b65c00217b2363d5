"""Every text that a visitor can read is a passage, in every language that it has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from kiosk.bundle import markdown
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.passage import HOME, Topic, Weight
from kiosk.bundle.passages import passages
from kiosk.bundle.reader import Accepted, read
from kiosk.bundle.source_passages import of_source
from kiosk.bundle.transcript import Line, Reading, ReadingKind, SourcePage
from kiosk.bundle.wording import Wording
from tests.sample_exhibit import said, sample

EXHIBITS = sorted(path.parent for path in Path("exhibits").glob("*/exhibit.md"))
NOT_SEARCHED = {
    *("answers", "ends", "until"),  # what is voted on
    *("publisher", "contact"),  # not of the subject
    *("translator", "made_from"),  # of the work on a transcript
    "attract",  # shown while nobody is there
    "original",  # where a picture's file comes from
}
"""What is not worth finding, by the name of its field. `label` is one only of readings."""


def wordings(value: object, path: str = "") -> Iterator[tuple[str, Wording]]:
    """All wordings below a value, with the names of the fields that lead to them."""
    if isinstance(value, Wording):
        yield path, value
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in NOT_SEARCHED:
                yield from wordings(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for one in value:
            yield from wordings(one, path)
    elif isinstance(value, dict):
        for one in value.values():
            yield from wordings(one, path)


def exhibit_of(folder: Path) -> Exhibit:
    found = read(folder)
    assert isinstance(found, Accepted)
    return found.exhibit


@pytest.mark.parametrize("folder", EXHIBITS, ids=lambda folder: folder.name)
def test_no_text_of_a_shipped_exhibit_is_left_out(folder: Path) -> None:
    exhibit = exhibit_of(folder)
    told = {(passage.language, passage.text) for passage in passages(exhibit)}
    missing = [
        (path, language, text)
        for path, wording in wordings(exhibit)
        if not path.endswith("readings.label")
        for language, text in wording.texts
        if (plain := markdown.plain(text).strip()) and (language, plain) not in told
    ]
    assert missing == []
    assert len(told) > 300


def test_src_3_a_line_of_a_transcript_knows_its_place() -> None:
    line = Line(said("Dear sir", "Muy señor mío"))
    own, unknown = (Reading(ReadingKind.AS_WRITTEN, (line,), language=tag) for tag in ("es", ""))
    plain = Reading(ReadingKind.PLAIN, (line,), language="en")
    pages = (
        SourcePage("p1"),
        SourcePage("p2", readings=(own, plain)),
        SourcePage("p3", None, (unknown,)),
    )
    letter = replace(sample().sources[0], pages=pages)
    found = [told for told in of_source(letter) if told.line >= 0]
    assert {(told.topic, told.item, told.weight, told.line, told.step) for told in found} == {
        (Topic.SOURCE, letter.id, Weight.LINE, 0, "read")
    }
    assert [(told.page, told.reading, told.text) for told in found] == [
        (1, "translation", "Dear sir"),
        (1, "transcript", "Muy señor mío"),
        (1, "plain", "Dear sir"),
        (1, "plain", "Muy señor mío"),
        (2, "transcript", "Dear sir"),
        (2, "translation", "Muy señor mío"),
    ]


def test_other_spellings_of_a_name_are_names_of_no_language() -> None:
    told = [one for one in passages(sample()) if one.topic is Topic.PERSON]
    names = [(one.language, one.text) for one in told if one.weight is Weight.NAME]
    person = sample().people[0]
    assert names == [*person.name.texts, *(("", name) for name in person.also)]


def test_marks_of_markdown_are_gone() -> None:
    texts = [one.text for one in passages(sample()) if one.item == HOME]
    assert "Loading took hours." in texts
    assert said("Loading took *hours*.").text("en") not in texts
