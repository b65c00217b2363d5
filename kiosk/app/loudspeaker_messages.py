"""What passes between the kiosk and the process that plays a recording: short JSON texts.

Not pickles, for the reason given in `kiosk.imaging.messages`: the kiosk believes nothing that it
cannot parse.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from kiosk.viewmodels.loudspeaker import Silence, Sounding

LONGEST = 4096


class Act(StrEnum):
    """What the process is asked to do; `SEEK`, `HASTEN` and `FIT` take a value (s, times, px).

    `TAKEN` says that the kiosk has the frame that was announced.
    """

    PLAY = "play"
    PAUSE = "pause"
    SEEK = "seek"
    HASTEN = "hasten"
    FIT = "fit"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Order:
    """Orders are numbered, so that an answer tells which of them it already knows of."""

    number: int
    act: Act
    value: float = 0.0


@dataclass(frozen=True, slots=True)
class Answer:
    """How the recording stands once order `number` is carried out."""

    number: int
    sounding: Sounding


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame of a film lies in the strip; its size in px."""

    width: int
    height: int


def order_to_bytes(order: Order) -> bytes:
    """The order as it is sent."""
    return json.dumps(asdict(order)).encode()


def order_from_bytes(message: bytes) -> Order:
    """The order that was sent."""
    wish = json.loads(message)
    return Order(int(wish["number"]), Act(wish["act"]), float(wish["value"]))


def answer_to_bytes(answer: Answer | Frame) -> bytes:
    """An answer as it is sent."""
    return json.dumps(asdict(answer)).encode()


def answer_from_bytes(message: bytes) -> Answer | Frame:
    """The answer that was sent; raises ValueError for anything else."""
    try:
        told = json.loads(message)
        if "width" in told:
            return Frame(int(told["width"]), int(told["height"]))
        return Answer(int(told["number"]), _sounding(told["sounding"]))
    except (KeyError, TypeError, RecursionError, OverflowError) as error:
        raise ValueError("the sound process does not make sense") from error


def _sounding(told: Any) -> Sounding:
    position, seconds = float(told["position"]), float(told["seconds"])
    if not (0 <= position < float("inf") and 0 <= seconds < float("inf")):
        raise ValueError("the sound process does not make sense")
    return Sounding(bool(told["playing"]), position, seconds, Silence(told["silence"]))
