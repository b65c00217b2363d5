"""What stands on the screen, as a reader of screens finds it: a list of nodes in reading order."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from enum import StrEnum

_TAG = re.compile(r"<br\s*/?>|</?[a-zA-Z][^<>]*>")
_UNSEEN = re.compile(r"[\u200b-\u200f\u2028-\u202e\u2060-\u2069\u00ad]")
_BULLET = re.compile(r"(?m)^\s*[•◦▪]\s*")


class Role(StrEnum):
    """What a node is; those from the button on can be touched."""

    HEADING = "heading"
    TEXT = "text"
    PICTURE = "picture"
    DIALOG = "dialog"
    BUTTON = "button"
    CHOICE = "choice"
    SWITCH = "switch"
    TAB = "tab"
    LINE = "line"

    @property
    def is_target(self) -> bool:
        """Whether it can be touched."""
        return self in (Role.BUTTON, Role.CHOICE, Role.SWITCH, Role.TAB, Role.LINE)


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the screen: its `name`, and a `note` that is told after it.

    `rect` is x, y, width, height in px of the window; `group` is the same number for targets that
    stand side by side, 0 for one alone.
    """

    role: Role
    name: str
    note: str = ""
    chosen: bool = False
    enabled: bool = True
    focused: bool = False
    group: int = 0
    rect: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)

    @property
    def tells(self) -> tuple[object, ...]:
        """What a listener learns from it; two nodes that tell the same sound the same."""
        return (self.role, self.name, self.note, self.chosen, self.enabled)


def spoken_text(shown: str) -> str:
    """A text as it is spoken: without tags, bullets and signs that only steer how it is set."""
    lines = _TAG.sub(lambda tag: "\n" if tag[0].startswith("<br") else "", shown)
    bare = _UNSEEN.sub("", html.unescape(lines).replace("\u00a0", " "))
    return _BULLET.sub("", bare).replace(" · ", ", ").strip()
