"""Search: what the visitor types, and what is found."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.folding import folded_words
from kiosk.storage.search_index import Found, Hit, SearchIndex, sought_words
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.search_entries import Entry, entries
from kiosk.viewmodels.search_goal import Target
from kiosk.viewmodels.search_offers import near_words, things
from kiosk.viewmodels.search_props import (
    MOST_A_PAGE,
    SearchProps,
    group_rows,
    in_groups,
    offer_rows,
    result_rows,
    target_of,
)

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
LONGEST_QUERY = 60
SHORTEST_MISSED = 3
PAGE = "explore-search"


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class SearchViewModel(Projection):
    """What is typed lives here and nowhere else, and only as long as the visit.

    `typed` tells that a key was touched, `opened` the `Target` that was chosen, `missed` the words
    of a query that was given up with nothing found.
    """

    props = SearchProps
    queryChanged = Signal()
    perPageChanged = Signal()
    typed = Signal()
    opened = Signal(object)
    missed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._indexes: dict[str, tuple[Exhibit, SearchIndex]] = {}
        self._scene: Scene | None = None
        self._query = ""
        self._found = Found()
        self._pages: tuple[tuple[Hit, ...], ...] = ()
        self._page, self._a_page = 0, MOST_A_PAGE
        self._named: tuple[Exhibit, str] | None = None
        self._entries: tuple[Entry, ...] = ()
        self._titles: dict[Target, Entry] = {}
        self._near: tuple[str, ...] = ()
        self._things: tuple[Entry, ...] = ()
        self._answered: Any = None

    @Property(str, notify=queryChanged)
    def query(self) -> str:
        """What is typed; setting it searches."""
        return self._query

    @query.setter  # type: ignore[no-redef]
    def query(self, text: str) -> None:
        text = text[:LONGEST_QUERY]
        if text != self._query:
            if not text:
                self._give_up()
            self._query, self._page = text, 0
            self.queryChanged.emit()
            self.typed.emit()
            self._refresh()

    @Property(int, notify=perPageChanged)
    def perPage(self) -> int:
        """How many results have room, 1 to 7; the first of those in front stays in front."""
        return self._a_page

    @perPage.setter  # type: ignore[no-redef]
    def perPage(self, room: int) -> None:
        room = max(1, min(MOST_A_PAGE, room))
        if room != self._a_page:
            self._page = self._page * self._a_page // room
            self._a_page = room
            self.perPageChanged.emit()
            self._pages = in_groups(self._found.hits, room)
            self._refresh()

    def show_index(self, exhibit: Exhibit, index: SearchIndex) -> None:
        """Search this exhibit with this index, until another takes its place."""
        self._indexes[exhibit.id] = exhibit, index
        self._answered = None
        self._refresh()

    def keep(self, ids: frozenset[str]) -> None:
        """Let go of the indexes of all exhibits but these."""
        self._indexes = {of: self._indexes[of] for of in self._indexes.keys() & ids}
        self._refresh()

    def show_scene(self, scene: Scene) -> None:
        """Show this scene; away from the search nothing is worked out."""
        self._scene = scene
        self._refresh()

    def reset(self) -> None:
        """Nothing typed, and nothing left of what was."""
        self._give_up()
        self._query, self._page = "", 0
        self._found, self._pages, self._answered = Found(), (), None
        self.queryChanged.emit()
        self._refresh()

    def _refresh(self) -> None:
        scene = self._scene
        if scene is None:
            return
        index = self._index_of(scene.exhibit)
        if scene.visit.current.page != PAGE:
            self._give_up()
            self.show(SearchProps(available=index is not None))
            return
        self._know(scene)
        self._ask(index, scene)
        self.show(self._derived(scene, index))

    def _index_of(self, exhibit: Exhibit) -> SearchIndex | None:
        """The index made of this very exhibit: another would lead to what is gone."""
        of, index = self._indexes.get(exhibit.id, (None, None))
        return index if of == exhibit else None

    def _know(self, scene: Scene) -> None:
        """The names of all things, as long as exhibit and language are the same."""
        named = (scene.exhibit, scene.language)
        if self._named is None or any(a is not b for a, b in zip(self._named, named, strict=True)):
            self._named, self._entries = named, entries(scene)
            self._titles = {entry.target: entry for entry in self._entries}

    def _ask(self, index: SearchIndex | None, scene: Scene) -> None:
        """Ask what was not asked yet; without an index nothing of another exhibit's stays."""
        asked = (id(index), self._query, scene.language)
        if index is None:
            self._found, self._pages, self._answered = Found(), (), None
        elif asked != self._answered:
            self._answered = asked
            self._found = index.find(self._query, scene.language)
            self._pages = in_groups(self._found.hits, self._a_page)

    def _derived(self, scene: Scene, index: SearchIndex | None) -> SearchProps:
        front = self._pages[self._page] if self._page < len(self._pages) else ()
        self._near = () if front else near_words(index, self._query, scene.language)
        self._things = () if front else things(scene, self._entries)
        return SearchProps(
            available=index is not None,
            total=len(self._found.hits),
            page_index=self._page,
            page_count=len(self._pages),
            suggestions=index.suggestions(self._query, scene.language) if index else (),
            results=result_rows(scene, front, self._found, self._titles),
            groups=group_rows(self._pages),
            offers=offer_rows(scene, self._near, self._things),
        )

    @Slot(int)
    def showPage(self, index: int) -> None:
        """Bring another page of hits in front."""
        if 0 <= index < len(self._pages):
            self._page = index
            self._refresh()

    @Slot(int)
    def openResult(self, index: int) -> None:
        """Go where a row of `results` leads: to a source's line, a person, a page."""
        front = self._pages[self._page] if self._page < len(self._pages) else ()
        if 0 <= index < len(front):
            self.opened.emit(target_of(front[index]))

    @Slot(int)
    def openOffer(self, index: int) -> None:
        """Take an offer: a thing is opened, a near word is looked for."""
        if 0 <= index < len(self._near):
            self._put_last(self._near[index])
        elif 0 <= index - len(self._near) < len(self._things):
            self.opened.emit(self._things[index - len(self._near)].target)

    @Slot(int)
    def complete(self, index: int) -> None:
        """Put a suggestion in the place of the last word."""
        if 0 <= index < len(self._props.suggestions):
            self._put_last(self._props.suggestions[index])

    @Slot()
    def clear(self) -> None:
        """Empty the field."""
        self.setProperty("query", "")

    def _give_up(self) -> None:
        """Tell of a query that stands there with nothing found, once."""
        words = " ".join(word.folded for word in sought_words(self._query))
        if len(words) >= SHORTEST_MISSED and self._answered and not self._found.hits:
            self._answered = None
            self.missed.emit(words)

    def _put_last(self, word: str) -> None:
        self._give_up()
        *_, last = folded_words(self._query)
        self.setProperty("query", f"{self._query[: last.start]}{word} ")
