"""A tour: every kind of screen drawn off screen into pictures, with a page to leaf through."""

from __future__ import annotations

import html
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import resources
from kiosk.app.itinerary import TourStop, itinerary
from kiosk.app.preparation import Preparation
from kiosk.app.screen import choose_renderer, pixels_per_mm
from kiosk.app.search_room import index_of
from kiosk.app.stage import Stage
from kiosk.bundle.exhibit import Exhibit
from kiosk.imaging import ScreenPlan, Worker
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.viewmodels.setting import INCHES_ASSUMED, Setting
from kiosk.viewmodels.showing import Showing

LOG = logging.getLogger(__name__)
SETTLE_SECONDS = 0.12
LAPTOP_INCHES, LAPTOP_SIDE = 15.6, 800


@dataclass(frozen=True, slots=True)
class TourOrder:
    """What is drawn, how, and where to; `size` is in px, an empty language the exhibit's own."""

    exhibit: Exhibit
    out: Path
    cache: Path
    size: tuple[int, int] = (1920, 1080)
    language: str = ""
    wish: ReadingWish = ReadingWish()


def tour(order: TourOrder, tell: Callable[[str], None]) -> int:
    """Draw the tour; answers how many pictures were written. Raises `OSError` of the folder."""
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    choose_renderer()
    order.out.mkdir(parents=True, exist_ok=True)
    with Worker() as worker:
        store = DerivativeStore(order.cache, (resources.derivatives(),))
        preparation = Preparation(store, worker, ScreenPlan())
        pictures, left_out = preparation.prepare(order.exhibit, lambda _share: None)
        for missing in left_out:
            LOG.error("%s is left out: %s", missing.name, missing.reason)
    kiosk = KioskViewModel(_setting(order), lambda: 0.0)
    kiosk.show_exhibits((Showing(order.exhibit, pictures),))
    if index := index_of(order.exhibit, order.cache):
        kiosk.show_index(order.exhibit, index)
    stage = Stage(kiosk, (order.cache, resources.derivatives()))
    stage.show(QSize(*order.size))
    make_ready(stage)
    names = [_draw(stage, kiosk, order, *stop) for stop in enumerate(itinerary(order.exhibit), 1)]
    for name in names:
        tell(name)
    (order.out / "index.html").write_text(_index(order, names), "utf-8")
    stage.close()
    store.close()
    del app
    return len(names)


def _setting(order: TourOrder) -> Setting:
    width, height = order.size
    laptop = min(width, height) < LAPTOP_SIDE
    inches = LAPTOP_INCHES if laptop else INCHES_ASSUMED
    return Setting(
        wish=order.wish,
        pixels_per_mm=pixels_per_mm(width, height, inches),
        kiosk_profile=not laptop,
        brisk=True,
    )


def _draw(
    stage: Stage, kiosk: KioskViewModel, order: TourOrder, number: int, stop: TourStop
) -> str:
    stop.arrive(kiosk)
    if order.language:
        kiosk.speakLanguage(order.language)
    settle(SETTLE_SECONDS)
    while not stage.arrived:
        settle(SETTLE_SECONDS)
    name = f"{number:03d}-{stop.name}.png"
    if not stage.window.grabWindow().save(str(order.out / name)):
        raise OSError(f"{order.out / name} cannot be written")
    return name


def settle(seconds: float) -> None:
    """Let Qt work for this long, in a loop of its own so that what is finished with is deleted."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def make_ready(stage: Stage) -> None:
    """Let Qt work until every page is compiled."""
    while not stage.ready:
        settle(SETTLE_SECONDS)


def _index(order: TourOrder, names: list[str]) -> str:
    title = html.escape(order.exhibit.title.text(order.language or order.exhibit.languages[0]))
    figures = "\n".join(
        f'<figure><a href="{name}"><img src="{name}" width="480" alt="{name}"></a>'
        f"<figcaption>{name}</figcaption></figure>"
        for name in names
    )
    style = "body{font-family:sans-serif}figure{display:inline-block;margin:8px}"
    return (
        f"<!doctype html><meta charset=utf-8><title>{title}</title><style>{style}</style>"
        f"<h1>{title}</h1>\n{figures}\n"
    )
