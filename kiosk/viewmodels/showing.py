"""An exhibit ready to be shown: the value and its prepared pictures."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.exhibit import Exhibit
from kiosk.viewmodels.pictures import Pictures


@dataclass(frozen=True, slots=True)
class Showing:
    """One exhibit of the gallery."""

    exhibit: Exhibit
    pictures: Pictures
