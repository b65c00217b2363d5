"""The chips in a margin: what a page refers to, with a few words of each."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.chips import Chips
from kiosk.bundle.wording import Wording
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class ChipRow:
    """`kind` is source, word, person, question, place, chart or map; `text` is styled."""

    kind: str
    id: str
    label: str
    text: str


def chip_rows(scene: Scene, chips: Chips) -> tuple[ChipRow, ...]:
    """All chips of a page in the order words, people, places, questions, charts, maps,
    sources."""
    exhibit = scene.exhibit
    return (
        *(_chip(scene, "word", w.id, w.word, w.text) for w in exhibit.words if w.id in chips.words),
        *(
            _chip(scene, "person", p.id, p.name, p.text)
            for p in exhibit.people
            if p.id in chips.people
        ),
        *(
            _chip(scene, "place", p.id, p.name, p.text)
            for p in exhibit.places
            if p.id in chips.places
        ),
        *(
            _chip(scene, "question", q.id, q.question, q.text)
            for q in exhibit.questions
            if q.id in chips.questions
        ),
        *(
            _chip(scene, "chart", c.id, c.title, c.shows)
            for c in exhibit.charts
            if c.id in chips.charts
        ),
        *(_chip(scene, "map", m.id, m.title, m.shows) for m in exhibit.maps if m.id in chips.maps),
        *(
            _chip(scene, "source", s.id, s.short_title, s.key_line)
            for s in exhibit.sources
            if s.id in chips.sources
        ),
    )


def _chip(scene: Scene, kind: str, item: str, label: Wording, text: Wording) -> ChipRow:
    return ChipRow(kind, item, scene.plain(label), scene.styled(text))
