"""A recording of a source, and its words in step with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.wording import NOTHING, Wording


@dataclass(frozen=True, slots=True)
class Cue:
    """Words to show from `start` to `end` (seconds); `speaker` is empty when nobody is named."""

    start: float
    end: float
    words: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Captions:
    """The words of a recording in one language (BCP 47), ordered by start; they may overlap."""

    language: str
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class Recording:
    """A sound or a film, and its captions, one for each language that has them.

    `file` is absolute; None when nothing can be played and only the captions remain. `name` is
    the path inside the bundle of the sound or film, or of its captions when there is none.
    `seconds` is 0 when the length is unknown; `kind` is `sound` or `film`. `width` and `height`
    are those of a film (px), and 0 of a sound; a film may have no sound.
    """

    file: Path | None
    name: str
    stem: str
    seconds: float = 0.0
    kind: str = "sound"
    width: int = 0
    height: int = 0
    has_sound: bool = True
    title: Wording = NOTHING
    credit: Wording = NOTHING
    rights: str = ""
    captions: tuple[Captions, ...] = ()

    @property
    def is_film(self) -> bool:
        """Whether there are pictures to show."""
        return self.kind == "film"
