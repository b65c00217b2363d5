"""Why something could not be put on the disk."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Cause(StrEnum):
    """What stood in the way."""

    DISK_FULL = "disk-full"
    READ_ONLY = "read-only"
    DEVICE = "device"
    NOT_MADE = "not-made"


@dataclass(frozen=True, slots=True)
class Fault:
    """The cause, and what the system said about it, for the log."""

    cause: Cause
    detail: str


_CAUSES: Final = {
    errno.ENOSPC: Cause.DISK_FULL,
    errno.EDQUOT: Cause.DISK_FULL,
    errno.EFBIG: Cause.DISK_FULL,
    errno.EROFS: Cause.READ_ONLY,
    errno.EACCES: Cause.READ_ONLY,
    errno.EPERM: Cause.READ_ONLY,
}


def fault_of(error: OSError) -> Fault:
    """The fault an error of the system stands for."""
    cause = _CAUSES.get(error.errno or 0, Cause.DEVICE)
    return Fault(cause, str(error))
