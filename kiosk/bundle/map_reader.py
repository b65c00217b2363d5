"""Reading maps: a picture, and a text and a table of marks of the same name."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.bundle_path import natural_key
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.folder import BundleFile, Folder
from kiosk.bundle.item import Item, in_reading_order, item_names, read_item
from kiosk.bundle.map import Map
from kiosk.bundle.map_mark_reader import read_marks
from kiosk.bundle.picture_reader import picture_files, read_picture
from kiosk.bundle.shelf_reader import distinct, read_rows


@dataclass(frozen=True, slots=True)
class MapDraft:
    """A map whose files are found; `rows` are those of its table."""

    item: Item
    picture: BundleFile
    rows: tuple[Item, ...]


def draft_maps(root: Folder, desk: Desk) -> list[MapDraft]:
    """The maps under `maps/` in their order; what has no picture is told and left out."""
    folder = root.folder("maps")
    pictures = picture_files(folder, desk)
    tables = {f.stem: f for f in folder.in_order() if f.ending in ("csv", "tsv")}
    drafts = []
    for stem in sorted({*tables, *item_names(folder), *pictures}, key=natural_key):
        if stem not in pictures:
            sentence = f"a map without its picture: add {stem}.jpg beside it"
            name = tables[stem].name if stem in tables else f"{stem}.md"
            desk.findings.say(Code.PICTURE_MISSING, folder.child(name), sentence)
        item = read_item(folder, stem, desk)
        rows = distinct(read_rows(tables[stem], desk), desk) if stem in tables else []
        if item and stem in pictures:
            drafts.append(MapDraft(item, pictures[stem], tuple(rows)))
    by_item = {id(draft.item): draft for draft in drafts}
    return [by_item[id(item)] for item in in_reading_order([d.item for d in drafts], desk)]


def read_map(draft: MapDraft, desk: Desk) -> Map:
    """The finished map."""
    item = draft.item
    return Map(
        id=item.id,
        title=item.title,
        picture=read_picture(draft.picture, item, desk),
        marks=read_marks(list(draft.rows), desk),
        key_line=item.text("key-line"),
        shows=item.text("what-it-shows") or item.text("text"),
        easy_words=item.text("easy-words"),
        references=item.text("references"),
        limits=item.text("limits"),
    )
