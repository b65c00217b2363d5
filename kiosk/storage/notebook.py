"""What was learnt of a folder at an earlier start, for as long as the folder stays as it was."""

from __future__ import annotations

import os
import zlib
from hashlib import sha256
from pathlib import Path
from typing import Final

from kiosk.storage.durable import flush_names
from kiosk.storage.fault import Fault, fault_of

ENDING: Final = ".note"


class Notebook:
    """One note for each folder, true of one state of it and for one edition of the program.

    A note of another state or edition counts as none, and so does a damaged one. A new note takes
    the place of the old in one step.
    """

    def __init__(self, folder: Path, edition: str) -> None:
        """Take up `folder`, which need not exist."""
        self._folder = folder
        self._edition = edition

    def read(self, subject: Path, state: str) -> bytes | None:
        """The note on `subject` in this state, or None."""
        try:
            head, _, note = self._place(subject).read_bytes().partition(b"\n")
        except OSError:
            return None
        return note if head == self._head(subject, state, note) else None

    def write(self, subject: Path, state: str, note: bytes) -> Fault | None:
        """Keep a note; answers why the disk would not have it."""
        place = self._place(subject)
        draft = place.with_suffix(".draft")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with draft.open("wb") as file:
                file.write(self._head(subject, state, note) + b"\n" + note)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(place)
            flush_names(self._folder)
        except OSError as error:
            _discard(draft)
            return fault_of(error)
        return None

    def _place(self, subject: Path) -> Path:
        return self._folder / (sha256(os.fsencode(subject)).hexdigest()[:40] + ENDING)

    def _head(self, subject: Path, state: str, note: bytes) -> bytes:
        told = f"{self._edition} {state} {zlib.crc32(note):08x} {len(note)} "
        return told.encode() + sha256(os.fsencode(subject)).hexdigest().encode()


def _discard(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return
