"""What the sentences of libvips and the numbers of the system mean in our words."""

from __future__ import annotations

import errno
import os

from kiosk.imaging.faults import Failed, Fault

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_UNWRITABLE = (errno.ENOENT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO)

_SIGNS: tuple[tuple[Fault, str, tuple[str, ...]], ...] = (
    (
        Fault.WORKER_OUT_OF_MEMORY,
        "the picture needs more memory than the worker may use",
        (
            os.strerror(errno.ENOMEM),
            "out of memory",
            "insufficient memory",
            "failed to allocate",
            "unable to allocate",
            "memory allocation",
        ),
    ),
    (
        Fault.DISK_FULL,
        "there is no room left on the disk",
        tuple(os.strerror(number) for number in _FULL),
    ),
    (
        Fault.DISK_UNWRITABLE,
        "the derivative cannot be written",
        (
            *(os.strerror(number) for number in _UNWRITABLE),
            "write failed",
            "write error",
            "for writing",
            "unable to create",
        ),
    ),
    (
        Fault.PICTURE_TRUNCATED,
        "the file ends too early: copy it again",
        (
            "premature end",
            "unexpected end",
            "end of stream",
            "not enough data",
            "seek error",
            "bad seek",
            "io error",
            "read error at",
            "short read",
        ),
    ),
)


def failed_by_decoder(sentence: str) -> Failed:
    """The `Failed` behind an error text of libvips or of a codec in it."""
    lowered = sentence.lower()
    for fault, detail, signs in _SIGNS:
        if any(sign.lower() in lowered for sign in signs):
            return Failed(fault, detail)
    gist = " ".join(sentence.split())[:200]
    return Failed(Fault.PICTURE_UNREADABLE, f"it cannot be decoded: {gist}")


def failed_by_system(error: OSError) -> Failed:
    """The `Failed` behind an error of the operating system while writing."""
    if error.errno in _FULL:
        return Failed(Fault.DISK_FULL, "there is no room left on the disk")
    if error.errno == errno.ENOMEM:
        return Failed(Fault.WORKER_OUT_OF_MEMORY, "the worker may use no more memory")
    return Failed(Fault.DISK_UNWRITABLE, f"the derivative cannot be written: {error.strerror}")
