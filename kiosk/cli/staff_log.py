"""The log that staff read: standard error, and a file that cannot outgrow the disk."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_BYTES, FILES = 2_000_000, 5


def open_log(file: Path | None, level: int = logging.INFO) -> None:
    """Log to standard error and, where it can be written, to `file` (5 × 2 MB)."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    trouble = ""
    if file:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            handlers.append(RotatingFileHandler(file, "a", FILE_BYTES, FILES, encoding="utf-8"))
        except OSError as error:
            trouble = f"no log file: {error.strerror}"
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=level, format=form, handlers=handlers, force=True)
    if trouble:
        logging.getLogger(__name__).warning("%s", trouble)
