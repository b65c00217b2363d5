"""What stands on the screen at one moment, as values: everything the rules look at."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.app.audit.box import Box


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the walk: where the visit is, or the panel that is open over it.

    A panel is the same spot over every page, so `page`, `item` and `step` are empty for one;
    `panel` of a card ends with what the card is of, as in "card word blockade".
    """

    phase: str
    page: str = ""
    item: str = ""
    step: str = ""
    panel: str = ""

    @property
    def template(self) -> str:
        """What spots with the same layout have in common."""
        if self.panel:
            return " ".join(self.panel.split()[:2])
        return f"{self.page} {self.step}".strip() if self.phase == "visiting" else self.phase

    def __str__(self) -> str:
        if self.panel:
            return f"panel {self.panel}"
        told = (self.page, self.item, self.step) if self.phase == "visiting" else (self.phase,)
        return " ".join(part for part in told if part)


@dataclass(frozen=True, slots=True)
class SeenText:
    """Words on the screen: `ink` is where they stand, `shown` what clipping leaves of it.

    `room` is the place they were given, `window` what lets them through. `font`, `capital`, the
    height of a capital, and `hang`, the space a line may end with, are px. `per_line` is how many
    characters its longest line holds. `owners` are the numbers of the targets around it, `broken`
    a word too wide for its line. An `idle` one belongs to a control that cannot be used now.
    """

    words: str
    ink: Box
    shown: Box
    room: Box
    window: Box
    font: float
    capital: float
    hang: float = 0.0
    per_line: float = 0.0
    cut: bool = False
    broken: str = ""
    link: bool = False
    idle: bool = False
    owners: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SeenTarget:
    """Something that can be touched, as a finger and a screen reader find it.

    `kind` names its QML type and those around it. `key` is its place on the bar, `in_tree` whether
    the accessible tree holds it, `icons` how many pictures stand in it, `primary` whether it is the
    next step or a place of the bar.
    """

    number: int
    name: str
    role: str
    kind: tuple[str, ...]
    rect: Box
    shown: Box
    window: Box
    note: str = ""
    key: str = ""
    chosen: bool = False
    primary: bool = False
    in_tree: bool = True
    icons: int = 0

    @property
    def type(self) -> str:
        """Its QML type."""
        return self.kind[0]

    @property
    def is_whole(self) -> bool:
        """Whether all of it is seen."""
        return self.shown.holds(self.rect, 2, 2)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One look at the screen. `scale` is px for each px of the design; in reach mode nothing above
    `reach_line`, px from the upper edge, can be touched.
    """

    spot: Spot
    screen: Box
    pixels_per_mm: float
    scale: float
    kiosk_profile: bool
    right_to_left: bool
    text_step: float
    reach_line: float = 0.0
    texts: tuple[SeenText, ...] = ()
    targets: tuple[SeenTarget, ...] = ()

    @property
    def signature(self) -> tuple[object, ...]:
        """What must differ when something has happened."""
        words = tuple(text.words for text in self.texts)
        return self.spot, words, tuple((t.name, t.chosen, t.note) for t in self.targets)
