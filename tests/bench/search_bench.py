"""How long the search takes: key by key of fifty queries among 10,000 passages, and its making."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.passage import Passage
from kiosk.bundle.passages import passages
from kiosk.bundle.reader import Accepted, read
from kiosk.storage.search_building import build
from kiosk.storage.search_index import SearchIndex
from kiosk.storage.search_store import SearchStore
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.search_view_model import PAGE, SearchViewModel
from kiosk.visit.place import Place
from kiosk.visit.visit import Phase, Visit
from tests.bench.figure import Figure, middle, percentile

EXHIBITS: Final = Path("exhibits")
PASSAGES: Final = 10_000
QUERIES: Final = (
    *("khrushchev", "Jruschov", "Chruschtschow", "Хрущёв", "kenedy", "krushchev", "castro"),
    *("cuba", "cuban missile crisis", "hot line", "hotlien", "turkey", "jupiter missiles"),
    *("what did turkey get", "why did khrushchev give in", "how close was nuclear war", "u-2"),
    *("test ban", "treaty", "1962", "27 october", "black saturday", "mikoyan", "gromiko"),
    *("dobrynin", "berlin", "china", "mao", "wheat", "quarantine", "blockade", "submarine"),
    *("letter", "speech", "photograph", "war", "peace", "a", "the", "of the", "no such thing"),
    *("xqzw", "crisis de los misiles", "guerra", "teléfono rojo", "война", "ядерные испытания"),
    *("горячая линия", "куба", "كوبا", "خروتشوف"),
)


def told() -> tuple[list[Passage], Exhibit]:
    """So many passages of the shipped exhibits, told again and again as other things."""
    folders = [path.parent for path in sorted(EXHIBITS.glob("*/exhibit.md"))]
    exhibits = [found.exhibit for folder in folders if isinstance(found := read(folder), Accepted)]
    kept: list[Passage] = []
    while len(kept) < PASSAGES:
        turn = len(kept)
        for exhibit in exhibits:
            kept += [replace(p, item=f"{p.item}{turn or ''}") for p in passages(exhibit)]
    return kept[:PASSAGES], exhibits[0]


def figures(folder: Path) -> Iterator[Figure]:
    """Seconds and ms."""
    passages_told, exhibit = told()
    began = time.perf_counter()
    made = build(passages_told)
    yield Figure("search, making an index of 10,000 passages", _since(began), "s", "none")
    yield Figure("search, its size", len(made.serialize()) / 1e6, "MB", "none")
    store, index = SearchStore(folder, "bench"), SearchIndex(made)
    store.index_of(exhibit)
    began = time.perf_counter()
    store.index_of(exhibit)
    yield Figure(f"search, taking up that of {exhibit.id}", _since(began), "s", "none")
    keys = list(_typing(exhibit, index))
    yield Figure(f"search, a key ({len(keys)} keys), median", middle(keys), "ms", "≤ 30")
    yield Figure("search, a key, p95", percentile(keys, 0.95), "ms", "≤ 30")
    yield Figure("search, a key, worst", max(keys), "ms", "none")


def _typing(exhibit: Exhibit, index: SearchIndex) -> Iterator[float]:
    """From the touch of a key until the rows are there, in the thread that draws."""
    model = SearchViewModel()
    model.show_index(exhibit, index)
    visit = Visit(phase=Phase.VISITING, places=(Place(PAGE),))
    model.show_scene(Scene(exhibit, visit, exhibit.languages[0], Pictures()))
    for query in islice(QUERIES, 50):
        for end in range(1, len(query) + 1):
            began = time.perf_counter()
            model.setProperty("query", query[:end])
            yield _since(began) * 1000
        model.clear()


def _since(began: float) -> float:
    return time.perf_counter() - began


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for figure in figures(Path(name)):
            print(figure, flush=True)
