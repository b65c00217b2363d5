"""Which picture is drawn by what, how wide, and where it goes."""

from __future__ import annotations

import pathlib
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from art import (
    facsimile,
    folded_sheet,
    hero,
    knot,
    layers,
    lectern,
    radiators,
    radios,
    reunion,
    teleprinter,
    test_ban,
    thirteen_sheets,
    tribune,
    u2_site,
    wheat,
)
from art.palette import mix
from art.sheet import H, Sheet, W
from maps import live
from pages import PLATE, WIDE, is_page, read, set_page, sidecar
from strips import STRIPS

EXHIBITS = pathlib.Path(__file__).resolve().parents[2] / "exhibits"
FIRST = "did-relations-improve"


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its path below the exhibits, its width in pixels, and how to render it.

    `words` writes the ALTO file beside it; None, where it answers None, for a picture without one.
    """

    path: str
    width: int
    render: Callable[[int], Image.Image | None]
    chroma: str = "4:2:0"
    words: Callable[[], str | None] = lambda: None


def cut(
    name: str, draw: Callable[[Sheet], None], ground: str, w: int = W, h: int = H, rub: float = 0.7
):
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


def reading(source: str, exhibit: str = FIRST, strips=STRIPS):
    """A renderer for the reading page of a source; None as long as its words are not written."""

    def render(px: int) -> Image.Image | None:
        path = EXHIBITS / exhibit / "sources" / source / "p1.plain.md"
        lines, made_from = read(path) if path.exists() else ([], "")
        if not is_page(lines):
            return None
        return set_page(lines, made_from, strips[source](round(PLATE[2] * px / WIDE)), px)

    return render


def words_of(source: str, exhibit: str = FIRST):
    """A writer of the ALTO file of a reading page; None as long as its words are not written."""

    def write() -> str | None:
        path = EXHIBITS / exhibit / "sources" / source / "p1.plain.md"
        lines, _ = read(path) if path.exists() else ([], "")
        return sidecar(lines, "en") if is_page(lines) else None

    return write


PICTURES: dict[str, Picture] = {
    "distance": Picture(
        f"{FIRST}/attract/1-distance.jpg",
        2880,
        cut("hero-distance", hero.draw, "night", h=hero.HH),
    ),
    "knot": Picture(
        f"{FIRST}/attract/2-knot.jpg",
        2880,
        wide(cut("knot", knot.draw, "night")),
    ),
    "speech": Picture(
        f"{FIRST}/attract/3-speech.jpg",
        2880,
        wide(cut("lectern", lectern.draw, "paper")),
    ),
}
PICTURES |= {
    source: Picture(
        f"{FIRST}/sources/{source}/p1.jpg", WIDE, reading(source), words=words_of(source)
    )
    for source in STRIPS
}
PICTURES["castro-khrushchev-photo-1963"] = Picture(
    f"{FIRST}/sources/castro-khrushchev-photo-1963/p1.jpg",
    3864,
    cut("tribune", tribune.draw, "sunk"),
)


def story(name: str, path: str, draw: Callable[[Sheet], None], ground: str) -> None:
    """Plan one whole picture in cut paper for the story."""
    PICTURES[name] = Picture(f"{FIRST}/story/{path}.jpg", W, cut(name, draw, ground))


story("radiators", "1-how-cold/chapter", radiators.draw, mix("sky", "fog", 0.75))
story("knot-whole", "2-how-close/chapter", knot.draw, "night")
story(
    "thirteen-sheets", "2-how-close/3-black-saturday", thirteen_sheets.draw, mix("sky", "fog", 0.75)
)
story("folded-sheet", "3-what-was-the-deal/chapter", folded_sheet.draw, mix("oxide", "ink", 0.35))
story("wheat", "4-what-got-better/chapter", wheat.draw, "paper")
story("layers", "5-what-did-not/chapter", layers.draw, "paper")
story("radios", "6-whose-story/chapter", radios.draw, "sunk")
story("lectern-whole", "4-what-got-better/1-a-speech-in-june", lectern.draw, "paper")
story("test-ban", "4-what-got-better/3-tests-go-underground", test_ban.draw, "paper")
PLACED = {f"map-{name}": bare for name, bare in live.LIVE.items()}
for number, (name, bare) in enumerate(PLACED.items(), 1):
    path = f"{FIRST}/maps/{number}-{name.removeprefix('map-')}.jpg"
    PICTURES[name] = Picture(path, 3600, bare().render, "4:4:4")
PLACED["why-map-hot-line"] = live.hot_line
PICTURES["why-map-hot-line"] = Picture(
    "why-a-hot-line/maps/hot-line.jpg", 3600, live.hot_line().render, "4:4:4"
)
PLAIN = "plain-pictures"
PICTURES |= {
    "plain-envelopes": Picture(
        f"{PLAIN}/1 Envelopes.jpg", 2600, STRIPS["message-from-khrushchev-1964"]
    ),
    "plain-teleprinter": Picture(
        f"{PLAIN}/2 Teleprinter.jpg", 2400, cut("teleprinter", teleprinter.draw, "sunk")
    ),
    "plain-wheat": Picture(
        f"{PLAIN}/3 Wheat ships.jpg", 2400, cut("wheat-ships", wheat.draw, "paper")
    ),
    "plain-fields": Picture(
        f"{PLAIN}/4 Fields from the air.jpg", 2400, cut("u2-site", u2_site.draw, "kraft")
    ),
    "plain-coats": Picture(f"{PLAIN}/5 Two coats.jpg", 2400, cut("reunion", reunion.draw, "sunk")),
    "plain-page": Picture(
        f"{PLAIN}/6 A printed page.jpg",
        1800,
        cut("facsimile-hot-line", facsimile.draw, "bond", facsimile.PW, facsimile.PH, 0.3),
    ),
}
