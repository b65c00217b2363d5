"""Which contacts with the screen are fingers: no arm that rests on it, none on its very edge."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Stage(Enum):
    """Where a contact is in its life."""

    BEGUN = auto()
    HELD = auto()
    ENDED = auto()


class Verdict(Enum):
    """`TAKEN_BACK`: it was believed, and must now do nothing."""

    FINGER = auto()
    IGNORED = auto()
    TAKEN_BACK = auto()


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact at a moment: place and width in px; a width of 0 is not known."""

    id: int
    stage: Stage
    x: float
    y: float
    width: float


class Contacts:
    """Judges contacts; those begun on the edge of `border` px, or `arm` px wide, are ignored.

    An `arm` of 0 ignores none for its width. What is once ignored stays so until it ends.
    """

    def __init__(self, border: float, arm: float) -> None:
        self._border = border
        self._arm = arm
        self._ignored: set[int] = set()

    def judge(self, contact: Contact, width: float, height: float) -> Verdict:
        """What to do with a contact on a screen of this size in px."""
        known = contact.id in self._ignored
        if contact.stage is Stage.ENDED:
            self._ignored.discard(contact.id)
        if contact.stage is not Stage.BEGUN and known:
            return Verdict.IGNORED
        wide = 0 < self._arm <= contact.width
        if contact.stage is Stage.BEGUN:
            return self._begin(contact, wide or self._on_edge(contact, width, height))
        if not wide:
            return Verdict.FINGER
        if contact.stage is Stage.HELD:
            self._ignored.add(contact.id)
        return Verdict.TAKEN_BACK

    def _begin(self, contact: Contact, ignored: bool) -> Verdict:
        self._ignored.discard(contact.id)
        if ignored:
            self._ignored.add(contact.id)
        return Verdict.IGNORED if ignored else Verdict.FINGER

    def _on_edge(self, contact: Contact, width: float, height: float) -> bool:
        room = min(contact.x, contact.y, width - contact.x, height - contact.y)
        return room < self._border
