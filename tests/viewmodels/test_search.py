"""Search as QML sees it: rows, pages, offers, and where a hit leads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.bundle.chips import Chips
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.map import Map, MapMark, MarkKind
from kiosk.bundle.passage import Passage, Topic, Weight
from kiosk.bundle.passages import passages
from kiosk.bundle.recording import Captions, Cue, Recording
from kiosk.bundle.transcript import Line, Reading, ReadingKind, SourcePage
from kiosk.bundle.wording import Wording
from kiosk.storage.search_building import build
from kiosk.storage.search_index import Hit, SearchIndex
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.search_marks import Snippet, snippet
from kiosk.viewmodels.search_props import MOST_A_PAGE, in_groups
from kiosk.viewmodels.search_view_model import LONGEST_QUERY, SearchViewModel
from kiosk.viewmodels.setting import Setting
from tests.clock import Clock
from tests.pretend_loudspeaker import PretendLoudspeaker
from tests.sample_exhibit import many, picture, said, sample
from tests.viewmodels.conftest import Floor


class Searching:
    """A visitor on the page of search."""

    def __init__(self, floor: Floor, exhibit: Exhibit) -> None:
        self.floor, self.kiosk = floor, floor.kiosk
        floor.put(exhibit)
        self.kiosk.show_index(exhibit, SearchIndex(build(passages(exhibit))))
        self.kiosk.wakeWith(0)
        self.kiosk.go("explore-search")

    @property
    def model(self) -> SearchViewModel:
        kiosk: Any = self.kiosk
        found = kiosk.search
        assert isinstance(found, SearchViewModel)
        return found

    def type(self, text: str) -> list[dict[str, Any]]:
        self.model.setProperty("query", text)
        return self.rows("results")

    def rows(self, name: str) -> list[dict[str, Any]]:
        model: Any = getattr(self.model, name)
        return [model.at(row) for row in range(model.property("count"))]

    def open(self, text: str, kind: str) -> tuple[str, str, str]:
        """Type this and open the first result of the kind; where the visitor is then."""
        kinds = [row["kind"] for row in self.type(text)]
        self.model.openResult(kinds.index(kind))
        page, item, step = (str(self.floor[name]) for name in ("page", "item", "step"))
        return page, item, step


@pytest.fixture
def search(floor: Floor) -> Searching:
    return Searching(floor, sample())


def test_a_match_stands_between_what_is_before_and_after(search: Searching) -> None:
    (row, *_) = search.type("HOUR")
    assert (row["kind"], row["title"], row["first"]) == ("pages", "The new crane", True)
    assert (row["before"], row["match"], row["after"]) == ("Loading took ", "hours", ".")
    assert (row["language"], row["familiar"], row["line"]) == ("en", True, -1)


def test_src_3_never_more_than_seven_a_page_and_each_kind_on_the_first(floor: Floor) -> None:
    search = Searching(floor, many(40))
    first = search.type("p")
    assert len(first) == MOST_A_PAGE
    groups = search.rows("groups")
    assert {row["kind"] for row in groups if row["page"] == 0} == {row["kind"] for row in first}
    assert sum(row["count"] for row in groups) == search.model.property("total") > MOST_A_PAGE
    kinds = [row["kind"] for row in first]
    assert [row["first"] for row in first] == [
        kind != before for kind, before in zip(kinds, ["", *kinds], strict=False)
    ]
    seen = 0
    for page in range(search.model.property("pageCount")):
        search.model.showPage(page)
        assert search.model.property("pageIndex") == page
        seen += len(search.rows("results"))
    assert seen == search.model.property("total")
    search.model.showPage(99)
    search.type("pa")
    assert search.model.property("pageIndex") == 0


def test_the_best_of_every_kind_is_on_the_first_page() -> None:
    told = [Passage(Topic.SOURCE, str(n), Weight.NAME, "en", "war") for n in range(9)]
    told.append(Passage(Topic.WORD, "war", Weight.TEXT, "en", "war"))
    first, second = in_groups([Hit(one, 9.0 - n) for n, one in enumerate(told)], MOST_A_PAGE)
    assert [hit.passage.topic for hit in first] == [Topic.SOURCE] * 6 + [Topic.WORD]
    assert [hit.passage.item for hit in second] == ["6", "7", "8"]


def test_src_3_nothing_found_is_never_nothing_offered(search: Searching) -> None:
    assert search.type("") == search.type("xqzv") == []
    offers = search.rows("offers")
    assert offers
    assert len({row["kind"] for row in offers}) > 1
    assert search.type("crane") != []
    assert search.rows("offers") == []


def test_a_near_word_is_looked_for_instead(search: Searching) -> None:
    assert search.type("stexxx") == []
    offer = search.rows("offers")[0]
    assert (offer["kind"], offer["title"].casefold()) == ("near", "steam")
    search.model.openOffer(0)
    assert search.model.property("query").casefold() == "steam "
    assert search.rows("results") != []
    search.model.clear()
    assert search.model.property("query") == ""


def test_a_thing_found_by_one_of_its_names_is_shown_under_its_title(floor: Floor) -> None:
    (letter, *others) = sample().sources
    renamed = replace(letter, title=said("A letter to the harbour"), short_title=said("Letter"))
    search = Searching(floor, replace(sample(), sources=(renamed, *others)))
    row = next(row for row in search.type("letter") if row["item"] == letter.id)
    assert row["title"] == row["before"] + row["match"] + row["after"] == "A letter to the harbour"


def test_an_offered_thing_is_opened(search: Searching) -> None:
    search.type("xqzv")
    kinds = [row["kind"] for row in search.rows("offers")]
    search.model.openOffer(kinds.index("people"))
    assert search.floor["page"] == "explore-people"
    assert search.floor["item"] == sample().people[0].id


def test_a_suggestion_takes_the_place_of_the_last_word(search: Searching) -> None:
    search.type("new cr")
    assert search.model.property("suggestions")[0].casefold() == "crane"
    search.model.complete(0)
    assert search.model.property("query").casefold() == "new crane "
    search.model.complete(99)


def test_a_suggestion_completes_only_what_is_being_typed(search: Searching) -> None:
    search.type("new-cr")
    search.model.complete(0)
    assert search.model.property("query").casefold() == "new-crane "


def test_src_3_a_line_is_lit_in_the_reading_that_holds_it(search: Searching) -> None:
    letter = sample().sources[0]
    reading = letter.pages[0].readings[-1]
    words = reading.lines[-1].words.text("en")
    results = search.type(words)
    at = next(i for i, row in enumerate(results) if row["line"] == len(reading.lines) - 1)
    search.model.openResult(at)
    kiosk: Any = search.kiosk
    assert [search.floor[name] for name in ("page", "item", "step")] == [
        "source",
        letter.id,
        "read",
    ]
    assert kiosk.source.property("litLine") == len(reading.lines) - 1
    assert kiosk.source.lines.at(kiosk.source.property("litLine"))["text"] == words


def test_a_line_of_a_later_page_brings_that_page(floor: Floor) -> None:
    (letter, *others) = sample().sources
    line = Line(said("Only here a zeppelin"))
    later = SourcePage("p9", readings=(Reading(ReadingKind.AS_WRITTEN, (line,), language="en"),))
    longer = replace(letter, pages=(*letter.pages, later))
    search = Searching(floor, replace(sample(), sources=(longer, *others)))
    search.open("zeppelin", "sources")
    kiosk: Any = search.kiosk
    assert kiosk.source.property("pageIndex") == len(letter.pages)
    assert kiosk.source.property("litLine") == 0


def places(exhibit: Exhibit) -> Iterator[tuple[str, str, tuple[str, str, str]]]:
    """What to type, the kind of the hit, and where it leads."""
    person, asked, chart = exhibit.people[0], exhibit.questions[0], exhibit.charts[0]
    chapter = exhibit.chapters[0]
    page = chapter.pages[0]
    yield person.name.text("en"), "people", ("explore-people", person.id, "")
    yield asked.question.text("en"), "questions", ("explore-questions", asked.id, "")
    yield chart.title.text("en"), "charts", ("explore-charts", chart.id, "")
    yield chapter.title.text("en"), "pages", ("chapter", chapter.id, "")
    yield page.title.text("en"), "pages", ("page", f"{chapter.id}/{page.id}", "")
    yield "Loading took hours", "pages", ("home", "", "")
    yield "Did more people have work", "pages", ("evidence", "", "")


@pytest.mark.parametrize(("typed", "kind", "place"), list(places(sample())))
def test_a_result_leads_there_and_back(
    search: Searching, typed: str, kind: str, place: tuple[str, str, str]
) -> None:
    assert search.open(typed, kind) == place
    search.kiosk.back()
    assert search.floor["page"] == "explore-search"
    assert search.model.property("query") == typed
    assert search.rows("results") != []


def test_an_event_and_a_word_come_to_the_front(search: Searching) -> None:
    kiosk: Any = search.kiosk
    event = sample().timeline[-1]
    assert search.open(event.title.text("en"), "events")[0] == "explore-timeline"
    assert kiosk.explore.property("eventIndex") == len(sample().timeline) - 1
    search.kiosk.back()
    search.open("Those who run the port", "words")
    assert kiosk.explore.words.at(kiosk.explore.property("wordIndex"))["id"] == "board"


def with_port(**where: bool) -> Exhibit:
    """The sample, the port among the chips of these and of nothing else."""
    exhibit, port = sample(), Chips(places=("port",))
    chips = {name: port if where.get(name) else Chips() for name in ("pages", "people")}
    chapters = tuple(
        replace(c, pages=tuple(replace(page, chips=chips["pages"]) for page in c.pages))
        for c in exhibit.chapters
    )
    sources = tuple(replace(source, chips=Chips()) for source in exhibit.sources)
    people = tuple(replace(person, chips=chips["people"]) for person in exhibit.people)
    questions = tuple(replace(asked, chips=Chips()) for asked in exhibit.questions)
    return replace(exhibit, chapters=chapters, sources=sources, people=people, questions=questions)


def test_a_place_opens_the_first_thing_that_leads_to_it(floor: Floor) -> None:
    chapter, person = sample().chapters[0], sample().people[0]
    page = Searching(floor, with_port(pages=True, people=True)).open("Ships call here", "places")
    assert page == ("page", f"{chapter.id}/{chapter.pages[0].id}", "")
    floor.kiosk.startOver()
    someone = Searching(floor, with_port(people=True)).open("Ships call here", "places")
    assert someone == ("explore-people", person.id, "")


def test_a_place_that_nothing_leads_to_is_not_found(floor: Floor) -> None:
    search = Searching(floor, with_port())
    assert "places" not in {row["kind"] for row in search.type("Ships call here")}
    assert "places" not in {row["kind"] for row in search.type("port")}


def test_a_mark_is_in_front_on_its_map(floor: Floor) -> None:
    quay, mole = (
        MapMark(name, MarkKind.PLACE, said(name), ((9.0, 9.0),), said(f"{name}: zeppelins"))
        for name in ("Quay", "Mole")
    )
    bay = Map("bay", said("The bay"), picture("maps/bay.png"), (quay, mole))
    search = Searching(floor, replace(sample(), maps=(bay,)))
    assert search.open("mole zeppelins", "maps") == ("explore-maps", "bay", "")
    kiosk: Any = floor.kiosk
    assert kiosk.explore.map.property("markIndex") == 1


def test_words_of_a_recording_are_in_front_and_nothing_plays() -> None:
    cues = (Cue(0, 2, "Silence"), Cue(2.5, 4, "A zeppelin is heard"))
    one, other = (Recording(Path(f"{n}.ogg"), f"{n}.ogg", str(n), 60.0) for n in range(2))
    heard = (one, replace(other, captions=(Captions("en", cues),)))
    (letter, *others) = sample().sources
    loudspeaker = PretendLoudspeaker()
    clock = Clock()
    floor = Floor(KioskViewModel(Setting(), clock, loudspeaker=loudspeaker), clock)
    exhibit = replace(sample(), sources=(replace(letter, recordings=heard), *others))
    where = Searching(floor, exhibit).open("zeppelin", "sources")
    kiosk: Any = floor.kiosk
    player = kiosk.source.player
    assert where == ("source", letter.id, "read")
    assert player.property("listening") and player.property("saying") == "A zeppelin is heard"
    assert [loudspeaker.file, loudspeaker.sounding.position] == [Path("1.ogg"), 2.5]
    assert "play" not in loudspeaker.asked


def test_what_was_found_elsewhere_is_gone_where_no_index_is(floor: Floor) -> None:
    search = Searching(floor, sample())
    other = replace(sample(), id="other")
    floor.put(sample(), other)
    assert search.type("crane")
    floor.kiosk.choose("other")
    floor.kiosk.go("explore-search")
    assert search.model.property("query") == "crane"
    assert search.rows("results") == []
    assert search.model.property("total") == 0


def test_another_language_keeps_what_was_typed(search: Searching) -> None:
    english = search.type("cr")
    search.kiosk.speakLanguage("es")
    assert search.model.property("query") == "cr"
    assert search.rows("results") != english
    assert search.rows("results")[0]["language"] in ("en", "es")


@pytest.mark.parametrize("last", ["explore-search", "home"])
def test_src_5_a_visit_leaves_nothing_of_what_was_typed(search: Searching, last: str) -> None:
    search.type("zanzibar crane")
    search.kiosk.go(last)
    search.kiosk.startOver()
    assert search.model.property("query") == ""
    assert search.model.property("total") == 0
    kept = repr([vars(one) for one in (search.model, search.kiosk)])
    assert "zanzibar" not in kept


def test_typing_is_a_sign_of_life(search: Searching) -> None:
    search.floor.clock.now += 50
    search.type("c")
    search.floor.wait(50)
    assert search.floor["phase"] == "visiting"


def test_without_an_index_the_search_is_not_there(floor: Floor) -> None:
    floor.kiosk.wakeWith(0)
    floor.kiosk.go("explore-search")
    kiosk: Any = floor.kiosk
    assert kiosk.search.property("available") is False
    kiosk.search.setProperty("query", "crane")
    assert kiosk.search.property("total") == 0
    assert kiosk.search.offers.property("count") > 0


def test_an_index_that_comes_late_answers_what_is_typed(floor: Floor) -> None:
    floor.kiosk.wakeWith(0)
    floor.kiosk.go("explore-search")
    kiosk: Any = floor.kiosk
    kiosk.search.setProperty("query", "crane")
    floor.kiosk.show_index(sample(), SearchIndex(build(passages(sample()))))
    assert kiosk.search.property("available") is True
    assert kiosk.search.results.property("count") > 0


def test_a_query_has_an_end(search: Searching) -> None:
    search.type("ab" * 1000)
    assert len(search.model.property("query")) == LONGEST_QUERY


LONG = "word " * 60


@pytest.mark.parametrize(
    ("text", "words", "parts"),
    [
        ("A letter from Хрущёв, 1962", ["хрущев"], Snippet("A letter from ", "Хрущёв", ", 1962")),
        ("Nothing of it", ["cuba"], Snippet(after="Nothing of it")),
        ("two\nlines", ["lines"], Snippet("two ", "lines")),
        ("war, a war near war", ["war", "ne"], Snippet("war, a ", "war near war")),
        ("war and war", ["war"], Snippet("", "war", " and war")),
        ("", ["x"], Snippet()),
    ],
)
def test_snippets(text: str, words: list[str], parts: Snippet) -> None:
    assert snippet(text, words) == parts


def test_a_long_text_is_cut_between_words_on_both_sides() -> None:
    part = snippet(f"{LONG}Cuba {LONG}", ["cub"])
    assert part.match == "Cuba"
    assert part.before.startswith("…word") and part.before.endswith("word ")
    assert part.after.endswith("word…") and len(part.before + part.after) < 190
    assert len(snippet(LONG, ["x"]).after) <= 181


def test_a_title_without_a_translation_is_told_in_the_original(floor: Floor) -> None:
    exhibit = replace(
        sample(), title=Wording((("en", "The new crane"),)), key_line=said("A crane.")
    )
    search = Searching(floor, exhibit)
    search.kiosk.speakLanguage("es")
    row = next(row for row in search.type("A crane") if row["item"] == "/home")
    assert (row["language"], row["familiar"]) == ("en", False)
