"""Which picture is drawn by what, how wide, and where it goes."""
from __future__ import annotations

import pathlib
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from art import hero, knot, lectern
from art.sheet import H, W, Sheet

EXHIBITS = pathlib.Path(__file__).resolve().parents[2] / "exhibits"
FIRST = "did-relations-improve"


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its path below the exhibits, its width in pixels, and how to render it."""

    path: str
    width: int
    render: Callable[[int], Image.Image | None]
    chroma: str = "4:2:0"


def cut(name: str, draw: Callable[[Sheet], None], ground: str, w: int = W, h: int = H, rub: float = 0.7):
    """A renderer for one picture in cut paper."""

    def render(px: int) -> Image.Image:
        sheet = Sheet(name, w, h, ground, px=px, rub=rub)
        draw(sheet)
        return sheet.image()

    return render


def wide(render: Callable[[int], Image.Image]):
    """The same picture at 16:9, cropped so that the Line stays at 62 % of the height."""

    def crop(px: int) -> Image.Image:
        image = render(px)
        high = round(px * 9 / 16)
        top = round((image.height - high) * 0.62)
        return image.crop((0, top, px, top + high))

    return crop


PICTURES: dict[str, Picture] = {
    "distance": Picture(f"{FIRST}/attract/1-distance.jpg", 2880, cut("hero-distance", hero.draw, "night", h=hero.HH)),
    "knot": Picture(f"{FIRST}/attract/2-knot.jpg", 2880, wide(cut("knot", knot.draw, "night"))),
    "speech": Picture(f"{FIRST}/attract/3-speech.jpg", 2880, wide(cut("lectern", lectern.draw, "paper"))),
}
