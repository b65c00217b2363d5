"""The exhibit on show: its question, its answers and what there is to open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.chapter import Chapter
from kiosk.viewmodels.marks import mark
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.source_row import SourceRow, source_rows

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer on The Line with its vote mark."""

    index: int
    text: str
    mark: str


@dataclass(frozen=True, slots=True)
class AttractRow:
    """One scene of the attract loop."""

    picture: str
    alt: str
    caption: str


@dataclass(frozen=True, slots=True)
class ChapterRow:
    """One stop of the story."""

    id: str
    number: int
    title: str
    key_line: str
    picture: str
    alt: str
    page_count: int
    pages_read: int


@dataclass(frozen=True, slots=True)
class ExhibitProps:
    """What QML sees of an exhibit; `text` is styled."""

    id: str = ""
    title: str = ""
    question: str = ""
    key_line: str = ""
    text: str = ""
    closing_line: str = ""
    contact: str = ""
    credit: str = ""
    has_answers: bool = False
    worse_end: str = ""
    better_end: str = ""
    answers: tuple[AnswerRow, ...] = ()
    attract: tuple[AttractRow, ...] = ()
    chapters: tuple[ChapterRow, ...] = ()
    quick_look: tuple[SourceRow, ...] = ()
    source_count: int = 0
    weighed_count: int = 0
    has_story: bool = False
    has_evidence: bool = False
    has_quick_look: bool = False
    has_timeline: bool = False
    has_people: bool = False
    has_questions: bool = False
    has_words: bool = False
    has_charts: bool = False
    has_maps: bool = False
    has_explore: bool = False


def derive_exhibit(scene: Scene) -> ExhibitProps:
    """The props of the exhibit in this scene."""
    exhibit, plain = scene.exhibit, scene.plain
    ends = [plain(end) for end in exhibit.ends] if len(exhibit.ends) == 2 else ["", ""]
    explore = (exhibit.timeline, exhibit.people, exhibit.questions, exhibit.words)
    return ExhibitProps(
        id=exhibit.id,
        title=plain(exhibit.title),
        question=plain(exhibit.question) or plain(exhibit.title),
        key_line=scene.sentence(exhibit.key_line),
        text=scene.layered(exhibit.text, exhibit.easy_words),
        closing_line=scene.sentence(exhibit.closing_line),
        contact=plain(exhibit.contact),
        credit=plain(exhibit.credit),
        has_answers=bool(exhibit.answers),
        worse_end=ends[0],
        better_end=ends[1],
        answers=_answers(scene),
        attract=_attract(scene),
        chapters=tuple(_chapter(scene, chapter) for chapter in exhibit.chapters),
        quick_look=source_rows(scene, exhibit.quick_look),
        source_count=len(exhibit.sources),
        weighed_count=len(scene.visit.weighing.weights),
        has_story=bool(exhibit.chapters),
        has_evidence=bool(exhibit.sources),
        has_quick_look=bool(exhibit.quick_look),
        has_timeline=bool(exhibit.timeline),
        has_people=bool(exhibit.people),
        has_questions=bool(exhibit.questions),
        has_words=bool(exhibit.words),
        has_charts=bool(exhibit.charts),
        has_maps=bool(exhibit.maps),
        has_explore=any((*explore, exhibit.charts, exhibit.maps)),
    )


def _answers(scene: Scene) -> tuple[AnswerRow, ...]:
    answers = scene.exhibit.answers
    return tuple(
        AnswerRow(index, scene.plain(answer), mark(index, len(answers)))
        for index, answer in enumerate(answers)
    )


def _attract(scene: Scene) -> tuple[AttractRow, ...]:
    pictures = scene.exhibit.attract or tuple(
        source.picture for source in scene.exhibit.sources[:5] if source.picture
    )
    return tuple(
        AttractRow(scene.pictures.screen(p), scene.sentence(p.alt), scene.plain(p.caption))
        for p in pictures
    )


def _chapter(scene: Scene, chapter: Chapter) -> ChapterRow:
    picture = chapter.picture
    return ChapterRow(
        id=chapter.id,
        number=chapter.number,
        title=scene.plain(chapter.title),
        key_line=scene.sentence(chapter.key_line),
        picture=scene.pictures.thumbnail(picture),
        alt=scene.sentence(picture.alt) if picture else "",
        page_count=len(chapter.pages),
        pages_read=sum(f"{chapter.id}/{page.id}" in scene.visit.read for page in chapter.pages),
    )


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class ExhibitViewModel(Projection):
    """The exhibit on show."""

    props = ExhibitProps
