"""What can go wrong with a picture.

Expected trouble is the value `Failed`. Inside this floor, and from `fingerprint` and `key`, it
travels as the one exception of the floor:

    Exception
    └── PictureFault        carries the `Failed`
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """Why there is no derivative: the picture, the worker, or the disk."""

    PICTURE_MISSING = "picture-missing"
    PICTURE_EMPTY = "picture-empty"
    PICTURE_TRUNCATED = "picture-truncated"
    PICTURE_WRONG_TYPE = "picture-wrong-type"
    PICTURE_TOO_LARGE = "picture-too-large"
    PICTURE_UNREADABLE = "picture-unreadable"
    PICTURE_UNSUPPORTED = "picture-unsupported"
    WORKER_OUT_OF_MEMORY = "worker-out-of-memory"
    WORKER_TOO_SLOW = "worker-too-slow"
    WORKER_DIED = "worker-died"
    DISK_FULL = "disk-full"
    DISK_UNWRITABLE = "disk-unwritable"

    @property
    def of_the_worker(self) -> bool:
        """Whether the worker process, not the picture or the disk, is to blame."""
        return self.value.startswith("worker-")


@dataclass(frozen=True, slots=True)
class Failed:
    """A picture that could not be read or prepared; `detail` is one plain English clause."""

    fault: Fault
    detail: str


class PictureFault(Exception):
    """A `Failed` on its way up."""

    def __init__(self, fault: Fault, detail: str) -> None:
        """Carry the fault and one plain English clause about it."""
        super().__init__(f"{fault}: {detail}")
        self.failed = Failed(fault, detail)
