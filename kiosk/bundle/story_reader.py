"""Reading the story: one folder a chapter, one text a page."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.chapter import Chapter, Page
from kiosk.bundle.desk import Desk
from kiosk.bundle.folder import Folder
from kiosk.bundle.item import Item, in_reading_order, item_names, read_item
from kiosk.bundle.name_book import NameBook
from kiosk.bundle.picture_reader import picture_beside, picture_files

_CHAPTER = "chapter"


@dataclass(frozen=True, slots=True)
class ChapterDraft:
    """A chapter whose texts are read; `item` has the folder's name."""

    item: Item
    pages: tuple[Item, ...]
    folder: Folder


def draft_chapters(root: Folder, desk: Desk) -> list[ChapterDraft]:
    """The chapters under `story/` in their order; a broken page is left out."""
    drafts = [_draft(folder, desk) for folder in root.folder("story").folders_in_order()]
    items = {id(draft.item): draft for draft in drafts}
    return [items[id(item)] for item in in_reading_order([d.item for d in drafts], desk)]


def _draft(folder: Folder, desk: Desk) -> ChapterDraft:
    names = item_names(folder)
    stems = [name for name in names if name.lower() != _CHAPTER]
    stems += [s for s in picture_files(folder, desk) if s not in names and s.lower() != _CHAPTER]
    pages = [item for stem in stems if (item := read_item(folder, stem, desk))]
    text = read_item(folder, _CHAPTER, desk)
    documents = text.documents if text else ()
    item = Item(folder.path.name, folder.inside, documents, desk.language)
    return ChapterDraft(item, tuple(in_reading_order(pages, desk)), folder)


def read_chapter(draft: ChapterDraft, number: int, book: NameBook, desk: Desk) -> Chapter:
    """The finished chapter; `number` counts from 1."""
    item = draft.item
    own = Item(_CHAPTER, item.inside, item.documents, item.language)
    return Chapter(
        id=item.id,
        number=number,
        title=item.title,
        key_line=item.text("key-line"),
        text=item.text("text"),
        easy_words=item.text("easy-words"),
        references=item.text("references"),
        picture=picture_beside(draft.folder, own, desk),
        pages=tuple(_page(page, draft.folder, book, desk) for page in draft.pages),
        chips=book.chips(item, desk),
    )


def _page(item: Item, folder: Folder, book: NameBook, desk: Desk) -> Page:
    return Page(
        id=item.id,
        title=item.title,
        key_line=item.text("key-line"),
        text=item.text("text"),
        more=item.text("more"),
        easy_words=item.text("easy-words"),
        historians_disagree=item.text("historians-disagree"),
        references=item.text("references"),
        picture=picture_beside(folder, item, desk),
        chips=book.chips(item, desk),
    )
