"""The chapter in front: its sub-question, its pages and its sources."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.chapter import Chapter
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.source_row import SourceRow, kept_of, source_rows

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page of the chapter; `item` is what `kiosk.go("page", item)` takes."""

    id: str
    item: str
    number: int
    title: str
    picture: str
    read: bool


@dataclass(frozen=True, slots=True)
class ChapterProps:
    """What QML sees of a chapter; `text` is styled, `next_id` is empty after the last."""

    id: str = ""
    number: int = 0
    count: int = 0
    title: str = ""
    key_line: str = ""
    text: str = ""
    picture: str = ""
    kept: QRectF = field(default_factory=QRectF)
    alt: str = ""
    caption: str = ""
    next_id: str = ""
    next_title: str = ""
    pages: tuple[PageRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()


def derive_chapter(scene: Scene) -> ChapterProps:
    """The chapter that the visit's place names, or empty props elsewhere."""
    place = scene.visit.current
    if place.page not in ("chapter", "page"):
        return ChapterProps()
    chapter = scene.chapter(place.item.split("/")[0])
    return _props(scene, chapter) if chapter else ChapterProps()


def _props(scene: Scene, chapter: Chapter) -> ChapterProps:
    chapters, picture = scene.exhibit.chapters, chapter.picture
    following = next((c for c in chapters if c.number == chapter.number + 1), None)
    return ChapterProps(
        id=chapter.id,
        number=chapter.number,
        count=len(chapters),
        title=scene.plain(chapter.title),
        key_line=scene.sentence(chapter.key_line),
        text=scene.layered(chapter.text, chapter.easy_words),
        picture=scene.pictures.screen(picture),
        kept=kept_of(picture),
        alt=scene.sentence(picture.alt) if picture else "",
        caption=scene.plain(picture.caption) if picture else "",
        next_id=following.id if following else "",
        next_title=scene.plain(following.title) if following else "",
        pages=_pages(scene, chapter),
        sources=source_rows(scene, chapter.chips.sources),
    )


def _pages(scene: Scene, chapter: Chapter) -> tuple[PageRow, ...]:
    items = (
        (number, f"{chapter.id}/{page.id}", page) for number, page in enumerate(chapter.pages, 1)
    )
    return tuple(
        PageRow(
            id=page.id,
            item=item,
            number=number,
            title=scene.plain(page.title),
            picture=scene.pictures.thumbnail(page.picture),
            read=item in scene.visit.read,
        )
        for number, item, page in items
    )


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class ChapterViewModel(Projection):
    """The chapter in front."""

    props = ChapterProps
