"""Times in the recording of a source: `#t=12,18.5`, in seconds (W3C Media Fragments)."""

from __future__ import annotations

from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.regions import Spot, parse_moment

_SLACK = 1.0


def read_moment(target: str, spot: Spot, desk: Desk) -> tuple[float, float] | None:
    """Start and end in seconds of the time that the link `target` names; None when it names none.

    The time is one of the source's first recording; one that is not in it is told and left out.
    """
    moment = parse_moment(target)
    if moment is None:
        return None
    name = target.partition("#")[0]
    heard = desk.heard.get(spot.inside.rpartition("/")[0])
    if heard is None or name not in ("", heard.stem):
        sentence = "a time, but no recording that it lies in: add the sound, or take the time out"
        desk.findings.say(Code.MOMENT_ALONE, spot.inside, sentence, spot.line)
        return None
    start, end = moment
    length = heard.seconds or float("inf")
    if start >= min(end, length) or length + _SLACK < end < float("inf"):
        sentence = f"{target[:40]} is no time of the recording: write its start and end in seconds"
        sentence += f", before {length:.1f}" if heard.seconds else ""
        desk.findings.say(Code.MOMENT_OUTSIDE, spot.inside, sentence, spot.line)
        return None
    return start, min(end, length)
