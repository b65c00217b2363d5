"""Where imaging and storage meet: every picture of an exhibit, made once for this screen."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.app.picture_list import pages_of, pictures_of
from kiosk.bundle.exhibit import Exhibit
from kiosk.imaging import Derivative, Failed, PictureFault, ScreenPlan, Worker, key
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.viewmodels.pictures import Pictures, Prepared

LOG = logging.getLogger(__name__)
RECORD = "derivative.json"
NEVER = 1_000_000
ROOM_BYTES = 1_000_000_000

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A picture that could not be prepared, and why in plain words."""

    name: str
    reason: str


class Preparation:
    """Finds derivatives in the store and has the worker make the ones that are missing.

    Pages of sources are zoomed into and get a pyramid; all other pictures are only looked at.
    """

    def __init__(self, store: DerivativeStore, worker: Worker, plan: ScreenPlan) -> None:
        self._store = store
        self._worker = worker
        self._plan = plan
        self._flat_plan = replace(plan, pyramid_above=NEVER)

    def found(self, exhibit: Exhibit) -> Pictures | None:
        """The pictures of an exhibit when all are prepared already, else None."""
        prepared: dict[Path, Prepared] = {}
        zoomed = pages_of(exhibit)
        for picture in pictures_of(exhibit):
            ready = self._find(picture.file, self._plan_of(picture.file in zoomed))
            if ready is None:
                return None
            prepared[picture.file] = ready
        return Pictures(prepared)

    def recalled(self, known: Iterable[tuple[Path, str, Derivative]]) -> Pictures | None:
        """The pictures of these files when the derivative of each key is still there, else None."""
        prepared: dict[Path, Prepared] = {}
        for file, name, derivative in known:
            folder = self._store.find(name)
            if folder is None:
                return None
            prepared[file] = Prepared(folder, derivative)
        return Pictures(prepared)

    def prepare(self, exhibit: Exhibit, progress: Progress) -> tuple[Pictures, tuple[LeftOut, ...]]:
        """Prepare every picture; `progress` hears 0–1. What fails is left out and told."""
        wanted = {picture.file: picture.name for picture in pictures_of(exhibit)}
        zoomed = pages_of(exhibit)
        prepared: dict[Path, Prepared] = {}
        left_out: list[LeftOut] = []
        for done, (file, name) in enumerate(wanted.items()):
            progress(done / len(wanted))
            outcome = self._make(file, self._plan_of(file in zoomed))
            if isinstance(outcome, Prepared):
                prepared[file] = outcome
            else:
                left_out.append(LeftOut(f"{exhibit.folder.name}/{name}", outcome))
        progress(1.0)
        return Pictures(prepared), tuple(left_out)

    def prepare_page(self, file: Path) -> Prepared | str:
        """One picture to be zoomed into, or why there is none in plain words."""
        return self._make(file, self._plan)

    def make_room(self, exhibits: Iterable[Exhibit], shown: Iterable[Pictures]) -> None:
        """When less than 1 GB is free, remove the derivatives that none of these uses."""
        if self._store.free() >= ROOM_BYTES:
            return
        on_show = {ready.folder.name for some in shown for ready in some.by_file.values()}
        wanted = {name for exhibit in exhibits for name in self._keys(exhibit)}
        if freed := self._store.prune(on_show | wanted):
            LOG.warning("little room on the disk: %d bytes of old derivatives removed", freed)

    def _keys(self, exhibit: Exhibit) -> Iterator[str]:
        zoomed = pages_of(exhibit)
        for picture in pictures_of(exhibit):
            with suppress(PictureFault):
                yield key(picture.file, self._plan_of(picture.file in zoomed))

    def _plan_of(self, zoomed: bool) -> ScreenPlan:
        return self._plan if zoomed else self._flat_plan

    def _find(self, file: Path, plan: ScreenPlan) -> Prepared | None:
        try:
            name = key(file, plan)
        except PictureFault:
            return None
        folder = self._store.find(name)
        prepared = _opened(folder) if folder else None
        if folder and not prepared:
            self._store.forget(name)
        return prepared

    def _make(self, file: Path, plan: ScreenPlan) -> Prepared | str:
        if ready := self._find(file, plan):
            return ready
        try:
            name = key(file, plan)
        except PictureFault as fault:
            return fault.failed.detail
        failure: list[Failed] = []

        def make(staging: Path) -> bool:
            outcome = self._worker.make(file, staging, plan)
            if isinstance(outcome, Failed):
                failure.append(outcome)
                return False
            return True

        outcome = self._store.find_or_make(name, make)
        if isinstance(outcome, Path):
            return _opened(outcome) or "its derivative cannot be read"
        return failure[0].detail if failure else outcome.detail


def _opened(folder: Path) -> Prepared | None:
    try:
        return Prepared(folder, Derivative.from_json((folder / RECORD).read_text("utf-8")))
    except (OSError, ValueError) as error:
        LOG.warning("derivative %s cannot be used: %s", folder.name, error)
        return None
