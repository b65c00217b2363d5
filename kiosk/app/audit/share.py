"""Which spots a walk taps through, where two walks share the pages of an exhibit."""

from __future__ import annotations

from enum import Enum

from kiosk.app.audit.snapshot import Spot

CARD = "card"
TOLD_PAGES = ("chapter", "page", "explore-")


class Share(Enum):
    """The pages that tell, with some half of what can be touched; those where visitors do
    something, with the panels; or both. Cards belong to whoever comes to them.
    """

    WHOLE = "whole"
    TELLING = "telling"
    DOING = "doing"

    def holds(self, spot: Spot) -> bool:
        """Whether a spot is looked at and tapped through in this share."""
        if self is Share.WHOLE or spot.panel.startswith(CARD):
            return True
        return spot.page.startswith(TOLD_PAGES) == (self is Share.TELLING)
