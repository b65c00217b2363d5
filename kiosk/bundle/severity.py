"""How much a finding matters."""

from __future__ import annotations

from enum import StrEnum


class Severity(StrEnum):
    """An error hides the part or refuses the bundle; a warning is shown; a hint advises."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"
