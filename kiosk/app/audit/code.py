"""What an audit can find, by code."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from kiosk.bundle.severity import Severity


class AuditCode(StrEnum):
    """A stable name for each kind of finding; a row of the table in exhibits/README.md."""

    TARGET_SMALL = "target-small"
    TARGET_CLOSE = "target-close"
    TARGET_COVERED = "target-covered"
    TARGET_OUTSIDE = "target-outside"
    TARGET_HIGH = "target-high"
    TARGET_DEAD = "target-dead"
    LINK_IN_TEXT = "link-in-text"
    TEXT_SMALL = "text-small"
    TEXT_CUT = "text-cut"
    TEXT_BROKEN = "text-broken"
    TEXT_OUTSIDE = "text-outside"
    TEXT_OVERLAPS = "text-overlaps"
    TEXT_LONG_LINE = "text-long-line"
    TEXT_FAINT = "text-faint"
    TEXT_ON_PICTURE = "text-on-picture"
    GLYPH_MISSING = "glyph-missing"
    EDGE_FAINT = "edge-faint"
    NAME_MISSING = "name-missing"
    NAME_TWICE = "name-twice"
    ROLE_MISSING = "role-missing"
    NOT_SPOKEN = "not-spoken"
    ICON_ALONE = "icon-alone"
    FOCUS_LOST = "focus-lost"
    FOCUS_ORDER = "focus-order"
    FOCUS_HIDDEN = "focus-hidden"
    MOVES = "moves"
    FLASHES = "flashes"
    PAGE_SLOW = "page-slow"
    PAGE_EMPTY = "page-empty"
    LOG_WARNING = "log-warning"
    BAR_MOVES = "bar-moves"
    HELP_LONG = "help-long"
    TAPS_MANY = "taps-many"
    ONE_WAY = "one-way"
    NO_WAY_HOME = "no-way-home"
    NOT_REACHED = "not-reached"


ADVICE: Final = frozenset(
    (
        AuditCode.TEXT_LONG_LINE,
        AuditCode.ONE_WAY,
    )
)
LESSER: Final = frozenset(
    (
        AuditCode.TARGET_CLOSE,
        AuditCode.NAME_TWICE,
        AuditCode.FOCUS_ORDER,
        AuditCode.PAGE_SLOW,
        AuditCode.HELP_LONG,
        AuditCode.TAPS_MANY,
    )
)


def severity_of(code: AuditCode) -> Severity:
    """How much a finding of this code matters."""
    if code in ADVICE:
        return Severity.HINT
    return Severity.WARNING if code in LESSER else Severity.ERROR
