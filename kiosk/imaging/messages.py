"""What passes between the kiosk and the worker: short JSON texts.

Not pickles: whoever takes over the worker with a hostile picture could run code in the kiosk by
way of one. The kiosk believes nothing it cannot parse.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.imaging.derivative import Derivative, Made
from kiosk.imaging.faults import Failed, Fault
from kiosk.imaging.picture_facts import PictureFacts
from kiosk.imaging.screen_plan import ScreenPlan

LONGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Job:
    """Decode `source` within `seconds`; with a folder and a plan, make its derivative there."""

    source: Path
    seconds: float
    folder: Path | None = None
    plan: ScreenPlan = ScreenPlan()


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of the job is done, from 0 to 1."""

    part: float


Answer = Made | PictureFacts | Failed | Progress


def job_to_bytes(job: Job) -> bytes:
    """The job as it is sent."""
    folder = None if job.folder is None else str(job.folder)
    wish = {"source": str(job.source), "seconds": job.seconds, "folder": folder}
    return json.dumps(wish | {"plan": asdict(job.plan)}).encode()


def job_from_bytes(message: bytes) -> Job:
    """The job that was sent."""
    wish = json.loads(message)
    folder = None if wish["folder"] is None else Path(wish["folder"])
    return Job(Path(wish["source"]), wish["seconds"], folder, ScreenPlan(**wish["plan"]))


def answer_to_bytes(answer: Answer) -> bytes:
    """An answer as it is sent."""
    if isinstance(answer, Made):
        return _packed("made", answer.derivative.to_json())
    if isinstance(answer, PictureFacts):
        return _packed("facts", asdict(answer))
    if isinstance(answer, Failed):
        return _packed("failed", [answer.fault, answer.detail])
    return _packed("progress", answer.part)


def answer_from_bytes(message: bytes) -> Answer:
    """The answer that was sent; raises ValueError for anything else."""
    try:
        kind, content = json.loads(message)
        return _READERS[kind](content)
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("the worker does not make sense") from error


def _packed(kind: str, content: object) -> bytes:
    return json.dumps([kind, content]).encode()


def _facts(content: Any) -> PictureFacts:
    facts = PictureFacts(**content)
    kinds = {name: type(value) for name, value in asdict(facts).items()}
    if kinds != {name: type(value) for name, value in asdict(_EXAMPLE).items()}:
        raise ValueError("the worker does not make sense")
    return facts


def _failed(content: Any) -> Failed:
    fault, detail = content
    return Failed(Fault(fault), str(detail))


_EXAMPLE = PictureFacts("JPEG", 1, 1)
_READERS: dict[str, Callable[[Any], Answer]] = {
    "made": lambda content: Made(Derivative.from_json(content)),
    "facts": _facts,
    "failed": _failed,
    "progress": lambda content: Progress(min(max(float(content), 0.0), 1.0)),
}
