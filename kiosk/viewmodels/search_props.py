"""What QML sees of the search: hits page by page, and offers where nothing was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.bundle.passage import Passage, Topic, Weight
from kiosk.storage.search_index import Found, Hit
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.search_entries import Entry
from kiosk.viewmodels.search_goal import Target
from kiosk.viewmodels.search_marks import Snippet, snippet

MOST_A_PAGE = 7
NEAR = "near"


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A hit; `kind` is the group it stands in and `first` says that it begins it on this page.

    The texts are plain; `language` (BCP 47) is that of before, match and after. `line` counts from
    0, -1 for what is no line of a transcript.
    """

    kind: str
    first: bool
    title: str
    before: str
    match: str
    after: str
    language: str
    familiar: bool
    item: str
    line: int
    page: int
    picture: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    """How many hits a kind has, and on which page (from 0) the first of them stands."""

    kind: str
    count: int
    page: int


@dataclass(frozen=True, slots=True)
class OfferRow:
    """Something to try: a thing to open, or, of the kind `near`, a word to look for instead."""

    kind: str
    title: str
    item: str
    picture: str


@dataclass(frozen=True, slots=True)
class SearchProps:
    """`available` is false while no index is there, which is usual for a moment after a start.

    `total` counts all hits; `results` are those of the page in front, `groups` those of all pages.
    """

    available: bool = False
    total: int = 0
    page_index: int = 0
    page_count: int = 0
    suggestions: tuple[str, ...] = ()
    results: tuple[ResultRow, ...] = ()
    groups: tuple[GroupRow, ...] = ()
    offers: tuple[OfferRow, ...] = ()


def in_groups(hits: Iterable[Hit], a_page: int) -> tuple[tuple[Hit, ...], ...]:
    """The hits, so many a page, each page with the kinds together, the best kind first.

    The best hit of every kind comes before all others, so that the first page shows every kind.
    """
    heads: dict[Topic, Hit] = {}
    tails: list[Hit] = []
    for hit in hits:
        if hit.passage.topic in heads:
            tails.append(hit)
        else:
            heads[hit.passage.topic] = hit
    ranked = [*heads.values(), *tails]
    pages = (ranked[i : i + a_page] for i in range(0, len(ranked), a_page))
    return tuple(_together(page) for page in pages)


def _together(page: list[Hit]) -> tuple[Hit, ...]:
    kinds = list(dict.fromkeys(hit.passage.topic for hit in page))
    return tuple(sorted(page, key=lambda hit: kinds.index(hit.passage.topic)))


def target_of(hit: Hit) -> Target:
    """What a hit leads to."""
    told = hit.passage
    where = (told.page, told.line, told.reading, told.step, told.mark, told.moment)
    return Target(told.topic, told.item, *where)


def result_rows(
    scene: Scene, page: tuple[Hit, ...], found: Found, titles: dict[Target, Entry]
) -> tuple[ResultRow, ...]:
    """The rows of one page of hits."""
    rows = [_result(scene, hit, found, titles) for hit in page]
    kinds = ["", *(row.kind for row in rows)]
    return tuple(
        replace(row, first=row.kind != before) for row, before in zip(rows, kinds, strict=False)
    )


def _result(scene: Scene, hit: Hit, found: Found, titles: dict[Target, Entry]) -> ResultRow:
    told = hit.passage
    entry = titles.get(Target(told.topic, told.item))
    part = _part(told, entry, found)
    return ResultRow(
        kind=told.topic.value,
        first=False,
        title=entry.title if entry else scene.plain(scene.exhibit.title),
        before=part.before,
        match=part.match,
        after=part.after,
        language=told.language or scene.language,
        familiar=told.language in ("", scene.language),
        item=told.item,
        line=told.line,
        page=told.page,
        picture=scene.pictures.thumbnail(entry.picture) if entry else "",
    )


def _part(told: Passage, entry: Entry | None, found: Found) -> Snippet:
    """Of a name that was found, the title itself where it holds the match, too."""
    if entry and told.weight is Weight.NAME:
        of_title = snippet(entry.title, found.words)
        if of_title.match:
            return of_title
    return snippet(told.text, found.words)


def group_rows(pages: tuple[tuple[Hit, ...], ...]) -> tuple[GroupRow, ...]:
    """The kinds that have hits, in the order of their first."""
    placed = [(hit.passage.topic.value, page) for page, hits in enumerate(pages) for hit in hits]
    counts = Counter(kind for kind, _ in placed)
    first = dict(reversed(placed))
    return tuple(GroupRow(kind, count, first[kind]) for kind, count in counts.items())


def offer_rows(
    scene: Scene, near: tuple[str, ...], found: tuple[Entry, ...]
) -> tuple[OfferRow, ...]:
    """Near words, then things."""
    return (
        *(OfferRow(NEAR, word, word, "") for word in near),
        *(
            OfferRow(
                entry.target.topic.value,
                entry.title,
                entry.target.item,
                scene.pictures.thumbnail(entry.picture),
            )
            for entry in found
        ),
    )
