"""What is offered where nothing is typed or nothing was found: never an empty page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from kiosk.storage.search_index import SearchIndex
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.search_entries import Entry

MOST_NEAR = 3
MOST_THINGS = 6


def near_words(index: SearchIndex | None, query: str, language: str) -> tuple[str, ...]:
    """Words of the exhibit that are written or sound much like what was typed."""
    return index.near(query, language)[:MOST_NEAR] if index and query.strip() else ()


def things(scene: Scene, all_entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """A few things to open, one of every kind in turn, those with pictures first."""
    ranked = sorted(all_entries, key=lambda entry: not scene.pictures.thumbnail(entry.picture))
    return tuple(islice(_in_turn(ranked), MOST_THINGS))


def _in_turn(found: list[Entry]) -> Iterator[Entry]:
    kinds: dict[str, list[Entry]] = {}
    for entry in found:
        kinds.setdefault(entry.target.topic, []).append(entry)
    for place in range(max(map(len, kinds.values()), default=0)):
        yield from (some[place] for some in kinds.values() if place < len(some))
