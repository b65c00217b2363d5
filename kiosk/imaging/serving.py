"""The worker process: takes one job after the other until the kiosk closes the pipe."""

from __future__ import annotations

import signal
import time
from multiprocessing.connection import Connection

from kiosk.imaging.complaints import failed_by_decoder, failed_by_system
from kiosk.imaging.confinement import allow_processor_time, confine
from kiosk.imaging.derivative import Made
from kiosk.imaging.faults import Failed, Fault, PictureFault
from kiosk.imaging.limits import Limits
from kiosk.imaging.messages import Answer, Job, Progress, answer_to_bytes, job_from_bytes
from kiosk.imaging.picture_facts import PictureFacts

READY = b"ready"
_PROGRESS_SECONDS = 0.05


def serve(pipe: Connection, limits: Limits) -> None:
    """The whole life of the process. Interrupts from the keyboard are for the kiosk to handle."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    confine(limits)
    from kiosk.imaging.decoding import prepare_decoders

    prepare_decoders()
    pipe.send_bytes(READY)
    while True:
        try:
            job = job_from_bytes(pipe.recv_bytes())
        except EOFError:
            return
        allow_processor_time(job.seconds)
        pipe.send_bytes(answer_to_bytes(_answered(job, limits, pipe)))


def _answered(job: Job, limits: Limits, pipe: Connection) -> Answer:
    import pyvips

    try:
        return _done(job, limits, pipe)
    except PictureFault as fault:
        return fault.failed
    except MemoryError:
        return Failed(Fault.WORKER_OUT_OF_MEMORY, "the worker may use no more memory")
    except pyvips.Error as error:
        return failed_by_decoder(str(error))
    except OSError as error:
        return failed_by_system(error)
    except UnicodeError:
        return Failed(Fault.PICTURE_UNREADABLE, "its name cannot be written in Unicode")


def _done(job: Job, limits: Limits, pipe: Connection) -> Made | PictureFacts:
    from kiosk.imaging.preparation import prepare, verify

    if job.folder is None:
        return verify(job.source, limits)
    return Made(prepare(job.source, job.folder, job.plan, limits, _Teller(pipe).tell))


class _Teller:
    """Passes progress on, but not more often than a person could see."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._told_at = -_PROGRESS_SECONDS

    def tell(self, part: float) -> None:
        if part >= 1.0 or time.monotonic() - self._told_at >= _PROGRESS_SECONDS:
            self._pipe.send_bytes(answer_to_bytes(Progress(part)))
            self._told_at = time.monotonic()
