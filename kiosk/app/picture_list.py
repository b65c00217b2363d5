"""Which pictures an exhibit shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.picture import Picture


def pictures_of(exhibit: Exhibit) -> Iterator[Picture]:
    """Every picture an exhibit shows, the attract loop's first; the same file may come again."""
    yield from exhibit.attract
    for chapter in exhibit.chapters:
        yield from _present(chapter.picture, *(page.picture for page in chapter.pages))
    for source in exhibit.sources:
        yield from _present(*(page.picture for page in source.pages))
    yield from _present(*(person.picture for person in exhibit.people))
    yield from _present(*(place.picture for place in exhibit.places))
    yield from (sheet.picture for sheet in exhibit.maps)


def pages_of(exhibit: Exhibit) -> frozenset[Path]:
    """The files of the pages of sources and of the maps, which a visitor can zoom into."""
    pages = (page.picture for source in exhibit.sources for page in source.pages)
    maps = (sheet.picture for sheet in exhibit.maps)
    return frozenset(picture.file for picture in _present(*pages, *maps))


def _present(*pictures: Picture | None) -> Iterator[Picture]:
    yield from (picture for picture in pictures if picture is not None)
