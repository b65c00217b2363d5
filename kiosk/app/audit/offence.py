"""What a rule says of one look at the screen."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.app.audit.box import Box
from kiosk.app.audit.code import AuditCode

MOST_TO_QUOTE = 48


@dataclass(frozen=True, slots=True)
class Offence:
    """`sentence` ends with the repair; `places` are ringed in a picture of the finding.

    `subject` is what it is about: the same code and subject on pages of one layout are told once.
    """

    code: AuditCode
    subject: str
    sentence: str
    places: tuple[Box, ...] = ()


def quoted(words: str, most: int = MOST_TO_QUOTE) -> str:
    """Words in quotation marks, shortened to so many characters."""
    flat = " ".join(words.split())
    return f"“{flat}”" if len(flat) <= most else f"“{flat[: most - 1]}…”"
