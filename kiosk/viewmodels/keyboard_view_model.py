"""The keyboard on the screen, as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.storage.keyboard import Keyboard, Keyboards
from kiosk.viewmodels.keyboard_props import LAYERS, KeyboardProps, derive_keyboard
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.typed_text import longer, shorter

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class KeyboardViewModel(Projection):
    """The keys in front; it keeps nothing of what is typed.

    Another language brings its own script in front, the end of a visit too.
    """

    props = KeyboardProps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keyboards = Keyboards()
        self._languages: tuple[str, ...] = ()
        self._offered: tuple[Keyboard, ...] = ()
        self._front = 0
        self._layer = LAYERS[0]

    def install(self, keyboards: Keyboards) -> None:
        """Use these keyboards from now on."""
        self._keyboards = keyboards
        self._offer()

    def show_scene(self, scene: Scene) -> None:
        """Offer the scripts of the visitor's language and of the exhibit's others."""
        languages = (scene.language, *scene.exhibit.languages)
        if languages != self._languages:
            self._languages = languages
            self._offer()

    def reset(self) -> None:
        """The first script's letters in front."""
        self._front, self._layer = 0, LAYERS[0]
        self._refresh()

    def _offer(self) -> None:
        self._offered = self._keyboards.offered(self._languages)
        self.reset()

    def _refresh(self) -> None:
        self.show(derive_keyboard(self._offered, self._front, self._layer))

    @Slot()
    def changeScript(self) -> None:
        """Bring the letters of the next script in front."""
        self._front = (self._front + 1) % max(1, len(self._offered))
        self._layer = LAYERS[0]
        self._refresh()

    @Slot(str)
    def showLayer(self, layer: str) -> None:
        """Bring letters, accents or signs in front; the layer in front gives way to letters."""
        self._layer = layer if layer in LAYERS and layer != self._layer else LAYERS[0]
        self._refresh()

    @Slot(str, str, result=str)
    def longer(self, text: str, typed: str) -> str:
        """The text with what was typed at its end; after an accent the letters come back."""
        if self._layer == "accents":
            self.showLayer(LAYERS[0])
        return longer(text, typed)

    @Slot(str, result=str)
    def shorter(self, text: str) -> str:
        """The text without its last letter."""
        return shorter(text)
