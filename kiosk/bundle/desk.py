"""What every part of the reader has at hand while one bundle is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.bundle.findings import Findings
from kiosk.bundle.folder import BundleFile
from kiosk.bundle.languages import is_known

Measure = Callable[[Path], "tuple[int, int] | None"]


@dataclass(frozen=True, slots=True)
class Heard:
    """The first recording of a source: its name without ending, its length in s (0 unknown)."""

    stem: str
    seconds: float = 0.0


@dataclass(slots=True)
class Desk:
    """The findings so far, the languages of the exhibit (its own first), the files used.

    `measure` answers with the upright size of a picture in px, or None when it is broken; it is
    kept in `sizes`. `pictures` are the usable ones of each folder by stem; `heard` is the first
    recording of each folder that has one.
    """

    findings: Findings
    languages: tuple[str, ...] = ("en",)
    measure: Measure | None = None
    used: set[str] = field(default_factory=set)
    pictures: dict[str, dict[str, BundleFile]] = field(default_factory=dict)
    sizes: dict[str, tuple[int, int]] = field(default_factory=dict)
    heard: dict[str, Heard] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The language of the files without a language ending."""
        return self.languages[0]

    def use(self, file: BundleFile) -> BundleFile:
        """Note that `file` has been read, so that it is not reported as left over."""
        self.used.add(file.inside)
        return file

    def knows(self, language: str) -> bool:
        """Whether `language` is a tag we know or the curator has listed."""
        return language in self.languages or is_known(language)
