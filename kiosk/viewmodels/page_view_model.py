"""The page of a chapter in front."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, QRectF
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.chapter import Chapter, Page
from kiosk.bundle.map import Map
from kiosk.bundle.picture import Picture
from kiosk.viewmodels.chart_view_model import ChartViewModel, derive_chart
from kiosk.viewmodels.chip_row import ChipRow, chip_rows
from kiosk.viewmodels.map_view_model import MapViewModel
from kiosk.viewmodels.picture_caption import caption
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.source_row import kept_of

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StopRow:
    """One page in the strip of its chapter; `item` is what `kiosk.go("page", item)` takes."""

    item: str
    number: int
    title: str
    read: bool
    current: bool


@dataclass(frozen=True, slots=True)
class PageProps:
    """Text, more, historiansDisagree and references are styled.

    `next_item` and `previous_item` are pages of the same chapter, empty at its ends.
    """

    id: str = ""
    number: int = 0
    count: int = 0
    title: str = ""
    chapter_id: str = ""
    chapter_number: int = 0
    chapter_title: str = ""
    key_line: str = ""
    text: str = ""
    more: str = ""
    historians_disagree: str = ""
    references: str = ""
    picture: str = ""
    picture_width: int = 0
    picture_height: int = 0
    kept: QRectF = field(default_factory=QRectF)
    alt: str = ""
    caption: str = ""
    untranslated: bool = False
    has_chart: bool = False
    has_map: bool = False
    has_next: bool = False
    has_previous: bool = False
    next_item: str = ""
    next_title: str = ""
    previous_item: str = ""
    stops: tuple[StopRow, ...] = ()
    chips: tuple[ChipRow, ...] = ()


def derive_page(scene: Scene) -> PageProps:
    """The page that the visit's place names, or empty props elsewhere."""
    chapter, place = page_in_front(scene)
    return _props(scene, chapter, place) if chapter else PageProps()


def page_in_front(scene: Scene) -> tuple[Chapter | None, int]:
    """The chapter and the index of the page that the visit's place names."""
    place = scene.visit.current
    chapter_id, _, page_id = place.item.partition("/")
    chapter = scene.chapter(chapter_id) if place.page == "page" else None
    ids = [page.id for page in chapter.pages] if chapter else []
    return (chapter, ids.index(page_id)) if page_id in ids else (None, 0)


def _props(scene: Scene, chapter: Chapter, index: int) -> PageProps:
    page, pages = chapter.pages[index], chapter.pages
    picture = shown_picture(scene, page)
    prepared = scene.pictures.of(picture)
    following = pages[index + 1] if index + 1 < len(pages) else None
    before = pages[index - 1] if index else None
    return PageProps(
        id=page.id,
        number=index + 1,
        count=len(pages),
        title=scene.plain(page.title),
        chapter_id=chapter.id,
        chapter_number=chapter.number,
        chapter_title=scene.plain(chapter.title),
        key_line=scene.sentence(page.key_line),
        text=scene.layered(page.text, page.easy_words),
        more=scene.styled(page.more),
        historians_disagree=scene.styled(page.historians_disagree),
        references=scene.styled(page.references),
        picture=scene.pictures.screen(picture),
        picture_width=prepared.derivative.width if prepared else 0,
        picture_height=prepared.derivative.height if prepared else 0,
        kept=kept_of(picture),
        alt=scene.sentence(picture.alt) if picture else "",
        caption=caption(scene, picture),
        untranslated=scene.untranslated(page.title, page.text),
        has_chart=page.picture is None and bool(page.chips.charts),
        has_map=map_of(scene, page) is not None,
        has_next=following is not None,
        has_previous=before is not None,
        next_item=f"{chapter.id}/{following.id}" if following else "",
        next_title=scene.plain(following.title) if following else "",
        previous_item=f"{chapter.id}/{before.id}" if before else "",
        stops=_stops(scene, chapter, index),
        chips=chip_rows(scene, page.chips),
    )


def shown_picture(scene: Scene, page: Page) -> Picture | None:
    """A page's own picture; without one, a chart and a map, that of its first source."""
    if page.picture or page.chips.charts or page.chips.maps or not page.chips.sources:
        return page.picture
    source = scene.source(page.chips.sources[0])
    return source.picture if source else None


def map_of(scene: Scene, page: Page) -> Map | None:
    """The map of a page that has neither a picture of its own nor a chart."""
    if page.picture or page.chips.charts:
        return None
    return next((sheet for sheet in scene.exhibit.maps if sheet.id in page.chips.maps), None)


def _stops(scene: Scene, chapter: Chapter, index: int) -> tuple[StopRow, ...]:
    return tuple(
        StopRow(
            item=f"{chapter.id}/{page.id}",
            number=place + 1,
            title=scene.plain(page.title),
            read=f"{chapter.id}/{page.id}" in scene.visit.read,
            current=place == index,
        )
        for place, page in enumerate(chapter.pages)
    )


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class PageViewModel(Projection):
    """The page in front; `chart` or `map` stands where a page has one and no picture."""

    props = PageProps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chart = ChartViewModel(self)
        self._map = MapViewModel(self)

    @Property(ChartViewModel, constant=True)
    def chart(self) -> ChartViewModel:
        return self._chart

    @Property(MapViewModel, constant=True)
    def map(self) -> MapViewModel:
        return self._map

    def show_scene(self, scene: Scene) -> None:
        """Show the page of this scene, its chart and its map."""
        chapter, index = page_in_front(scene)
        wanted = chapter.pages[index].chips.charts[:1] if chapter else ()
        chart = next((c for c in scene.exhibit.charts if c.id in wanted), None)
        self._chart.show(derive_chart(scene, chart))
        self._map.show_map(scene, map_of(scene, chapter.pages[index]) if chapter else None)
        self.show(derive_page(scene))
