"""The index of an exhibit, as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.index_props import Index, IndexProps, derive_index, index_of, target_at
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.search_entries import Entry

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
PAGE = "explore-index"


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class IndexViewModel(Projection):
    """A letter's entries and all pictures, made up only while the page is in front.

    `opened` tells the `Target` that was chosen.
    """

    props = IndexProps
    opened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._index = Index({}, ())
        self._letter = ""

    def show_scene(self, scene: Scene) -> None:
        """Show the index of this scene's exhibit."""
        self._scene = scene
        if scene.visit.current.page == PAGE:
            self._index = index_of(scene)
            self.show(derive_index(scene, self._index, self._letter))

    def reset(self) -> None:
        """The first letter in front."""
        self._letter = ""

    @Slot(str)
    def showLetter(self, letter: str) -> None:
        """Bring the entries of a letter in front."""
        self._letter = letter
        if self._scene is not None:
            self.show(derive_index(self._scene, self._index, letter))

    @Slot(int)
    def openEntry(self, row: int) -> None:
        """Go to an entry of the letter in front."""
        self._open(self._index.under.get(self._index.front(self._letter), ()), row)

    @Slot(int)
    def openPicture(self, row: int) -> None:
        """Go to what a picture belongs to."""
        self._open(self._index.pictured, row)

    def _open(self, found: tuple[Entry, ...], row: int) -> None:
        if target := target_at(found, row):
            self.opened.emit(target)
