"""Search indexes kept from start to start, beside the derivatives."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Final

from kiosk.bundle.passage import Passage
from kiosk.storage.notebook import Notebook
from kiosk.storage.search_building import build
from kiosk.storage.search_index import SearchIndex

LOG = logging.getLogger(__name__)
FOLDER: Final = ".search"
"""Beside the derivatives, under a name that none of them can have."""


class SearchStore:
    """One index for each bundle, true of the very passages it was made of.

    SQLite never opens the file: its bytes are checked and then read into memory, so that no state
    of the disk (damaged, locked, full, read-only) is ever met while somebody types.
    """

    def __init__(self, cache: Path, edition: str) -> None:
        """Take up the folder of derivatives, which need not exist."""
        self._notebook = Notebook(cache / FOLDER, edition)

    def index_of(self, bundle: Path, passages: Sequence[Passage]) -> SearchIndex:
        """The index of these passages, as kept or made anew. Raises `sqlite3.Error` without FTS5.

        An index that cannot be kept is made again at the next start. Takes seconds; belongs off
        the GUI thread.
        """
        state = fingerprint(passages)
        note = self._notebook.read(bundle, state)
        if note is not None and (known := _opened(note)):
            return SearchIndex(known)
        made = build(passages)
        if fault := self._notebook.write(bundle, state, made.serialize()):
            LOG.info("the next start will index %s again: %s", bundle.name, fault.detail)
        return SearchIndex(made)


def fingerprint(passages: Sequence[Passage]) -> str:
    """A short name for what these passages say and where."""
    digest = sha256()
    for told in passages:
        place = (told.topic, told.item, told.weight, told.language, told.reading, told.step)
        digest.update(repr((*map(str, place), told.page, told.line, told.text)).encode("utf-8"))
    return digest.hexdigest()


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
