"""Search indexes kept from start to start, beside the derivatives."""

from __future__ import annotations

import logging
import sqlite3
from hashlib import sha256
from pathlib import Path
from typing import Final

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.passages import passages
from kiosk.storage.notebook import Notebook
from kiosk.storage.search_building import build
from kiosk.storage.search_index import SearchIndex

LOG = logging.getLogger(__name__)
FOLDER: Final = ".search"
"""Beside the derivatives, under a name that none of them can have."""


class SearchStore:
    """One index for each bundle, true of the very exhibit it was made of.

    SQLite never opens the file: its bytes are checked and then read into memory, so that no state
    of the disk (damaged, locked, full, read-only) is ever met while somebody types.
    """

    def __init__(self, cache: Path, edition: str) -> None:
        """Take up the folder of derivatives, which need not exist."""
        self._notebook = Notebook(cache / FOLDER, edition)

    def index_of(self, exhibit: Exhibit) -> SearchIndex:
        """The index of an exhibit, as kept or made anew. Raises `sqlite3.Error` without FTS5.

        An index that cannot be kept is made again at the next start. Takes seconds; belongs off
        the GUI thread.
        """
        bundle, state = exhibit.folder, fingerprint(exhibit)
        note = self._notebook.read(bundle, state)
        if note is not None and (known := _opened(note)):
            return SearchIndex(known)
        made = build(passages(exhibit))
        if fault := self._notebook.write(bundle, state, made.serialize()):
            LOG.info("the next start will index %s again: %s", bundle.name, fault.detail)
        return SearchIndex(made)


def fingerprint(exhibit: Exhibit) -> str:
    """A short name for everything that an exhibit says."""
    return sha256(repr(exhibit).encode("utf-8", "surrogatepass")).hexdigest()


def _opened(note: bytes) -> sqlite3.Connection | None:
    database = sqlite3.connect(":memory:", check_same_thread=False)
    try:
        database.deserialize(note)
        database.execute("SELECT count(*) FROM found WHERE found MATCH 'a'").fetchone()
    except (sqlite3.Error, MemoryError) as error:
        LOG.warning("a search index of an earlier start cannot be used: %s", error)
        database.close()
        return None
    return database
