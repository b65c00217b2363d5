"""Putting the parts of a bundle together to one exhibit."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.bundle_path import name_key, stays_inside
from kiosk.bundle.chart import Chart
from kiosk.bundle.chart_reader import draft_charts, read_chart
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.exhibit import Exhibit, Lens
from kiosk.bundle.explore_reader import (
    read_event,
    read_person,
    read_place,
    read_question,
    read_word,
)
from kiosk.bundle.fairness import check_chapter
from kiosk.bundle.folder import Folder
from kiosk.bundle.item import Item
from kiosk.bundle.map_reader import MapDraft, draft_maps, read_map
from kiosk.bundle.name_book import NameBook, Shelf
from kiosk.bundle.picture_reader import read_pictures
from kiosk.bundle.prompt_reader import read_named
from kiosk.bundle.shelf_reader import distinct, read_shelf
from kiosk.bundle.source_reader import SourceDraft, draft_sources, read_source
from kiosk.bundle.spoken_reader import read_spoken
from kiosk.bundle.story_reader import ChapterDraft, draft_chapters, read_chapter
from kiosk.bundle.table import Table
from kiosk.bundle.until_reader import KEY, read_until
from kiosk.bundle.wording import Wording


@dataclass(frozen=True, slots=True)
class _Drafts:
    """All texts of the bundle, read but not yet tied to each other."""

    sources: list[SourceDraft]
    chapters: list[ChapterDraft]
    charts: list[tuple[Item, Table]]
    maps: list[MapDraft]
    people: list[Item]
    places: list[Item]
    questions: list[Item]
    words: list[Item]
    events: list[Item]
    lenses: list[Lens]


def read_exhibit(item: Item, root: Folder, desk: Desk) -> Exhibit:
    """The exhibit that `item` (`exhibit.md`, or nothing but a name) and the folder describe."""
    drafts = _read_drafts(item, root, desk)
    exhibit = _put_together(item, root, drafts, desk)
    for draft, chapter in zip(drafts.chapters, exhibit.chapters, strict=True):
        place = draft.item.original.inside, draft.item.line("sources")
        check_chapter(chapter, exhibit, place, desk.findings)
    return exhibit


def _put_together(item: Item, root: Folder, drafts: _Drafts, desk: Desk) -> Exhibit:
    book = _name_book(item, drafts, desk)
    return Exhibit(
        id=_identifier(item, desk),
        folder=root.path,
        title=item.title,
        version=item.value("version"),
        question=item.label("question"),
        answers=_list(item, "answers", desk),
        ends=_list(item, "ends", desk),
        key_line=item.text("key-line"),
        text=item.text("text"),
        easy_words=item.text("easy-words"),
        references=item.text("references"),
        closing_line=item.text("closing-line"),
        lenses=tuple(drafts.lenses),
        quick_look=book.find(Shelf.SOURCES, "quick-look", item, desk),
        languages=desk.languages,
        attract=read_pictures(root.folder("attract"), desk),
        chapters=tuple(
            read_chapter(draft, number, book, desk)
            for number, draft in enumerate(drafts.chapters, start=1)
        ),
        sources=tuple(
            read_source(draft, number, book, desk)
            for number, draft in enumerate(drafts.sources, start=1)
        ),
        people=tuple(read_person(i, root.folder("people"), book, desk) for i in drafts.people),
        questions=tuple(read_question(question, book, desk) for question in drafts.questions),
        words=tuple(read_word(word) for word in drafts.words),
        timeline=tuple(
            sorted(
                (read_event(event, book, desk) for event in drafts.events),
                key=lambda event: event.date.sort or "~",
            )
        ),
        charts=_charts(drafts, desk),
        maps=tuple(read_map(draft, desk) for draft in drafts.maps),
        places=tuple(read_place(i, root.folder("places"), book, desk) for i in drafts.places),
        credit=item.label("credit"),
        rights=item.value("rights"),
        contact=item.label("contact"),
        publisher=item.label("publisher"),
        until=read_until(_list(item, KEY, desk), item, desk),
        spoken=read_spoken(root, desk),
    )


def _identifier(item: Item, desk: Desk) -> str:
    """The key `id` where it can be the name of a folder, else the folder's own name."""
    written = item.value("id")
    if not written or (stays_inside(written) and written[0] != "."):
        return written or item.name
    sentence = f"id: “{written[:40]}” cannot name a folder: use letters, digits and dashes"
    desk.findings.say(Code.BAD_NAME, item.original.inside, sentence, item.line("id"))
    return item.name


def _read_drafts(item: Item, root: Folder, desk: Desk) -> _Drafts:
    return _Drafts(
        sources=draft_sources(root, desk),
        chapters=draft_chapters(root, desk),
        charts=draft_charts(root, desk),
        maps=draft_maps(root, desk),
        people=distinct(read_shelf(root, "people", desk), desk),
        places=distinct(read_shelf(root, "places", desk), desk),
        questions=distinct(read_shelf(root, "questions", desk), desk),
        words=distinct(read_shelf(root, "words", desk), desk),
        events=read_shelf(root, "timeline", desk),
        lenses=_lenses(item, desk),
    )


def _lenses(item: Item, desk: Desk) -> list[Lens]:
    named = read_named(item, "lenses", desk)
    lenses = (Lens(name_key(name.texts[0][1]), name, question) for name, question in named)
    return list({lens.id: lens for lens in lenses}.values())


def _name_book(item: Item, drafts: _Drafts, desk: Desk) -> NameBook:
    book = NameBook()
    book.enter(Shelf.SOURCES, [draft.item for draft in drafts.sources])
    book.enter(Shelf.WORDS, drafts.words)
    book.enter(Shelf.PEOPLE, drafts.people)
    book.enter(Shelf.PLACES, drafts.places)
    book.enter(Shelf.QUESTIONS, drafts.questions)
    book.enter(Shelf.CHARTS, [chart for chart, _ in drafts.charts])
    book.enter(Shelf.MAPS, [draft.item for draft in drafts.maps])
    for lens in drafts.lenses:
        for _, name in lens.name.texts:
            book.enter_name(Shelf.LENSES, name, lens.id)
    for end in _list(item, "ends", desk):
        for _, name in end.texts:
            book.enter_name(Shelf.LEANS, name, end.texts[0][1].lower())
    book.enter_name(Shelf.LEANS, "both", "both")
    return book


def _list(item: Item, key: str, desk: Desk) -> tuple[Wording, ...]:
    """The texts of a list in the header, item by item in every language."""
    columns = [(d.language, d.header.items(key)) for d in item.documents]
    count = len(item.original.header.items(key))
    for document in item.documents[1:]:
        found = len(document.header.items(key))
        if found not in (0, count):
            sentence = f"{key}: {found}, but the original has {count}; keep item beside item"
            line = document.header.line(key)
            desk.findings.say(Code.TRANSLATION_COUNT, document.inside, sentence, line)
    return tuple(
        Wording(tuple((language, texts[i]) for language, texts in columns if i < len(texts)))
        for i in range(count)
    )


def _charts(drafts: _Drafts, desk: Desk) -> tuple[Chart, ...]:
    charts = (read_chart(item, table, desk) for item, table in drafts.charts)
    return tuple(chart for chart in charts if chart is not None)
