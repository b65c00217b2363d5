"""Reading sources: a folder with `source.md`, a folder of pictures, or a single picture."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from kiosk.bundle.bundle_path import natural_key
from kiosk.bundle.code import Code
from kiosk.bundle.dates import read_date
from kiosk.bundle.desk import Desk
from kiosk.bundle.folder import BundleFile, Folder
from kiosk.bundle.item import Item, has_text, in_reading_order, item_names, read_item
from kiosk.bundle.name_book import NameBook, Shelf
from kiosk.bundle.picture import Picture
from kiosk.bundle.picture_reader import page_stem, picture_files, read_picture, with_caption
from kiosk.bundle.prompt_reader import read_prompts, read_quotation, read_stops
from kiosk.bundle.real_width import read_width
from kiosk.bundle.recording import Recording
from kiosk.bundle.recording_reader import read_recordings, recording_stems
from kiosk.bundle.regions import Spot
from kiosk.bundle.source import Provenance, Source, Step
from kiosk.bundle.transcript import SourcePage
from kiosk.bundle.transcript_reader import read_readings


@dataclass(frozen=True, slots=True)
class SourceDraft:
    """A source whose texts are read; `stems` are its pages in `folder`, `pictures` theirs."""

    item: Item
    folder: Folder
    stems: tuple[str, ...]
    pictures: dict[str, Picture | None]
    recordings: tuple[Recording, ...] = ()


def draft_sources(root: Folder, desk: Desk) -> list[SourceDraft]:
    """All sources of the bundle in their order: folders under `sources/`, then lone pictures."""
    shelf = root.folder("sources")
    drafts = [_draft_folder(folder, desk) for folder in shelf.folders_in_order()]
    drafts += _draft_pictures(shelf, desk)
    drafts += _draft_pictures(root, desk)
    by_id: dict[str, SourceDraft] = {}
    for draft in drafts:
        if draft is not None:
            item = draft.item
            name = item.id if item.id not in by_id else item.inside
            by_id[name] = (
                draft if name == item.id else replace(draft, item=replace(item, own_id=name))
            )
    order = in_reading_order([draft.item for draft in by_id.values()], desk)
    drafts_by_item = {id(draft.item): draft for draft in by_id.values()}
    return [drafts_by_item[id(item)] for item in order]


def _draft_folder(folder: Folder, desk: Desk) -> SourceDraft | None:
    name = folder.path.name
    is_told = has_text(folder, "source")
    item = (
        read_item(folder, "source", desk)
        if is_told
        else Item(name, folder.inside, language=desk.language)
    )
    files = picture_files(folder, desk)
    words = {stem: read_item(folder, stem, desk) for stem in _page_words(folder, files)}
    if item is None:
        _use_all(folder, desk)
        return None
    stems = _in_order(dict.fromkeys([*files, *words, *_reading_stems(folder)]), words, desk)
    pictures = {
        stem: _read_page(files[stem], words.get(stem), item, desk) if stem in files else None
        for stem in stems
    }
    for stem in [stem for stem in words if stem not in files]:
        sentence = f"words for a picture that is not there: add {stem}.jpg beside them"
        desk.findings.say(Code.PICTURE_MISSING, folder.child(f"{stem}.md"), sentence)
    recordings = read_recordings(folder, desk)
    if not (stems or is_told or recordings):
        sentence = "neither source.md nor a picture: add one, or delete the folder"
        desk.findings.say(Code.SOURCE_EMPTY, folder.inside, sentence)
        return None
    return SourceDraft(replace(item, name=name), folder, tuple(stems), pictures, recordings)


def _read_page(file: BundleFile, words: Item | None, source: Item, desk: Desk) -> Picture:
    """The picture of one page; the source may say how wide all its pages are."""
    picture = read_picture(file, words, desk)
    width = picture.width_mm or read_width(source, desk.sizes.get(file.inside), desk)
    return replace(picture, width_mm=width)


def _use_all(folder: Folder, desk: Desk) -> None:
    for file in folder.everything():
        desk.use(file)


def _page_words(folder: Folder, pictures: Collection[str]) -> list[str]:
    """The texts that speak of a page: neither of the source nor of a recording alone."""
    others = recording_stems(folder) - {stem.lower() for stem in pictures} | {"source"}
    return [n for n in item_names(folder) if n.lower() not in others and page_stem(n) == n]


def _reading_stems(folder: Folder) -> list[str]:
    return [page_stem(name) for name in item_names(folder) if page_stem(name) != name]


def _in_order(stems: dict[str, None], words: dict[str, Item | None], desk: Desk) -> list[str]:
    items = [words.get(stem) or Item(stem, stem) for stem in sorted(stems, key=natural_key)]
    return [item.name for item in in_reading_order(items, desk)]


def _draft_pictures(folder: Folder, desk: Desk) -> list[SourceDraft]:
    """Every picture that lies in `folder` itself is a source with one page."""
    drafts = []
    for stem, file in picture_files(folder, desk).items():
        item = read_item(folder, stem, desk)
        if item is not None:
            inside = item.inside if item.documents else file.inside
            item = replace(item, inside=inside)
            picture = with_caption(read_picture(file, item, desk), item, desk)
            drafts.append(SourceDraft(item, folder, (stem,), {stem: picture}))
    return drafts


def read_source(draft: SourceDraft, number: int, book: NameBook, desk: Desk) -> Source:
    """The finished source; `number` counts from 1 in the exhibit."""
    item = draft.item
    spot = Spot(item.original.inside, 1, draft.pictures)
    _check_limits(item, desk)
    return Source(
        id=item.id,
        number=number,
        title=item.title,
        short_title=item.label("short-title") or item.title,
        provenance=_provenance(item, desk),
        key_line=item.text("key-line"),
        what_it_is=item.text("what-it-is") or item.text("text"),
        background=item.text("background"),
        easy_words=item.text("easy-words"),
        in_their_words=read_quotation(item, "in-their-words", desk),
        suggests=item.text("what-it-suggests"),
        limits=item.text("limits"),
        references=item.text("references"),
        prompts={
            step: prompts for step in Step if (prompts := read_prompts(item, step, spot, desk))
        },
        guided_look=read_stops(item, spot, desk),
        pages=tuple(_page(draft, stem, desk) for stem in draft.stems),
        recordings=draft.recordings,
        lenses=book.find(Shelf.LENSES, "lenses", item, desk),
        leans=next(iter(book.find(Shelf.LEANS, "leans", item, desk)), ""),
        compare=tuple(
            name for name in book.find(Shelf.SOURCES, "compare", item, desk) if name != item.id
        ),
        chips=book.chips(item, desk),
    )


def _check_limits(item: Item, desk: Desk) -> None:
    """Evidence that is tagged for the beam says what it cannot show."""
    tag = next((key for key in ("leans", "lenses") if item.value(key)), "")
    if tag and not item.text("limits"):
        sentence = "a source that is weighed has its limits: say what it cannot show, “## Limits”"
        desk.findings.say(Code.MISSING_LIMITS, item.original.inside, sentence, item.line(tag))


def _page(draft: SourceDraft, stem: str, desk: Desk) -> SourcePage:
    language = draft.item.value("language")
    readings = read_readings(draft.folder, stem, draft.pictures, desk, language)
    return SourcePage(stem, draft.pictures[stem], readings)


def _provenance(item: Item, desk: Desk) -> Provenance:
    return Provenance(
        creator=item.label("creator"),
        date=read_date(item, desk),
        place=item.label("place"),
        purpose=item.label("purpose"),
        audience=item.label("audience"),
        kind=item.label("kind"),
        nation=item.label("nation"),
        medium=item.label("medium"),
        extent=item.label("extent"),
        held_by=item.label("held-by"),
        reference=item.label("reference"),
        rights=item.value("rights"),
        credit=item.label("credit"),
        language=item.value("language"),
    )
