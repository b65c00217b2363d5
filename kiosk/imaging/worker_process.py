"""One process behind the wall, and the pipe to it."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable

from kiosk.imaging.faults import Failed, Fault
from kiosk.imaging.limits import Limits
from kiosk.imaging.messages import LONGEST, Answer, Job, Progress, answer_from_bytes, job_to_bytes
from kiosk.imaging.serving import READY, serve

START_SECONDS = 30.0
_END_SECONDS = 5.0


class WorkerProcess:
    """A started worker; of no use any more once an answer blames the worker."""

    def __init__(self, limits: Limits) -> None:
        """Start the process; it gets ready while the first job is on its way."""
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, limits), name="kiosk-imaging", daemon=True
        )
        self._process.start()
        theirs.close()
        self._ready = False
        self.jobs = 0

    @property
    def process_id(self) -> int | None:
        """The process id."""
        return self._process.pid

    def ask(self, job: Job, progress: Callable[[float], None] | None) -> Answer:
        """The answer to one job; never raises for anything the worker does.

        What `progress` raises is raised, and leaves a worker that must be ended.
        """
        self.jobs += 1
        try:
            self._get_ready()
            self._send(job)
            return self._answer(job.seconds, progress)
        except _Lost as lost:
            return lost.failed

    def end(self) -> None:
        """Kill the process at once and wait until it is gone; harmless when repeated."""
        if self._process.is_alive():
            self._process.kill()
        self._process.join(_END_SECONDS)

    def _get_ready(self) -> None:
        if self._ready:
            return
        if self._received(time.monotonic() + START_SECONDS, START_SECONDS) != READY:
            raise _Lost(_SENSELESS)
        self._ready = True

    def _send(self, job: Job) -> None:
        try:
            self._pipe.send_bytes(job_to_bytes(job))
        except OSError as error:
            raise _Lost(self._post_mortem()) from error

    def _answer(self, seconds: float, progress: Callable[[float], None] | None) -> Answer:
        deadline = time.monotonic() + seconds
        while True:
            try:
                answer = answer_from_bytes(self._received(deadline, seconds))
            except ValueError as error:
                raise _Lost(_SENSELESS) from error
            if not isinstance(answer, Progress):
                return answer
            if progress:
                progress(answer.part)

    def _received(self, deadline: float, seconds: float) -> bytes:
        try:
            if self._pipe.poll(max(0.0, deadline - time.monotonic())):
                return self._pipe.recv_bytes(LONGEST)
        except (EOFError, OSError) as error:
            raise _Lost(self._post_mortem()) from error
        late = f"no answer within {seconds:g} seconds"
        raise _Lost(Failed(Fault.WORKER_TOO_SLOW, late))

    def _post_mortem(self) -> Failed:
        self._process.join(_END_SECONDS)
        return _cause_of_death(self._process.exitcode)


class _Lost(Exception):
    """There will be no answer from this process."""

    def __init__(self, failed: Failed) -> None:
        super().__init__(failed.detail)
        self.failed = failed


_SENSELESS = Failed(Fault.WORKER_DIED, "the worker does not make sense")


def _cause_of_death(exit_code: int | None) -> Failed:
    if exit_code is None or exit_code >= 0:
        return Failed(Fault.WORKER_DIED, f"the worker ended with {exit_code}")
    name = signal.Signals(-exit_code).name
    if name == "SIGXCPU":
        return Failed(Fault.WORKER_TOO_SLOW, "the worker used up its processor time")
    if name == "SIGTRAP":
        return Failed(Fault.WORKER_OUT_OF_MEMORY, "the worker may use no more memory")
    return Failed(Fault.WORKER_DIED, f"the worker was ended by {name}")
