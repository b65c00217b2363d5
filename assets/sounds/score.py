"""What the teleprinter does and when: the first test line of the hot line, key by key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import machine
import numpy as np
from machine import RATE, Chance, Samples

PHRASES = ("The quick brown fox", "jumped over", "the lazy dog's back", "1234567890")
"""The line as the New York Times of 31 August 1963 reported it, in the groups it is typed in."""

LETTERS = "\0E\nA SIU\rDRJNFCKTZLWHYPQOBG\x0fMXV\x0e"
FIGURES = "\0003\n- \x0787\r$4',!:(5\")2#6019?&\x0f./;\x0e"
"""The five-bit codes of the teleprinter (ITA 2, American figures), each at its place."""

TO_FIGURES, TO_LETTERS = 27, 31
FASTEST = 0.15
"""Seconds between two keys at full speed."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Something to hear from `start` to `end` (s): a phrase of the line, or the name of a noise."""

    start: float
    end: float
    what: str


class Score:
    """Lays noises on one stretch of samples, and notes what can be heard when."""

    def __init__(self, length: float, seed: int) -> None:
        self.sound: Samples = np.zeros(int(length * RATE))
        self.moments: list[Moment] = []
        self.chance: Chance = np.random.default_rng(seed)

    def lay(self, at: float, noise: Samples) -> None:
        """Add `noise` from `at` (s)."""
        start = int(at * RATE)
        part = self.sound[start : start + len(noise)]
        part += noise[: len(part)]

    def note(self, start: float, end: float, what: str) -> None:
        """Note what is heard."""
        self.moments.append(Moment(start, end, what))

    def key(self, at: float, code: int) -> None:
        """One key: its code bars, the blow of its type (not for a shift or space), its step."""
        self.lay(at, machine.bars(code, self.chance))
        prints = code not in (TO_FIGURES, TO_LETTERS, 4)
        if prints:
            self.lay(at + 0.105, machine.blow(self.chance))
        self.lay(at + 0.125, machine.ratchet(self.chance, 0.16 if prints else 0.30))

    def line(self, at: float) -> float:
        """Type the whole line as a hand at the keyboard does; the time (s) when it is done."""
        shift = TO_LETTERS
        for phrase in PHRASES:
            begun = at
            for code, table in _codes(f"{phrase} ".upper()):
                if table not in (0, shift):
                    shift = table
                    self.key(at, shift)
                    at += FASTEST + 0.10
                self.key(at, code)
                at += max(FASTEST, self.chance.normal(0.215, 0.032)) + 0.05 * (code == 4)
            self.note(begun, at + 0.1, phrase)
            at += self.chance.uniform(0.35, 0.5)
        return at


def _codes(text: str) -> Iterator[tuple[int, int]]:
    """Each sign's code and the shift it needs (0 where either will do)."""
    for sign in text:
        if sign == " ":
            yield 4, 0
        elif sign in LETTERS:
            yield LETTERS.index(sign), TO_LETTERS
        else:
            yield FIGURES.index(sign), TO_FIGURES


def perform(seed: int) -> Score:
    """The whole of it: the motor, fresh paper, the line, the carriage, the bell, silence."""
    score = Score(33.0, seed)
    on = 0.5
    score.lay(on, machine.ratchet(score.chance, 0.3))
    score.note(on, on + 2.6, "motor starts")
    for at in (3.5, 3.78, 4.06):
        score.lay(at, machine.feed(score.chance))
    score.note(3.4, 4.8, "paper is fed")
    done = score.line(5.2)
    score.lay(done + 0.2, machine.carriage(score.chance))
    score.lay(done + 0.95, machine.feed(score.chance))
    score.lay(done + 1.2, machine.feed(score.chance))
    score.note(done + 0.1, done + 1.6, "carriage returns")
    score.lay(done + 2.2, machine.bell(score.chance))
    score.note(done + 2.1, done + 4.6, "bell")
    off = done + 5.0
    score.lay(off, machine.ratchet(score.chance, 0.3))
    score.note(off - 0.1, off + 2.4, "motor stops")
    score.sound = score.sound[: int((off + 3.0) * RATE)]
    score.lay(0.0, machine.motor(off + 3.0, on, off, score.chance))
    score.sound = machine.recorded(machine.room(score.sound, score.chance))
    return score
