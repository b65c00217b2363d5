"""Captions in WebVTT, read as the parsing algorithm of the W3C standard says (§6.1 to 6.3).

Styles, regions and the settings of a cue are skipped: the kiosk sets captions in its own type.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from kiosk.bundle.code import Code
from kiosk.bundle.cue_text import spoken_parts
from kiosk.bundle.recording import Cue

MOST_CUES = 5_000
_SIGNATURE = re.compile(r"WEBVTT(?:[ \t]|$)")
_SKIPPED = re.compile(r"NOTE(?:[ \t]|$)|(?:STYLE|REGION)[ \t\f]*$")
_TIME = r"(?:([0-9]{1,9}):)?([0-5][0-9]):([0-5][0-9])\.([0-9]{3})(?![0-9])"
_TIMINGS = re.compile(rf"[ \t\f]*{_TIME}[ \t\f]*-->[ \t\f]*{_TIME}")
_WITH_COMMAS = re.compile(r"[0-9]:[0-5][0-9],[0-9]")


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong at `line` (from 1); the sentence ends with the repair."""

    code: Code
    line: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Track:
    """The cues of a file, ordered by start (the longer first), and what is wrong with it."""

    cues: tuple[Cue, ...] = ()
    complaints: tuple[Complaint, ...] = ()


def parse_webvtt(text: str, length: float = math.inf) -> Track:
    """Read the decoded `text` of a WebVTT file for a recording of `length` seconds.

    No text makes this raise.
    """
    reader = _Reader(_lines(text), length)
    reader.read()
    cues = sorted(reader.cues, key=lambda cue: (cue.start, -cue.end))
    return Track(tuple(cues), tuple(reader.complaints))


def _lines(text: str) -> list[str]:
    even = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return even.replace("\0", "\ufffd").split("\n")


@dataclass(slots=True)
class _Block:
    """What stands between two empty lines: the lines before a timing or after it, and its times."""

    first: int
    lines: list[str] = field(default_factory=list)
    times: tuple[float, float] | None = None
    has_arrow: bool = False


class _Reader:
    """Walks over the lines of a file once; `_at` is the line to be read next."""

    def __init__(self, lines: list[str], length: float) -> None:
        self.cues: list[Cue] = []
        self.complaints: list[Complaint] = []
        self._lines = lines
        self._length = length
        self._at = 1
        self._latest_start = self._latest_end = 0.0

    def read(self) -> None:
        """Fill `cues` and `complaints`."""
        if not _SIGNATURE.match(self._lines[0]):
            sentence = "these are no WebVTT captions: write WEBVTT in the first line, alone"
            self._complain(Code.CAPTIONS_UNREADABLE, sentence, 0)
            return
        self._block(is_header=True)
        while self._at < len(self._lines):
            if not self._lines[self._at]:
                self._at += 1
                continue
            self._take(block := self._block())
            if len(self.cues) > MOST_CUES:
                del self.cues[MOST_CUES:]
                sentence = f"more than {MOST_CUES} cues, the others are left out: divide the "
                self._complain(Code.CAPTIONS_TOO_LONG, sentence + "recording", block.first)
                return

    def _block(self, is_header: bool = False) -> _Block:
        """Collect the block that begins here, up to an empty line or the timing of the next cue."""
        block = _Block(self._at)
        while self._at < len(self._lines) and (line := self._lines[self._at]):
            count = self._at - block.first + 1
            if "-->" in line:
                if is_header or count > 2 or block.has_arrow:
                    self._complain_of_missing_line()
                    break
                self._time(block, line)
            else:
                block.lines.append(line)
            self._at += 1
        return block

    def _time(self, block: _Block, line: str) -> None:
        """Take the timing in `line`; what stood above it is the name of the cue."""
        block.has_arrow = True
        block.times = _times(line)
        block.lines.clear()
        if block.times is None and _WITH_COMMAS.search(line):
            sentence = "a comma in the time, the cue is left out: write a full stop, 00:01.500"
            self._complain(Code.CAPTIONS_TIME, sentence, self._at)
        elif block.times is None:
            sentence = "the times cannot be read: write 00:01.500 --> 00:04.000"
            self._complain(Code.CAPTIONS_TIME, sentence, self._at)

    def _take(self, block: _Block) -> None:
        if block.times is None:
            if not block.has_arrow and not _SKIPPED.match(block.lines[0]):
                sentence = "words without a time are not shown: take out the empty line above them"
                self._complain(Code.CAPTIONS_TIME, sentence, block.first)
            return
        start, end = block.times
        for speaker, words in spoken_parts("\n".join(block.lines)):
            self.cues.append(Cue(start, max(start, end), words, speaker))
        self._check_order(block, start, end)

    def _check_order(self, block: _Block, start: float, end: float) -> None:
        if end <= start:
            sentence = "the cue ends before it begins and is never lit: correct its times"
            self._complain(Code.CAPTIONS_TIME, sentence, block.first)
        elif start >= self._length:
            sentence = "the cue begins when the recording is over: correct its times"
            self._complain(Code.CAPTIONS_TIME, sentence, block.first)
        elif start < self._latest_start:
            sentence = "the cue begins before the one above it: put the cues in order"
            self._complain(Code.CAPTIONS_ORDER, sentence, block.first)
        elif start < self._latest_end:
            sentence = "the cue begins before the one above it ends: let only one last at a time"
            self._complain(Code.CAPTIONS_ORDER, sentence, block.first)
        self._latest_start = max(start, self._latest_start)
        self._latest_end = max(end, self._latest_end)

    def _complain_of_missing_line(self) -> None:
        sentence = "no empty line above this cue: put one, and see that no number is read as words"
        self._complain(Code.CAPTIONS_LINE, sentence, self._at)

    def _complain(self, code: Code, sentence: str, index: int) -> None:
        self.complaints.append(Complaint(code, index + 1, sentence))


def _times(line: str) -> tuple[float, float] | None:
    """Start and end in seconds."""
    found = _TIMINGS.match(line)
    return (_seconds(found.groups()[:4]), _seconds(found.groups()[4:])) if found else None


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000
