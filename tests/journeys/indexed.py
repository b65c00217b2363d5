"""The words of an exhibit, to be searched for; made once for all runs."""

from __future__ import annotations

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.passages import passages
from kiosk.storage import search_building
from kiosk.storage.search_index import SearchIndex

_MADE: dict[str, SearchIndex] = {}


def index_of(exhibit: Exhibit) -> SearchIndex:
    """The index of an exhibit."""
    if exhibit.id not in _MADE:
        _MADE[exhibit.id] = SearchIndex(search_building.build(passages(exhibit)))
    return _MADE[exhibit.id]
