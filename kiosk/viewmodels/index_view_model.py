"""The index of an exhibit, as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.index_props import IndexProps, derive_index
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
PAGE = "explore-index"


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class IndexViewModel(Projection):
    """A letter's entries and all pictures; made up only while the page is in front."""

    props = IndexProps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._letter = ""

    def show_scene(self, scene: Scene) -> None:
        """Show the index of this scene's exhibit."""
        self._scene = scene
        if scene.visit.current.page == PAGE:
            self._refresh()

    def reset(self) -> None:
        """The first letter in front."""
        self._letter = ""

    def _refresh(self) -> None:
        if self._scene is not None:
            self.show(derive_index(self._scene, self._letter))

    @Slot(str)
    def showLetter(self, letter: str) -> None:
        """Bring the entries of a letter in front."""
        self._letter = letter
        self._refresh()
