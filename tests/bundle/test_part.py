"""A text is known by its place."""

from __future__ import annotations

import pytest

from kiosk.bundle.part import SECTIONS, Part, part_of
from kiosk.bundle.spelling import TITLES
from tests.bundle.conftest import Bundle


@pytest.mark.parametrize(
    ("inside", "part"),
    [
        ("exhibit.md", Part.EXHIBIT),
        ("Exhibit.es.md", Part.EXHIBIT),
        ("harbour.md", Part.UNKNOWN),
        ("story/1-a/chapter.md", Part.CHAPTER),
        ("Story/1-a/1-b.es.md", Part.PAGE),
        ("sources/a/source.md", Part.SOURCE),
        ("sources/a/p1.md", Part.PICTURE),
        ("sources/a/p1.transcript.es.md", Part.READING),
        ("sources/a/p1.plain.md", Part.READING),
        ("sources/harbour.md", Part.UNKNOWN),
        ("people/ana.md", Part.PERSON),
        ("places/a.md", Part.PLACE),
        ("questions/a.md", Part.QUESTION),
        ("words/a.md", Part.WORD),
        ("timeline/a.md", Part.EVENT),
        ("charts/a.md", Part.CHART),
        ("attract/a.md", Part.PICTURE),
        ("notes/a.md", Part.UNKNOWN),
    ],
)
def test_a_text_is_known_by_its_place(inside: str, part: Part) -> None:
    assert part_of(inside) is part


def test_every_section_belongs_to_a_part() -> None:
    keys = {title.lower().replace(" ", "-").rstrip("?") for title in TITLES}
    assert {key for sections in SECTIONS.values() for key in sections} == keys


def test_a_lone_picture_has_the_sections_of_a_source_and_a_page_has_not(bundle: Bundle) -> None:
    body = "---\ntitle: A\nrights: InC\n---\n## Limits\nSmall.\n## Alt\nA boat.\n"
    lone = {"sources/boat.md": body, "sources/boat.jpg": "a"}
    assert bundle(lone).found == []
    paged = {"sources/b/p1.md": body, "sources/b/p1.jpg": "a"}
    assert bundle({**lone, **paged}).found == ["sources/b/p1.md:6 misplaced-section"]
