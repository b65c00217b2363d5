"""A source as a visitor works with it: its facts, its words, its prompts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.bundle.source import Source, Stop
from kiosk.bundle.transcript import SourcePage
from kiosk.bundle.wording import Wording
from kiosk.viewmodels.chip_row import ChipRow, chip_rows
from kiosk.viewmodels.dates import date_text
from kiosk.viewmodels.language_names import own_name
from kiosk.viewmodels.line_rows import NOWHERE, LineRow, line_rows
from kiosk.viewmodels.quick_look import ends_quick_look, next_to_weigh
from kiosk.viewmodels.reading_versions import Version, version_in_front, versions
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.source_row import SourceRow, source_rows
from kiosk.viewmodels.source_steps import PromptRow, StepRow, prompt_rows, step_rows
from kiosk.viewmodels.typesetting import titled


@dataclass(frozen=True, slots=True)
class SourcePageRow:
    """A page of the source in the strip of thumbnails."""

    number: int
    picture: str
    current: bool


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """A version of the transcript; `kind` is `transcript`, `translation` or `plain`.

    `language` is named in itself; `familiar` says that it is the visitor's.
    """

    kind: str
    language: str
    familiar: bool
    current: bool


@dataclass(frozen=True, slots=True)
class GuideRow:
    """A stop of the guided look; `page` counts from 0."""

    name: str
    text: str
    page: int
    tied: bool
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class SourceFocus:
    """What of a source is in front: page, kind of reading (empty: the one that suits), stop.

    `follows` says whether the words follow the picture while it is moved.
    """

    page: int = 0
    reading: str = ""
    guide: int = -1
    partner: str = ""
    follows: bool = True


@dataclass(frozen=True, slots=True)
class SourceProps:
    """What QML sees of a source; background, easyWords, limits, suggests, whatItIs are styled.

    `keeper` is who holds the source and under which reference.
    `tied` says that any line has its place on the picture, `machine` that a machine read the words.
    `next_id` names the source to weigh next on the quick look, empty elsewhere; `ends_quick_look`
    is true on the quick look once each of its sources is weighed. `film_only` says that a film
    stands where a picture would.
    """

    id: str = ""
    number: int = 0
    title: str = ""
    short_title: str = ""
    kind: str = ""
    date: str = ""
    long_date: str = ""
    creator: str = ""
    place: str = ""
    purpose: str = ""
    audience: str = ""
    nation: str = ""
    provenance: str = ""
    keeper: str = ""
    rights: str = ""
    credit: str = ""
    key_line: str = ""
    what_it_is: str = ""
    background: str = ""
    easy_words: str = ""
    quotation: str = ""
    quotation_by: str = ""
    suggests: str = ""
    limits: str = ""
    film_only: bool = False
    untranslated: bool = False
    page_index: int = 0
    reading_label: str = ""
    translator: str = ""
    machine: bool = False
    tied: bool = False
    follows: bool = True
    guide_index: int = -1
    side: str = ""
    strength: int = 0
    next_id: str = ""
    next_title: str = ""
    ends_quick_look: bool = False
    pages: tuple[SourcePageRow, ...] = ()
    readings: tuple[ReadingRow, ...] = ()
    lines: tuple[LineRow, ...] = ()
    prompts: tuple[PromptRow, ...] = ()
    guide: tuple[GuideRow, ...] = ()
    steps: tuple[StepRow, ...] = ()
    chips: tuple[ChipRow, ...] = ()
    partners: tuple[SourceRow, ...] = ()


def derive_source(scene: Scene, source: Source, step: str, focus: SourceFocus) -> SourceProps:
    """The props of a source at one of its steps."""
    weight = scene.visit.weighing.of(source.id)
    offered, front = readings_in_front(scene, source, focus)
    lines = line_rows(front)
    following = next_to_weigh(scene, source)
    return replace(
        _told_of(scene, source),
        page_index=focus.page,
        reading_label=front.label if front else "",
        translator=front.translator if front else "",
        machine=front is not None and front.reading.machine,
        tied=any(line.tied for line in lines),
        follows=focus.follows,
        guide_index=focus.guide,
        side=weight.side.value if weight else "",
        strength=int(weight.strength) if weight else 0,
        next_id=following.id if following else "",
        next_title=scene.plain(following.short_title) if following else "",
        ends_quick_look=ends_quick_look(scene, source),
        pages=_pages(scene, source, focus),
        readings=tuple(_reading(scene, version, version is front) for version in offered),
        lines=lines,
        prompts=prompt_rows(scene, source, step),
        guide=tuple(_stop(scene, source, stop) for stop in source.guided_look),
        steps=step_rows(scene, source, step),
        chips=chip_rows(scene, source.chips),
        partners=source_rows(scene, source.compare),
    )


def _told_of(scene: Scene, source: Source) -> SourceProps:
    """What is told of a source, whatever of it is in front."""
    facts, plain = source.provenance, scene.plain
    return SourceProps(
        id=source.id,
        number=source.number,
        title=titled(plain(source.title)),
        short_title=plain(source.short_title) or plain(source.title),
        kind=plain(facts.kind),
        date=date_text(facts.date, scene.language, short=True),
        long_date=date_text(facts.date, scene.language),
        creator=plain(facts.creator),
        place=plain(facts.place),
        purpose=plain(facts.purpose),
        audience=plain(facts.audience),
        nation=plain(facts.nation),
        provenance=_in_a_row(scene, facts.creator, facts.held_by, facts.reference),
        keeper=_in_a_row(scene, facts.held_by, facts.reference),
        rights=facts.rights,
        credit=plain(facts.credit),
        key_line=scene.sentence(source.key_line),
        what_it_is=scene.layered(source.what_it_is, source.easy_words),
        background=scene.styled(source.background),
        easy_words=scene.styled(source.easy_words),
        quotation=scene.sentence(source.in_their_words.words),
        quotation_by=scene.sentence(source.in_their_words.attribution),
        suggests=scene.styled(source.suggests),
        limits=scene.styled(source.limits),
        film_only=source.is_film_only,
        untranslated=scene.untranslated(source.title, source.what_it_is),
    )


def page_in_front(source: Source, focus: SourceFocus) -> SourcePage | None:
    """The page of the source in front, or None for a source without pages."""
    return source.pages[focus.page] if focus.page < len(source.pages) else None


def readings_in_front(
    scene: Scene, source: Source, focus: SourceFocus
) -> tuple[tuple[Version, ...], Version | None]:
    """The versions of the page in front and the one that is read; None on a page without words."""
    page = page_in_front(source, focus)
    house = scene.exhibit.languages[0] if scene.exhibit.languages else ""
    offered = versions(page, scene.language, house) if page else ()
    return offered, version_in_front(offered, focus.reading, scene.language)


def _in_a_row(scene: Scene, *facts: Wording) -> str:
    return " · ".join(text for fact in facts if (text := scene.plain(fact)))


def _pages(scene: Scene, source: Source, focus: SourceFocus) -> tuple[SourcePageRow, ...]:
    return tuple(
        SourcePageRow(index + 1, scene.pictures.thumbnail(page.picture), index == focus.page)
        for index, page in enumerate(source.pages)
    )


def _reading(scene: Scene, version: Version, current: bool) -> ReadingRow:
    familiar = version.language in ("", scene.language)
    return ReadingRow(version.kind.value, own_name(version.language), familiar, current)


def _stop(scene: Scene, source: Source, stop: Stop) -> GuideRow:
    region = stop.region or NOWHERE
    stems = [page.stem for page in source.pages]
    return GuideRow(
        name=scene.sentence(stop.name),
        text=scene.sentence(stop.text),
        page=stems.index(region.page) if region.page in stems else 0,
        tied=stop.region is not None,
        x=region.x,
        y=region.y,
        width=region.width,
        height=region.height,
    )
