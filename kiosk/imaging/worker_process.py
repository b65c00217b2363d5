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
        self._seconds = limits.seconds
        self._ready = False
        self.jobs = 0

    @property
    def process_id(self) -> int | None:
        """The process id."""
        return self._process.pid

    def ask(self, job: Job, progress: Callable[[float], None] | None) -> Answer:
        """The answer to one job; never raises for anything the worker does."""
        self.jobs += 1
        try:
            self._get_ready()
            self._pipe.send_bytes(job_to_bytes(job))
            return self._answer(time.monotonic() + self._seconds, progress)
        except TimeoutError as late:
            return Failed(Fault.WORKER_TOO_SLOW, str(late))
        except (EOFError, OSError, ValueError):
            return self._died()

    def end(self) -> None:
        """Kill the process at once and wait until it is gone; harmless when repeated."""
        if self._process.is_alive():
            self._process.kill()
        self._process.join(_END_SECONDS)

    def _get_ready(self) -> None:
        if self._ready:
            return
        if self._received(time.monotonic() + START_SECONDS) != READY:
            raise ValueError("the worker does not make sense")
        self._ready = True

    def _answer(self, deadline: float, progress: Callable[[float], None] | None) -> Answer:
        while True:
            answer = answer_from_bytes(self._received(deadline))
            if not isinstance(answer, Progress):
                return answer
            if progress:
                progress(answer.part)

    def _received(self, deadline: float) -> bytes:
        if not self._pipe.poll(max(0.0, deadline - time.monotonic())):
            raise TimeoutError(f"no answer within {self._seconds:g} seconds")
        return self._pipe.recv_bytes(LONGEST)

    def _died(self) -> Failed:
        self._process.join(_END_SECONDS)
        return _post_mortem(self._process.exitcode)


def _post_mortem(exit_code: int | None) -> Failed:
    if exit_code is None or exit_code >= 0:
        return Failed(Fault.WORKER_DIED, f"the worker ended with {exit_code}")
    name = signal.Signals(-exit_code).name
    if name == "SIGXCPU":
        return Failed(Fault.WORKER_TOO_SLOW, "the worker used up its processor time")
    if name == "SIGTRAP":
        return Failed(Fault.WORKER_OUT_OF_MEMORY, "the worker may use no more memory")
    return Failed(Fault.WORKER_DIED, f"the worker was ended by {name}")
