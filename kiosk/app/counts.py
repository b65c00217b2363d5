"""Votes and use as counts for the records, and sums as tallies for the screen."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from kiosk.bundle.exhibit import Exhibit
from kiosk.storage.records.count import Count, Edition, Kind
from kiosk.storage.records.record_book import Sums
from kiosk.viewmodels.crowd import Tally
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.visit.ballot import Ballot
from kiosk.visit.diary import Diary, length_of

SWITCHES: Final = ("reduce_motion", "easy_words", "roomy_text", "plain_letters", "within_reach")


def edition_of(exhibit: Exhibit) -> Edition:
    """The edition of an exhibit: another question or other answers make another edition."""
    language = exhibit.languages[0]
    question = exhibit.question.text(language)
    answers = tuple(answer.text(language) for answer in exhibit.answers)
    name = sha256("\n".join((question, *answers)).encode()).hexdigest()[:8]
    return Edition(exhibit.id, name, exhibit.version, question, answers)


def changed_votes(before: Ballot, after: Ballot) -> tuple[Count, ...]:
    """What turns the sums with `before` in them into those with `after`."""
    gone = dict.fromkeys(set(_votes(before)) - set(_votes(after)), -1)
    come = dict.fromkeys(set(_votes(after)) - set(_votes(before)), 1)
    return tuple(Count(*vote, by) for vote, by in sorted((gone | come).items()))


def _votes(ballot: Ballot) -> Iterator[tuple[Kind, str]]:
    if ballot.stance is not None:
        yield Kind.STANCE, str(ballot.stance)
    if ballot.verdict is not None:
        yield Kind.VERDICT, str(ballot.verdict)
    if ballot.shift is not None:
        yield Kind.SHIFT, f"{ballot.shift:+d}"
    if ballot.cited:
        yield Kind.CITED, ballot.cited


def use_of(
    diary: Diary, seconds: float, language: str, wish: ReadingWish, usual: ReadingWish, ended: str
) -> tuple[Count, ...]:
    """The sums a visit adds to when it is over."""
    return (
        Count(Kind.VISITS, ""),
        Count(Kind.LENGTH, length_of(seconds)),
        Count(Kind.LANGUAGE, language),
        Count(Kind.ENDED, ended),
        *(Count(Kind.ACCESS, option) for option in _options(wish, usual)),
        *(Count(Kind.OPENED, page, by) for page, by in sorted(diary.opened.items())),
        *(Count(Kind.DWELL, kind, by) for kind, by in sorted(diary.dwelt.items())),
    )


def _options(wish: ReadingWish, usual: ReadingWish) -> Iterator[str]:
    if wish.text_step != usual.text_step:
        yield f"text-{wish.text_step:.0%}"
    if wish.theme != usual.theme:
        yield f"theme-{wish.theme}"
    if wish.hand != usual.hand and wish.hand:
        yield f"hand-{wish.hand}"
    for name in SWITCHES:
        if getattr(wish, name) and not getattr(usual, name):
            yield name.replace("_", "-")


def tally_of(sums: Sums, answers: int) -> Tally:
    """The tally of the votes in `sums`, for so many answers."""
    cited = sorted(sums.of(Kind.CITED).items(), key=lambda item: (-item[1], item[0]))
    shifts = ((int(steps), count) for steps, count in sums.of(Kind.SHIFT).items())
    return Tally(
        stances=tuple(sums[Kind.STANCE, str(index)] for index in range(answers)),
        verdicts=tuple(sums[Kind.VERDICT, str(index)] for index in range(answers)),
        shifts=tuple(sorted((steps, count) for steps, count in shifts if count)),
        cited=tuple((source, count) for source, count in cited if count),
    )
