"""How large the screen is, measured with a card, and how high it hangs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.reach import Mounting

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CARD_MM: Final = (85.60, 53.98)
"""A bank card (ISO/IEC 7810, ID-1)."""
MM_PER_INCH: Final = 25.4
INCHES: Final = (5.0, 200.0)
HIGHEST_MM: Final = 2000
USUAL_BOTTOM_MM: Final = 800


@dataclass(frozen=True, slots=True)
class CalibrationProps:
    """`card_width` × `card_height` px is the frame; `bottom_mm` is −1 while nobody told it.

    `complaint` says why this cannot be saved, `advice` what visitors will find wrong.
    """

    card_width: float = 0.0
    card_height: float = 0.0
    inches: float = 0.0
    pixels_per_mm: float = 0.0
    bottom_mm: int = -1
    complaint: str = ""
    advice: str = ""
    answer: str = ""


def derive_calibration(width: int, height: int, card: float, bottom: int) -> CalibrationProps:
    """What a card `card` px wide tells of a screen of this size in px."""
    density = card / CARD_MM[0]
    inches = hypot(width, height) / density / MM_PER_INCH
    mounting = Mounting(width, height, density, None if bottom < 0 else float(bottom))
    credible = INCHES[0] <= inches <= INCHES[1]
    return CalibrationProps(
        card_width=card,
        card_height=card * CARD_MM[1] / CARD_MM[0],
        inches=inches,
        pixels_per_mm=density,
        bottom_mm=bottom,
        complaint="" if credible else f"There is no screen of {inches:.1f} inches.",
        advice="; ".join(mounting.complaints()),
    )


@QmlElement
@QmlUncreatable("made by the calibration window")
class CalibrationViewModel(Projection):
    """The measurement. `saveWanted` tells inches, and mm above the floor or −1."""

    props = CalibrationProps
    saveWanted = Signal(float, int)

    def __init__(
        self,
        size: tuple[int, int],
        pixels_per_mm: float,
        bottom_mm: float | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._card = pixels_per_mm * CARD_MM[0]
        self._bottom = -1 if bottom_mm is None else round(bottom_mm)
        self._show()

    @Slot(float)
    def widen(self, pixels: float) -> None:
        """Make the frame wider by some px, or narrower."""
        self._card = min(max(self._card + pixels, 20.0), 0.9 * min(self._size))
        self._show()

    @Slot(int)
    def lift(self, millimetres: int) -> None:
        """The lower edge is higher by some mm, or lower; the first time a usual height."""
        lifted = USUAL_BOTTOM_MM if self._bottom < 0 else self._bottom + millimetres
        self._bottom = min(max(lifted, 0), HIGHEST_MM)
        self._show()

    @Slot()
    def save(self) -> None:
        """Ask for it to be kept."""
        if not self._props.complaint:
            self.saveWanted.emit(round(self._props.inches, 1), self._bottom)

    def tell(self, answer: str) -> None:
        """Say what came of it."""
        self.show(replace(self._props, answer=answer))

    def _show(self) -> None:
        self.show(derive_calibration(*self._size, self._card, self._bottom))
