"""Rules over the finished exhibit: one function a rule."""

from __future__ import annotations

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.findings import Findings


def check_rules(exhibit: Exhibit, findings: Findings) -> None:
    """Apply every rule to `exhibit`."""
