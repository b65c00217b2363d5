"""A source as a card shows it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from kiosk.bundle.picture import MIDDLE, Picture
from kiosk.bundle.source import Source
from kiosk.viewmodels.dates import date_text
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class SourceRow:
    """`side` and `strength` are the visitor's own weighing (empty, 0 while not weighed).

    `film_only` says that a film stands where a picture would.
    """

    id: str
    number: int
    title: str
    short_title: str
    kind: str
    date: str
    picture: str
    alt: str
    crop: QRectF
    side: str
    strength: int
    looked: bool
    film_only: bool = False
    chosen: bool = False


def source_row(scene: Scene, source: Source, chosen: bool = False) -> SourceRow:
    """The card of one source in this scene."""
    weight = scene.visit.weighing.of(source.id)
    picture = source.picture
    return SourceRow(
        id=source.id,
        number=source.number,
        title=scene.plain(source.title),
        short_title=scene.plain(source.short_title) or scene.plain(source.title),
        kind=scene.plain(source.provenance.kind),
        date=date_text(source.provenance.date, scene.language, short=True),
        picture=scene.pictures.thumbnail(picture),
        alt=scene.sentence(picture.alt) if picture else "",
        crop=crop_of(picture),
        side=weight.side.value if weight else "",
        strength=int(weight.strength) if weight else 0,
        looked=source.id in scene.visit.looked,
        film_only=source.is_film_only,
        chosen=chosen,
    )


def source_rows(scene: Scene, ids: tuple[str, ...]) -> tuple[SourceRow, ...]:
    """The cards of these sources, in this order."""
    found = (scene.source(source_id) for source_id in ids)
    return tuple(source_row(scene, source) for source in found if source)


def crop_of(picture: Picture | None) -> QRectF:
    """The part of a picture that a card must show, as fractions of its width and height."""
    focus = picture.focus if picture else MIDDLE
    return QRectF(focus.x / 100, focus.y / 100, focus.width / 100, focus.height / 100)


def kept_of(picture: Picture | None) -> QRectF:
    """The middle of what a page keeps in sight of a picture, as fractions; an empty rectangle.

    Without a `focus` it lies a little above the middle of the picture.
    """
    if picture is None or picture.focus == MIDDLE:
        return QRectF(0.5, 0.4, 0, 0)
    middle = crop_of(picture).center()
    return QRectF(middle.x(), middle.y(), 0, 0)
