"""Holds looks at the screen against the rules, here or in a process beside the walk."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.app.audit.offence import Offence
from kiosk.app.audit.page_rules import page_offences, picture_offences
from kiosk.app.audit.snapshot import SeenText, Snapshot

Offences = tuple[Offence, ...]
Pixels = tuple[bytes, int, int]
_FORMAT: Final = QImage.Format.Format_ARGB32


class Judge:
    """Says what the rules say of a look; this one at once."""

    def hold(
        self, snapshot: Snapshot, fresh: tuple[SeenText, ...], picture: QImage
    ) -> Future[Offences]:
        """Hold a look against the rules, of its texts only `fresh` ones against its picture."""
        said: Future[Offences] = Future()
        said.set_result(_offences(snapshot, fresh, picture))
        return said


class JudgeBeside(Judge):
    """Has it said by another process."""

    def __init__(self, process: ProcessPoolExecutor) -> None:
        self._process = process

    def hold(
        self, snapshot: Snapshot, fresh: tuple[SeenText, ...], picture: QImage
    ) -> Future[Offences]:
        """Hand a look over; raises `BrokenProcessPool`, as its answer does, where nobody judges."""
        return self._process.submit(_judged, snapshot, fresh, _pixels(picture))


@contextmanager
def judge_beside() -> Iterator[Judge]:
    """A judge in a spawned process, which ends with the walk."""
    spawned = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, spawned, initializer=_take_seat) as process:
        yield JudgeBeside(process)


def _take_seat() -> None:
    _application()
    threading.Thread(target=_leave_with_the_walk, daemon=True).start()


@cache
def _application() -> QGuiApplication | QCoreApplication:
    """Faces can be asked for their characters only where there is one."""
    return QGuiApplication.instance() or QGuiApplication(["kiosk"])


def _leave_with_the_walk() -> None:
    """A walk that was killed has nobody to tell."""
    if walk := multiprocessing.parent_process():
        walk.join()
        os._exit(1)


def _judged(snapshot: Snapshot, fresh: tuple[SeenText, ...], pixels: Pixels) -> Offences:
    told, width, height = pixels
    return _offences(snapshot, fresh, QImage(told, width, height, _FORMAT))


def _pixels(picture: QImage) -> Pixels:
    exact = picture.convertToFormat(_FORMAT)
    return bytes(exact.constBits()), exact.width(), exact.height()


def _offences(snapshot: Snapshot, fresh: tuple[SeenText, ...], picture: QImage) -> Offences:
    return (*page_offences(snapshot), *picture_offences(snapshot, fresh, picture))
