"""Every rule that is held against one look at the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from PySide6.QtGui import QImage

from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.contrast_rules import faint_edges, faint_text
from kiosk.app.audit.glyph_rules import missing_glyphs
from kiosk.app.audit.name_rules import icons_alone, named_twice, nameless, unspoken, without_role
from kiosk.app.audit.offence import Offence
from kiosk.app.audit.snapshot import SeenText, Snapshot
from kiosk.app.audit.target_rules import (
    close_targets,
    covered_targets,
    high_targets,
    small_targets,
    targets_outside,
)
from kiosk.app.audit.text_rules import (
    cut_text,
    links_in_text,
    long_lines,
    overlapping_text,
    small_text,
)

HOME_KEY = "home"
WITHOUT_A_WAY = ("gallery", "stance")
HELP, MOST_HELP = "help", 60


def without_way_home(snapshot: Snapshot) -> Iterator[Offence]:
    """NAV-1: from every page Home is one tap away."""
    spot = snapshot.spot
    if spot.phase != "visiting" or spot.panel or spot.page in WITHOUT_A_WAY:
        return
    if not any(target.key == HOME_KEY for target in snapshot.targets):
        yield Offence(
            AuditCode.NO_WAY_HOME, spot.template, "no tap leads Home: the bar needs its Start"
        )


def long_help(snapshot: Snapshot) -> Iterator[Offence]:
    """HLP-1: Help is told in 60 words, what its buttons say not counted."""
    if snapshot.spot.panel != HELP:
        return
    count = sum(len(text.words.split()) for text in snapshot.texts if not text.owners)
    if count > MOST_HELP:
        yield Offence(AuditCode.HELP_LONG, HELP, f"Help takes {count} words: {MOST_HELP} are read")


def empty_page(snapshot: Snapshot) -> Iterator[Offence]:
    """Something can be read on every page besides the bar."""
    bar = {target.number for target in snapshot.targets if target.key}
    if all(bar.intersection(text.owners) for text in snapshot.texts):
        told = "nothing can be read here: the page has not been loaded, or has nothing to show"
        yield Offence(AuditCode.PAGE_EMPTY, snapshot.spot.template, told)


RULES: Final[tuple[Callable[[Snapshot], Iterator[Offence]], ...]] = (
    *(small_targets, covered_targets, close_targets, high_targets, targets_outside),
    *(small_text, cut_text, overlapping_text, long_lines, links_in_text, missing_glyphs),
    *(nameless, without_role, unspoken, named_twice, icons_alone),
    *(without_way_home, long_help, empty_page),
)


def page_offences(snapshot: Snapshot) -> Iterator[Offence]:
    """What the rules say of a page by what stands on it."""
    for rule in RULES:
        yield from rule(snapshot)


def picture_offences(
    snapshot: Snapshot, fresh: tuple[SeenText, ...], picture: QImage
) -> Iterator[Offence]:
    """What the rules say of a page by its pixels; of its texts only `fresh` ones are measured."""
    yield from faint_text(replace(snapshot, texts=fresh), picture)
    yield from faint_edges(snapshot, picture)
