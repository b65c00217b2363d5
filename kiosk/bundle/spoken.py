"""A section of a text, read aloud by a person."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Spoken:
    """`text` is the Markdown that is read in `file` (absolute), in `language` (BCP 47)."""

    file: Path
    language: str
    text: str
