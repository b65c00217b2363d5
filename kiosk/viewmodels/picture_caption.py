"""The line under a picture."""

from __future__ import annotations

from kiosk.bundle.picture import Picture
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.typesetting import unbroken


def caption(scene: Scene, picture: Picture | None) -> str:
    """The line under a picture: its caption, its credit, and its licence by name on one line."""
    if picture is None:
        return ""
    licence = unbroken(picture.rights) if picture.rights.startswith("CC") else ""
    parts = [scene.plain(picture.caption), scene.plain(picture.credit), licence]
    return " ".join(part.rstrip(".") + "." for part in parts if part)
