"""The prepared pictures of an exhibit, by the file they were made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QUrl

from kiosk.bundle.picture import Picture
from kiosk.imaging import Derivative


@dataclass(frozen=True, slots=True)
class Prepared:
    """A finished derivative and the folder that holds its files."""

    folder: Path
    derivative: Derivative

    def url(self, name: str) -> str:
        """The address of one of its files."""
        return QUrl.fromLocalFile(str(self.folder / name)).toString()


@dataclass(frozen=True, slots=True)
class Pictures:
    """Looks up derivatives; a picture that could not be prepared has the empty address."""

    by_file: Mapping[Path, Prepared] = field(default_factory=dict)

    def of(self, picture: Picture | None) -> Prepared | None:
        """The derivative of a picture, or None while there is none."""
        return self.by_file.get(picture.file) if picture else None

    def screen(self, picture: Picture | None) -> str:
        """The address of the screen-size picture, or nothing."""
        prepared = self.of(picture)
        return prepared.url(prepared.derivative.screen) if prepared else ""

    def thumbnail(self, picture: Picture | None) -> str:
        """The address of the thumbnail, or nothing."""
        prepared = self.of(picture)
        return prepared.url(prepared.derivative.thumbnail) if prepared else ""
