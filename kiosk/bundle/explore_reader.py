"""Reading what can be explored beside the story: people, places, questions, words, events."""

from __future__ import annotations

from kiosk.bundle.code import Code
from kiosk.bundle.dates import read_date
from kiosk.bundle.desk import Desk
from kiosk.bundle.explore import Event, Person, Place, Question, Word
from kiosk.bundle.folder import Folder
from kiosk.bundle.item import Item
from kiosk.bundle.name_book import NameBook, Shelf
from kiosk.bundle.picture_reader import picture_beside


def read_person(item: Item, folder: Folder, book: NameBook, desk: Desk) -> Person:
    """A person from `people/`."""
    return Person(
        id=item.id,
        name=item.title,
        role=item.label("role"),
        nation=item.label("nation"),
        text=item.text("text"),
        wanted=item.text("what-they-wanted"),
        easy_words=item.text("easy-words"),
        references=item.text("references"),
        also=item.original.header.items("also"),
        picture=picture_beside(folder, item, desk),
        chips=book.chips(item, desk),
    )


def read_place(item: Item, folder: Folder, book: NameBook, desk: Desk) -> Place:
    """A place from `places/`."""
    latitude = _degrees(item, "latitude", 90, desk)
    longitude = _degrees(item, "longitude", 180, desk)
    return Place(
        id=item.id,
        name=item.title,
        text=item.text("text"),
        easy_words=item.text("easy-words"),
        references=item.text("references"),
        nation=item.label("nation"),
        latitude=latitude,
        longitude=longitude,
        picture=picture_beside(folder, item, desk),
        chips=book.chips(item, desk),
    )


def read_question(item: Item, book: NameBook, desk: Desk) -> Question:
    """A question from `questions/`."""
    return Question(
        id=item.id,
        question=item.title,
        text=item.text("text"),
        often_believed=item.text("often-believed"),
        how_do_we_know=item.text("how-do-we-know"),
        easy_words=item.text("easy-words"),
        references=item.text("references"),
        chips=book.chips(item, desk),
    )


def read_word(item: Item) -> Word:
    """A term from `words/` or `words.csv`."""
    return Word(id=item.id, word=item.label("word") or item.title, text=item.text("text"))


def read_event(item: Item, book: NameBook, desk: Desk) -> Event:
    """An event from `timeline/` or `timeline.csv`."""
    return Event(
        date=read_date(item, desk),
        title=item.title,
        text=item.text("text"),
        source=next(iter(book.find(Shelf.SOURCES, "source", item, desk)), ""),
        reference=item.label("reference"),
    )


def _degrees(item: Item, key: str, most: int, desk: Desk) -> float | None:
    written = item.value(key)
    if not written:
        return None
    try:
        degrees = float(written)
    except ValueError:
        degrees = float("nan")
    if -most <= degrees <= most:
        return degrees
    sentence = f"{key}: “{written[:40]}” is no number from -{most} to {most}: write 38.513"
    desk.findings.say(Code.BAD_NUMBER, item.original.inside, sentence, item.line(key))
    return None
