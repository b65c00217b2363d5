"""All that an exhibit holds, from A to Z and by its pictures: what search finds, without typing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from kiosk.bundle.picture import Picture
from kiosk.bundle.wording import NOTHING, Wording
from kiosk.viewmodels.alphabet import initial, sorting_key
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.source_row import crop_of

PICTURES = "pictures"
"""The item of the page whose pictures are in front."""


@dataclass(frozen=True, slots=True)
class IndexRow:
    """An entry; `kind` is source, person, word, place, question, chapter or chart.

    `text` (styled) is told on a card by what has no page of its own.
    """

    kind: str
    item: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter that entries stand under."""

    letter: str
    count: int
    current: bool


@dataclass(frozen=True, slots=True)
class IndexPictureRow:
    """A picture and what it opens: source, chapter or page."""

    kind: str
    item: str
    title: str
    picture: str
    alt: str
    crop: QRectF


@dataclass(frozen=True, slots=True)
class IndexProps:
    """The entries are those of the `letter` in front."""

    letter: str = ""
    by_picture: bool = False
    letters: tuple[LetterRow, ...] = ()
    entries: tuple[IndexRow, ...] = ()
    pictures: tuple[IndexPictureRow, ...] = ()


def derive_index(scene: Scene, letter: str) -> IndexProps:
    """The index with the entries of a letter; of the first letter where nothing stands under it."""
    under: dict[str, list[IndexRow]] = {}
    for filed, row in sorted(_entries(scene), key=lambda pair: sorting_key(pair[0])):
        under.setdefault(initial(filed), []).append(row)
    front = letter if letter in under else next(iter(under), "")
    return IndexProps(
        letter=front,
        by_picture=scene.visit.current.item == PICTURES,
        letters=tuple(LetterRow(one, len(rows), one == front) for one, rows in under.items()),
        entries=tuple(under.get(front, ())),
        pictures=tuple(_pictures(scene)),
    )


def _entries(scene: Scene) -> Iterator[tuple[str, IndexRow]]:
    """Each entry with the words it is filed by: people by the last part of their name."""
    exhibit = scene.exhibit
    for person in exhibit.people:
        row = _row(scene, "person", person.id, person.name, NOTHING)
        yield " ".join((row.title.split()[-1:] or [""]) + row.title.split()[:-1]), row
    told = [
        *(_row(scene, "source", s.id, s.short_title or s.title, NOTHING) for s in exhibit.sources),
        *(_row(scene, "word", w.id, w.word, w.text) for w in exhibit.words),
        *(_row(scene, "place", p.id, p.name, p.text) for p in exhibit.places),
        *(_row(scene, "question", q.id, q.question, NOTHING) for q in exhibit.questions),
        *(_row(scene, "chapter", c.id, c.title, NOTHING) for c in exhibit.chapters),
        *(_row(scene, "chart", c.id, c.title, NOTHING) for c in exhibit.charts),
    ]
    yield from ((row.title, row) for row in told)


def _row(scene: Scene, kind: str, item: str, title: Wording, text: Wording) -> IndexRow:
    return IndexRow(kind, item, scene.plain(title), scene.styled(text))


def _pictures(scene: Scene) -> Iterator[IndexPictureRow]:
    shown: set[str] = set()
    for kind, item, title, picture in _pictured(scene):
        if picture and picture.name not in shown:
            shown.add(picture.name)
            yield IndexPictureRow(
                kind,
                item,
                scene.plain(title),
                scene.pictures.thumbnail(picture),
                scene.sentence(picture.alt),
                crop_of(picture),
            )


def _pictured(scene: Scene) -> Iterator[tuple[str, str, Wording, Picture | None]]:
    for source in scene.exhibit.sources:
        yield "source", source.id, source.short_title or source.title, source.picture
    for chapter in scene.exhibit.chapters:
        yield "chapter", chapter.id, chapter.title, chapter.picture
        for page in chapter.pages:
            yield "page", f"{chapter.id}/{page.id}", page.title, page.picture
