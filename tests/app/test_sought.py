"""Issue 4: what was looked for in vain is on no disk before five visits asked for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.app import sought
from kiosk.app.counting import Counting
from kiosk.app.counts import edition_of
from kiosk.bundle.passages import passages
from kiosk.storage.records.count import Kind
from kiosk.storage.records.opening import open_records
from kiosk.storage.search_building import build
from kiosk.storage.search_index import SearchIndex
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.viewmodels.search_view_model import SearchViewModel
from tests.clock import Clock
from tests.sample_exhibit import sample

TYPED = "zanzibar"


@pytest.fixture
def counting(kiosk: KioskViewModel, records: Path) -> Iterator[Counting]:
    kiosk.show_index(sample(), SearchIndex(build(passages(sample()))))
    counting = Counting(kiosk, records, lambda: date(2026, 11, 22), ReadingWish())
    yield counting
    counting.close()


@pytest.fixture
def in_vain(
    counting: Counting, records: Path, kiosk: KioskViewModel
) -> Callable[[], dict[str, int]]:
    """Close the counting, and read what was looked for in vain."""

    def read() -> dict[str, int]:
        counting.close()
        with closing(open_records(records).book) as book:
            return dict(book.sums(edition_of(sample())).of(Kind.SOUGHT))

    return read


def search_of(kiosk: Any) -> SearchViewModel:
    search = kiosk.search
    assert isinstance(search, SearchViewModel)
    return search


def visit(kiosk: KioskViewModel, clock: Clock, *queries: str) -> None:
    """Type these, key by key, and go."""
    kiosk.wakeWith(0)
    kiosk.go("explore-search")
    for query in queries:
        for end in range(1, len(query) + 1):
            search_of(kiosk).setProperty("query", query[:end])
        search_of(kiosk).clear()
    clock.now += 60
    kiosk.startOver()


def files(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_four_visits_leave_nothing(
    kiosk: KioskViewModel, clock: Clock, in_vain: Callable[[], dict[str, int]], tmp_path: Path
) -> None:
    for _ in range(4):
        visit(kiosk, clock, TYPED)
    assert in_vain() == {}
    assert TYPED.encode() not in files(tmp_path)


def test_five_visits_are_counted_and_every_later_one(
    kiosk: KioskViewModel, clock: Clock, in_vain: Callable[[], dict[str, int]]
) -> None:
    for _ in range(7):
        visit(kiosk, clock, TYPED)
    assert in_vain() == {TYPED: 7}


def test_one_visit_counts_once_however_often_it_asks(
    kiosk: KioskViewModel, clock: Clock, in_vain: Callable[[], dict[str, int]]
) -> None:
    visit(kiosk, clock, *[TYPED] * 9)
    assert in_vain() == {}


def test_what_was_found_is_not_counted(
    kiosk: KioskViewModel, clock: Clock, in_vain: Callable[[], dict[str, int]]
) -> None:
    for _ in range(5):
        visit(kiosk, clock, "steam", "xq")
    assert in_vain() == {}


def test_what_stands_there_when_a_visit_ends_counts(
    kiosk: KioskViewModel, clock: Clock, in_vain: Callable[[], dict[str, int]]
) -> None:
    for _ in range(5):
        kiosk.wakeWith(0)
        kiosk.go("explore-search")
        search_of(kiosk).setProperty("query", f"  {TYPED.upper()} ")
        clock.now += 60
        kiosk.startOver()
        assert search_of(kiosk).property("query") == ""
    assert in_vain() == {TYPED: 5}


def test_memory_holds_a_few_hundred_terms_the_rarest_forgotten_first(
    kiosk: KioskViewModel,
    clock: Clock,
    in_vain: Callable[[], dict[str, int]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sought, "MOST_TERMS", 2)
    for number in range(6):
        visit(kiosk, clock, TYPED, f"qqq{number}qqq")
    assert in_vain() == {TYPED: 6}
