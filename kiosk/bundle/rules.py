"""Rules over the finished exhibit: one function a rule."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.code import Code
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.fairness import check_balance, check_balance_of_lenses, check_nations
from kiosk.bundle.findings import Findings
from kiosk.bundle.picture import Picture
from kiosk.bundle.until_reader import check_until

MOST_SOURCES = 24
ANSWERS = range(2, 8)
_FRONT = "exhibit.md"


def check_rules(exhibit: Exhibit, findings: Findings, has_text: bool = True) -> None:
    """Apply every rule to `exhibit`; pictures without any text (a bare folder) have one hint."""
    if not has_text:
        sentence = "pictures and no words: write an exhibit.md, and “## Alt” in a text beside each"
        findings.say(Code.PICTURES_ALONE, "", sentence)
        return
    for rule in (
        *(_answers, _ends, _quick_look, _number_of_sources, check_nations, check_balance),
        *(check_balance_of_lenses, check_until, _descriptions, _licences, _licences_of_recordings),
    ):
        rule(exhibit, findings)


def _answers(exhibit: Exhibit, findings: Findings) -> None:
    count = len(exhibit.answers)
    if exhibit.question and count not in ANSWERS:
        sentence = f"answers to the question: {count}; write 2 to 7, best five"
        findings.say(Code.ANSWERS_COUNT, _FRONT, sentence)


def _ends(exhibit: Exhibit, findings: Findings) -> None:
    count = len(exhibit.ends)
    if exhibit.question and count != 2:
        sentence = f"ends of the beam: {count}; name two under ends, the worse first"
        findings.say(Code.ENDS_COUNT, _FRONT, sentence)


def _quick_look(exhibit: Exhibit, findings: Findings) -> None:
    count = len(exhibit.quick_look)
    if count and count != 3:
        sentence = f"sources in the quick look: {count}; name three under quick-look"
        findings.say(Code.QUICK_LOOK_COUNT, _FRONT, sentence)


def _number_of_sources(exhibit: Exhibit, findings: Findings) -> None:
    count = len(exhibit.sources)
    if count > MOST_SOURCES:
        sentence = f"{count} sources: choose {MOST_SOURCES}, no visitor weighs more"
        findings.say(Code.TOO_MANY_SOURCES, "sources", sentence)


def _descriptions(exhibit: Exhibit, findings: Findings) -> None:
    for picture, _ in _pictures(exhibit):
        if not picture.alt:
            where = f"{picture.name.rpartition('.')[0]}.md"
            sentence = f"{picture.name.rpartition('/')[2]} has no description: write one under "
            findings.say(Code.MISSING_ALT, where, sentence + "“## Alt” in the file beside it")


def _licences(exhibit: Exhibit, findings: Findings) -> None:
    for picture, rights in _pictures(exhibit):
        if not (picture.rights or rights):
            where = f"{picture.name.rpartition('.')[0]}.md"
            sentence = "the picture names no licence: write rights: CC BY 4.0, or what is true"
            findings.say(Code.UNLICENSED, where, sentence)


def _licences_of_recordings(exhibit: Exhibit, findings: Findings) -> None:
    for source in exhibit.sources:
        rights = source.provenance.rights or exhibit.rights
        for recording in source.recordings:
            if not (recording.rights or rights):
                where = f"{recording.name.rpartition('/')[0]}/{recording.stem}.md"
                sentence = (
                    "the recording names no licence: write rights: CC BY 4.0, or the true one"
                )
                findings.say(Code.UNLICENSED, where, sentence)


def _pictures(exhibit: Exhibit) -> Iterator[tuple[Picture, str]]:
    """Every picture with the rights of what it belongs to."""
    for source in exhibit.sources:
        rights = source.provenance.rights or exhibit.rights
        yield from ((page.picture, rights) for page in source.pages if page.picture)
    pages = (page for chapter in exhibit.chapters for page in chapter.pages)
    beside = (
        *(chapter.picture for chapter in exhibit.chapters),
        *(page.picture for page in pages),
        *(person.picture for person in exhibit.people),
        *(place.picture for place in exhibit.places),
        *(sheet.picture for sheet in exhibit.maps),
        *exhibit.attract,
    )
    yield from ((picture, exhibit.rights) for picture in beside if picture)
