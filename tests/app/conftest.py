"""One worker for all tests of the application, and a museum that follows a folder."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.preparation import Preparation
from kiosk.app.recollection import Recollection
from kiosk.app.shelf import Shelf
from kiosk.imaging import ScreenPlan, Worker
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.storage.library import Library
from kiosk.storage.notebook import Notebook
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from tests.clock import Clock
from tests.sample_exhibit import sample

PATIENCE_MS = 20_000


@pytest.fixture(scope="package")
def worker() -> Iterator[Worker]:
    with Worker() as shared:
        yield shared


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kiosk(clock: Clock, qtbot: QtBot) -> KioskViewModel:
    """In front of the sample exhibit, with time that passes by hand."""
    model = KioskViewModel(Setting(), clock)
    model.show_exhibits((Showing(sample(), Pictures()),))
    return model


@pytest.fixture
def records(tmp_path: Path) -> Path:
    return tmp_path / "records" / "records.sqlite"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DerivativeStore]:
    kept = DerivativeStore(tmp_path / "cache")
    yield kept
    kept.close()


@pytest.fixture
def preparation(store: DerivativeStore, worker: Worker) -> Preparation:
    return Preparation(store, worker, ScreenPlan())


@dataclass
class Museum:
    """A library folder, the shelf that follows it, and the kiosk it is shown on."""

    library: Path
    kiosk: KioskViewModel
    shelf: Shelf
    qtbot: QtBot

    def shown(self) -> list[str]:
        """The identifiers of what is on show."""
        gallery = self.kiosk.gallery
        return [gallery.at(row)["id"] for row in range(gallery.property("count"))]

    def look(self) -> None:
        """Look once, and wait until the thread has looked."""
        with self.qtbot.waitSignal(self.shelf.looked, timeout=PATIENCE_MS):
            self.shelf.look()

    def look_twice(self) -> None:
        """Look until the folder has stood still, and wait for what is made of it."""
        with self.qtbot.waitSignal(self.shelf.arranged, timeout=PATIENCE_MS):
            self.look()
            self.shelf.look()

    def look_in_vain(self) -> None:
        """Look as often, expecting nothing new."""
        with self.qtbot.assertNotEmitted(self.shelf.arranged, wait=100):
            self.look()
            self.look()

    def open(self) -> None:
        """Open the doors and wait until everything is prepared."""
        if any(self.library.iterdir()):
            with self.qtbot.waitSignal(self.shelf.arranged, timeout=PATIENCE_MS):
                self.shelf.open()
        else:
            self.shelf.open()

    def take_out(self, name: str) -> None:
        """Take a bundle out of the library."""
        shutil.rmtree(self.library / name)


@pytest.fixture
def museum_of(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[Preparation], Museum]]:
    """Builds a museum whose shelf uses this preparation."""
    shelves: list[Shelf] = []
    library = tmp_path / "library"
    library.mkdir()
    kiosk = KioskViewModel(Setting(), lambda: 0.0)

    def build(preparation: Preparation) -> Museum:
        notebook = Notebook(tmp_path / "notes", "edition")
        recollection = Recollection(notebook, preparation)
        shelves.append(Shelf(Library((library,)), preparation, recollection, kiosk))
        return Museum(library, kiosk, shelves[-1], qtbot)

    yield build
    for shelf in shelves:
        shelf.close()


@pytest.fixture
def museum(museum_of: Callable[[Preparation], Museum], preparation: Preparation) -> Museum:
    return museum_of(preparation)
