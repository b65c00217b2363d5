"""Opening an original: what the system says about it becomes a PictureFault."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path

from kiosk.imaging.faults import Fault, PictureFault

_UNDELAYED = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def opened(path: Path) -> BufferedReader:
    """A regular file open for reading; raises PictureFault, and never waits for a pipe."""
    with reading():
        descriptor = os.open(path, os.O_RDONLY | _UNDELAYED)
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            return os.fdopen(descriptor, "rb")
        os.close(descriptor)
    raise PictureFault(Fault.PICTURE_UNREADABLE, "this is not a file")


@contextmanager
def reading() -> Iterator[None]:
    """Turn what the system says about reading an original into a PictureFault."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PictureFault(Fault.PICTURE_MISSING, "there is no such file") from error
    except PermissionError as error:
        raise PictureFault(Fault.PICTURE_UNREADABLE, "the file may not be read") from error
    except (OSError, ValueError) as error:
        raise PictureFault(Fault.PICTURE_UNREADABLE, f"reading failed: {error}") from error
