"""All that an exhibit holds, from A to Z and by its pictures: what search finds, without typing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from kiosk.bundle.passage import Topic
from kiosk.viewmodels.alphabet import initial, sorting_key
from kiosk.viewmodels.language_names import own_name
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.search_entries import Entry, entries
from kiosk.viewmodels.search_goal import Target
from kiosk.viewmodels.source_row import crop_of

PICTURES = "pictures"
"""The item of the page whose pictures are in front."""

ARTICLES = {
    "de": ("der", "die", "das", "ein", "eine"),
    "en": ("a", "an", "the"),
    "es": ("el", "la", "los", "las", "un", "una", "unos", "unas"),
    "fr": ("le", "la", "les", "un", "une", "des"),
    "it": ("il", "lo", "la", "i", "gli", "le", "un", "uno", "una"),
    "pt": ("o", "a", "os", "as", "um", "uma"),
}


@dataclass(frozen=True, slots=True)
class IndexRow:
    """An entry of the index; `kind` as in the results of a search."""

    kind: str
    title: str


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter that entries stand under."""

    letter: str
    count: int
    current: bool


@dataclass(frozen=True, slots=True)
class IndexPictureRow:
    """A picture and the title of what it opens."""

    kind: str
    title: str
    picture: str
    alt: str
    crop: QRectF


@dataclass(frozen=True, slots=True)
class IndexProps:
    """The entries are those of the `letter` in front."""

    letter: str = ""
    by_picture: bool = False
    letters: tuple[LetterRow, ...] = ()
    entries: tuple[IndexRow, ...] = ()
    pictures: tuple[IndexPictureRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Index:
    """The things of an exhibit under their letters, and those that have a picture."""

    under: dict[str, tuple[Entry, ...]]
    pictured: tuple[Entry, ...]

    def front(self, letter: str) -> str:
        """The letter, or the first one where nothing stands under it."""
        return letter if letter in self.under else next(iter(self.under), "")


def index_of(scene: Scene) -> Index:
    """The index in the order of the alphabet, the visitor's own script first.

    Of things with one picture only the first is among the pictures.
    """
    known = entries(scene)
    own = script_of(own_name(scene.language))
    languages = (scene.language, scene.exhibit.languages[0])
    filed = [(filed_as(entry, languages), entry) for entry in known]
    filed.sort(key=lambda pair: (script_of(initial(pair[0])) != own, sorting_key(pair[0])))
    under: dict[str, tuple[Entry, ...]] = {}
    for words, entry in filed:
        under[initial(words)] = (*under.get(initial(words), ()), entry)
    return Index(under, tuple(_pictured(scene, known)))


def script_of(text: str) -> str:
    """The script of the first sign, as Unicode names it; for a digit DIGIT."""
    return unicodedata.name(text[:1], "").partition(" ")[0]


def filed_as(entry: Entry, languages: tuple[str, ...]) -> str:
    """The words that an entry is filed by: no article first, and a person's last name first.

    The articles are those of the first of these languages that has any.
    """
    parts = entry.title.split() or [""]
    if entry.target.topic is Topic.PERSON:
        return " ".join((parts[-1], *parts[:-1]))
    spoken = (language.partition("-")[0] for language in languages)
    articles = next((ARTICLES[one] for one in spoken if one in ARTICLES), ())
    leads = len(parts) > 1 and parts[0].strip("¿¡«“„").lower() in articles
    return " ".join(parts[leads:])


def _pictured(scene: Scene, known: tuple[Entry, ...]) -> Iterator[Entry]:
    shown: set[str] = set()
    for entry in known:
        url = scene.pictures.thumbnail(entry.picture)
        if url and url not in shown:
            shown.add(url)
            yield entry


def derive_index(scene: Scene, index: Index, letter: str) -> IndexProps:
    """The index with the entries of a letter in front."""
    front = index.front(letter)
    return IndexProps(
        letter=front,
        by_picture=scene.visit.current.item == PICTURES,
        letters=tuple(LetterRow(one, len(some), one == front) for one, some in index.under.items()),
        entries=tuple(IndexRow(e.target.topic.value, e.title) for e in index.under.get(front, ())),
        pictures=tuple(_picture_row(scene, entry) for entry in index.pictured),
    )


def _picture_row(scene: Scene, entry: Entry) -> IndexPictureRow:
    picture = entry.picture
    source = scene.source(entry.target.item) if entry.target.topic is Topic.SOURCE else None
    return IndexPictureRow(
        kind=entry.target.topic.value,
        title=(source and scene.plain(source.short_title)) or entry.title,
        picture=scene.pictures.thumbnail(picture),
        alt=scene.sentence(picture.alt) if picture else "",
        crop=crop_of(picture),
    )


def target_at(found: tuple[Entry, ...], row: int) -> Target | None:
    """What a row leads to; None for a row that is not there."""
    return found[row].target if 0 <= row < len(found) else None
