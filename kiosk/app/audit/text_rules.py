"""What a reader needs: size, room, lines (TXT-1, TXT-3, TXT-9, TGT-3)."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.offence import Offence, quoted
from kiosk.app.audit.snapshot import SeenTarget, SeenText, Snapshot

CAPITAL_MM = {True: 4.8, False: 3.4}
TOLERANCE_MM = 0.1
LONGEST_LINE = 80
SLACK = 3.0
OVER_A_TAB = 24.0
EDGELESS = ("NavItem", "TabItem")
SHORTEN = "shorten it in the bundle, or report it: the page has to make room"


def small_text(snapshot: Snapshot) -> Iterator[Offence]:
    """TXT-1: a capital is 4.8 mm high, on a laptop 3.4 mm, captions included."""
    least = CAPITAL_MM[snapshot.kiosk_profile]
    for text in snapshot.texts:
        high = text.capital / snapshot.pixels_per_mm
        if high < least - TOLERANCE_MM:
            yield _offence(
                AuditCode.TEXT_SMALL,
                text,
                f"{quoted(text.words)} has capitals of {high:.1f} mm: {least:g} mm can be read",
            )


def cut_text(snapshot: Snapshot) -> Iterator[Offence]:
    """TXT-3: nothing is cut, broken within a word, or off the screen."""
    edge = snapshot.screen.grown(2)
    for text in snapshot.texts:
        name = quoted(text.words)
        if text.cut or text.ink.width > text.room.width + text.hang:
            yield _offence(AuditCode.TEXT_CUT, text, f"{name} is cut: {SHORTEN}")
        if text.broken:
            told = f"the word {quoted(text.broken)} is broken: {SHORTEN}"
            yield _offence(AuditCode.TEXT_BROKEN, text, told)
        if text.window == snapshot.screen and not edge.holds(text.ink):
            yield _offence(AuditCode.TEXT_OUTSIDE, text, f"{name} runs off the screen: {SHORTEN}")


def overlapping_text(snapshot: Snapshot) -> Iterator[Offence]:
    """TXT-3: words stand apart from words, and in their own control only."""
    for text in snapshot.texts:
        for target in snapshot.targets:
            yield from _beside(text, target)
    for one, other in _neighbours(snapshot.texts):
        if one.shown.meets(other.shown, SLACK):
            told = f"{quoted(one.words)} stands on {quoted(other.words)}: {SHORTEN}"
            yield _offence(AuditCode.TEXT_OVERLAPS, one, told)


def long_lines(snapshot: Snapshot) -> Iterator[Offence]:
    """TXT-9: no line of reading text is longer than 80 characters (WCAG 1.4.8)."""
    for text in snapshot.texts:
        if text.per_line > LONGEST_LINE:
            yield Offence(
                AuditCode.TEXT_LONG_LINE,
                "",
                f"{quoted(text.words)} has lines of {text.per_line:.0f} characters: eyes lose the"
                f" next line beyond {LONGEST_LINE}",
                (text.shown,),
            )


def links_in_text(snapshot: Snapshot) -> Iterator[Offence]:
    """TGT-3: no words in running text can be touched."""
    for text in snapshot.texts:
        if text.link:
            told = f"{quoted(text.words)} holds a link: a finger needs a control of its own"
            yield _offence(AuditCode.LINK_IN_TEXT, text, told)


def _neighbours(texts: tuple[SeenText, ...]) -> Iterator[tuple[SeenText, SeenText]]:
    """Each text with those that begin above its end."""
    downwards = sorted(texts, key=lambda text: text.shown.y)
    for number, one in enumerate(downwards):
        for other in downwards[number + 1 :]:
            if other.shown.y >= one.shown.bottom:
                break
            yield one, other


def _beside(text: SeenText, target: SeenTarget) -> Iterator[Offence]:
    if target.number not in text.owners:
        if text.shown.bottom > target.shown.y and target.shown.meets(text.shown, SLACK):
            told = f"{quoted(text.words)} stands on the control {quoted(target.name)}: {SHORTEN}"
            yield _offence(AuditCode.TEXT_OVERLAPS, text, told)
        return
    aside = OVER_A_TAB if target.type in EDGELESS else SLACK
    if not target.rect.holds(text.ink, aside, SLACK):
        told = f"{quoted(text.words)} leaves its control: {SHORTEN}"
        yield _offence(AuditCode.TEXT_OUTSIDE, text, told)


def _offence(code: AuditCode, text: SeenText, sentence: str) -> Offence:
    return Offence(code, text.words, sentence, (text.shown,))
