"""One thing of the bundle in all its languages: `letter.md`, `letter.es.md`, `letter.ru.md`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.bundle.bundle_path import natural_key, spoken_name, without_number
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.document import Document, read_document
from kiosk.bundle.folder import BundleFile, Folder
from kiosk.bundle.languages import canonical, looks_like_language
from kiosk.bundle.lengths import check_lengths
from kiosk.bundle.readability import check_reading
from kiosk.bundle.spelling import check_spelling
from kiosk.bundle.wording import Wording


@dataclass(frozen=True, slots=True)
class Item:
    """The documents of one thing, the original first; none for a thing that is only a picture.

    `name` is the file's stem or the folder's name, with its number; `inside` what findings name.
    `own_id` is an identifier that does not follow from the name.
    """

    name: str
    inside: str
    documents: tuple[Document, ...] = ()
    language: str = "en"
    own_id: str = ""

    @property
    def id(self) -> str:
        """The name by which other texts refer to the thing: without its number."""
        return self.own_id or without_number(self.name)

    @property
    def original(self) -> Document:
        """The document in the language the thing was written in; an empty one without any."""
        return next(iter(self.documents), Document(self.inside, self.language))

    @property
    def title(self) -> Wording:
        """The title, else what the file's name says."""
        return self.label("title") or Wording(((self.language, spoken_name(self.name)),))

    def label(self, key: str) -> Wording:
        """A text of the header, in every language that has it."""
        return self._wording(lambda document: document.header.scalar(key))

    def text(self, title: str) -> Wording:
        """The Markdown of a section (by its key), in every language that has it."""
        return self._wording(lambda document: document.text(title))

    def value(self, key: str) -> str:
        """A text of the original's header that is the same in every language."""
        return self.original.header.scalar(key)

    def line(self, key: str) -> int:
        """The line of `key` in the original."""
        return self.original.line_of(key)

    def _wording(self, read: Callable[[Document], str]) -> Wording:
        pairs = ((document.language, read(document)) for document in self.documents)
        return Wording(tuple(pair for pair in pairs if pair[1]))


def divide_name(file: BundleFile) -> tuple[str, str]:
    """The stem without its language, and the language (empty for the original)."""
    stem, dot, ending = file.stem.rpartition(".")
    return (stem, canonical(ending)) if dot and looks_like_language(ending) else (file.stem, "")


def has_text(folder: Folder, name: str) -> bool:
    """Whether the folder holds a text called `name`, in any language and case."""
    return any(name == stem.lower() for stem in item_names(folder))


def _is_text_of(file: BundleFile, name: str) -> bool:
    return divide_name(file)[0].lower() == name.lower()


def item_names(folder: Folder) -> list[str]:
    """The things of a folder that have a text, in natural order."""
    names = {divide_name(file)[0]: None for file in folder.files.values() if file.ending == "md"}
    return sorted(names, key=natural_key)


def read_item(folder: Folder, name: str, desk: Desk) -> Item | None:
    """All documents of the thing called `name`; None when its original is broken."""
    start = f"{name}.".lower()
    files = [file for file in folder.files.values() if file.name.lower().startswith(start)]
    named = {divide_name(f)[1]: f for f in files if f.ending == "md" and _is_text_of(f, name)}
    for language, file in named.items():
        desk.use(file)
        check_language(language, file, desk)
    inside = folder.child(f"{name}.md")
    languages = [tag for tag in ("", *desk.languages, *sorted(named)) if tag in named]
    known = [tag for tag in dict.fromkeys(languages) if not tag or desk.knows(tag)]
    documents = []
    for tag in known:
        document = read_document(named[tag], tag or desk.language, desk.findings)
        if document is not None:
            check_spelling(document, desk.findings)
            check_lengths(document, desk.findings)
            check_reading(document, desk.findings)
            documents.append(document)
        elif not tag:
            return None
    if documents and "" not in named:
        sentence = f"a translation without its original: add {name}.md"
        desk.findings.say(Code.ORIGINAL_MISSING, documents[0].inside, sentence)
    return Item(name, inside, tuple(documents), desk.language)


def check_language(language: str, file: BundleFile, desk: Desk) -> None:
    """Tell when the language in the name of `file` is none we know, or has no button."""
    if not language or language in desk.languages:
        return
    if not desk.knows(language):
        sentence = f"“{language}” is not a language we know: rename the file, or list it"
        desk.findings.say(Code.UNKNOWN_LANGUAGE, file.inside, f"{sentence} under languages")
    else:
        sentence = f"“{language}” has no button: add it to languages in exhibit.md"
        desk.findings.say(Code.UNLISTED_LANGUAGE, file.inside, sentence)


def in_reading_order(items: list[Item], desk: Desk) -> list[Item]:
    """The items with an `order`, then the others in natural order of their names."""
    return sorted(items, key=lambda item: (_order(item, desk), natural_key(item.name)))


def _order(item: Item, desk: Desk) -> float:
    value = item.value("order")
    if not value:
        return float("inf")
    try:
        return float(int(value))
    except ValueError:
        sentence = f"order: “{value}” is not a whole number: write one, such as 3"
        desk.findings.say(Code.BAD_NUMBER, item.original.inside, sentence, item.line("order"))
        return float("inf")
