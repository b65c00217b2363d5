"""The words of a recording in the order they are said, and which of them are said when."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from kiosk.bundle.recording import Captions, Recording
from kiosk.bundle.transcript import Reading
from kiosk.viewmodels.scene import Scene

UNTIED = -1


@dataclass(frozen=True, slots=True)
class CueRow:
    """Words said from `start` to `end` (seconds). `speaker` is named where another one begins;
    `line` is the transcript's line that holds the words, or -1.
    """

    text: str
    speaker: str
    start: float
    end: float
    line: int


class Timetable:
    """Finds what is said at a moment; `cues` are ordered by their start and may overlap."""

    def __init__(self, cues: tuple[CueRow, ...]) -> None:
        self._ends = [cue.end for cue in cues]
        self._starts = [cue.start for cue in cues]
        self._latest_ends = list(accumulate(self._ends, max))

    def begun(self, seconds: float) -> int:
        """The last cue that has begun; -1 before the first."""
        return bisect_right(self._starts, seconds) - 1

    def lit(self, seconds: float) -> tuple[int, ...]:
        """All cues that are being said, in their order."""
        place = self.begun(seconds)
        found = []
        while place >= 0 and self._latest_ends[place] > seconds:
            if self._ends[place] > seconds:
                found.append(place)
            place -= 1
        return tuple(reversed(found))


def said(cues: tuple[CueRow, ...], lit: tuple[int, ...]) -> str:
    """The words of some cues, a line each; who says them where another one begins."""
    named = ((cues[place].speaker, cues[place].text) for place in lit)
    return "\n".join(f"{speaker}: {text}" if speaker else text for speaker, text in named)


def captions_for(recording: Recording, language: str) -> Captions | None:
    """The captions in a language, else the first there are, else None."""
    found = (captions for captions in recording.captions if captions.language == language)
    return next(found, None) or next(iter(recording.captions), None)


def cue_rows(
    scene: Scene, captions: Captions | None, reading: Reading | None
) -> tuple[CueRow, ...]:
    """The cues of the captions; without captions, the lines of the reading that have a moment."""
    if captions:
        return _named([CueRow(c.words, c.speaker, c.start, c.end, UNTIED) for c in captions.cues])
    lines = enumerate(reading.lines if reading else ())
    rows = [
        CueRow(scene.plain(line.words), "", *line.moment, number)
        for number, line in lines
        if line.moment
    ]
    return tuple(sorted(rows, key=lambda row: row.start))


def _named(cues: list[CueRow]) -> tuple[CueRow, ...]:
    before = ["", *(cue.speaker for cue in cues)]
    return tuple(
        CueRow(cue.text, "" if cue.speaker == last else cue.speaker, cue.start, cue.end, cue.line)
        for cue, last in zip(cues, before, strict=False)
    )
