"""The kiosk's end of the worker: asks, waits no longer than allowed, and replaces the dead."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from kiosk.imaging.derivative import Made
from kiosk.imaging.faults import Failed, Fault
from kiosk.imaging.limits import Limits
from kiosk.imaging.messages import Answer, Job
from kiosk.imaging.picture_facts import PictureFacts
from kiosk.imaging.probing import probe
from kiosk.imaging.screen_plan import ScreenPlan

if TYPE_CHECKING:
    from kiosk.imaging.worker_process import WorkerProcess

JOBS_PER_PROCESS = 200


class Worker:
    """A separate process that decodes pictures; a context manager, usable from any thread.

    Calls wait for their answer, one at a time, so they belong off the GUI thread. The process is
    started at the first job, replaced after 200 jobs, after a timeout and after it died: a
    hostile picture costs one `Failed`, and the next call works.

    It is a `multiprocessing` process of kind *spawn*, on every platform: a fork would carry the
    GUI's threads along, and `python -m` does not exist inside a PyInstaller program, whereas
    spawn does, provided `multiprocessing.freeze_support()` is the first thing `kiosk.cli.main`
    calls, before it imports Qt.
    """

    def __init__(
        self, limits: Limits | None = None, jobs_per_process: int = JOBS_PER_PROCESS
    ) -> None:
        """Start nothing yet."""
        self._limits = limits or Limits()
        self._jobs_per_process = jobs_per_process
        self._turn = threading.Lock()
        self._process: WorkerProcess | None = None
        self._closed = False

    def __enter__(self) -> Worker:
        """The worker itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """As `close`."""
        self.close()

    @property
    def process_id(self) -> int | None:
        """The process id while there is a process; for logs and tests."""
        return self._process.process_id if self._process else None

    def make(
        self,
        source: Path,
        folder: Path,
        plan: ScreenPlan | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> Made | Failed:
        """Make the derivative of `source` in `folder`, flushed to the disk, its record last.

        `folder` is missing or empty, and gone again after a failure. `progress` is told parts
        from 0 to 1 on the calling thread; raising from it stops the work, and the exception
        comes out of here. Raises ValueError when `folder` holds anything.
        """
        unusable = _emptied(folder)
        if unusable:
            return unusable
        job = Job(source.absolute(), self._seconds(source), folder.absolute(), plan or ScreenPlan())
        answer: Answer = _SENSELESS
        try:
            answer = self._ask(job, progress)
        finally:
            if not isinstance(answer, Made):
                shutil.rmtree(folder, ignore_errors=True)
        return answer if isinstance(answer, Made | Failed) else _SENSELESS

    def verify(self, source: Path) -> PictureFacts | Failed:
        """Decode every pixel of `source`: what the header says, or why it cannot be used."""
        answer = self._ask(Job(source.absolute(), self._seconds(source)), None)
        return answer if isinstance(answer, PictureFacts | Failed) else _SENSELESS

    def close(self) -> None:
        """End the process now; a call under way in another thread answers worker-died."""
        self._closed = True
        process = self._process
        if process:
            process.end()

    def _seconds(self, source: Path) -> float:
        facts = probe(source, self._limits)
        pixels = 0 if isinstance(facts, Failed) else facts.width * facts.height
        return self._limits.seconds_for(pixels)

    def _ask(self, job: Job, progress: Callable[[float], None] | None) -> Answer:
        with self._turn:
            if self._closed:
                return Failed(Fault.WORKER_DIED, "the worker is closed")
            if self._process is None:
                self._process = _started(self._limits)
            if self._closed:
                self._process.end()
            return self._asked(self._process, job, progress)

    def _asked(
        self, process: WorkerProcess, job: Job, progress: Callable[[float], None] | None
    ) -> Answer:
        fit = False
        try:
            answer = process.ask(job, progress)
            blamed = isinstance(answer, Failed) and answer.fault.of_the_worker
            fit = not blamed and process.jobs < self._jobs_per_process
        finally:
            if not fit:
                process.end()
                self._process = None
        return answer


_SENSELESS = Failed(Fault.WORKER_DIED, "the worker gave an answer to another question")


def _started(limits: Limits) -> WorkerProcess:
    """Loads what starts a process only now: a kiosk whose pictures are prepared needs none."""
    from kiosk.imaging.worker_process import WorkerProcess

    return WorkerProcess(limits)


def _emptied(folder: Path) -> Failed | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise ValueError(f"the folder for a derivative is not empty: {folder}")
    except OSError as error:
        return Failed(Fault.DISK_UNWRITABLE, f"the folder cannot be made: {error.strerror}")
    return None
