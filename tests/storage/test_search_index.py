"""What a visitor types finds what it should, in any script, with a slip, and never an error."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.bundle.passage import Passage, Topic, Weight
from kiosk.bundle.passages import passages
from kiosk.storage.search_building import build, is_possible
from kiosk.storage.search_index import ENOUGH, MOST_SUGGESTIONS, Found, SearchIndex
from tests.sample_exhibit import sample

NAMES = ("Khrushchev", "Хрущёв", "Jruschov", "Chruschtschow", "Khrouchtchev", "خروتشوف")


def told(item: str, text: str, language: str = "en", weight: Weight = Weight.TEXT) -> Passage:
    return Passage(Topic.PAGE, item, weight, language, text)


def index(*passages_told: Passage) -> SearchIndex:
    return SearchIndex(build(passages_told))


SMALL = index(
    told("letter", "Khrushchev writes a letter", weight=Weight.NAME),
    told("letter", "Хрущёв пишет письмо", "ru", Weight.NAME),
    told("speech", "The president speaks of Khrushchev and of the missiles in Cuba."),
    told("speech", "El presidente habla de Jruschov y de los misiles en Cuba.", "es"),
    told("line", "A hot line joins the capitals."),
    told("wheat", "Wheat is sold.", weight=Weight.KEY_LINE),
    told("warhead", "Every warhead has a weight; war is far."),
    told("arabic", "كتب خروتشوف رسالة", "ar"),
)


def items(found: Found) -> list[str]:
    return [hit.passage.item for hit in found.hits]


def test_every_machine_of_ours_can_search() -> None:
    assert is_possible()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["en", "es", "ru", "ar"])
def test_src_3_a_name_is_found_in_every_spelling(name: str, language: str) -> None:
    for typed in (name, name.upper(), f" {name}!"):
        assert {"letter", "speech"} <= set(items(SMALL.find(typed, language)))


@pytest.mark.parametrize(
    ("typed", "item"),
    [
        ("k", "letter"),
        ("WHE", "wheat"),
        ("misiles", "speech"),
        ("rocket capitals", "line"),
        ("krushchev", "letter"),
        ("mising", ""),
        ("wheta", "wheat"),
        ("cpaitals", "line"),
        ("capitalss", "line"),
    ],
)
def test_what_is_typed_leads_there(typed: str, item: str) -> None:
    assert items(SMALL.find(typed, "en"))[:1] == ([item] if item else [])


def test_a_name_comes_before_a_text_and_a_text_in_the_language_of_the_visitor_before_others() -> (
    None
):
    assert items(SMALL.find("khrushchev", "en"))[:2] == ["letter", "speech"]
    assert [hit.passage.language for hit in SMALL.find("Cuba", "es").hits] == ["es"]
    assert [hit.passage.language for hit in SMALL.find("Cuba", "en").hits] == ["en"]


def test_a_short_word_before_others_counts_as_it_stands() -> None:
    same = [told(str(number), "How it came") for number in range(ENOUGH)]
    made = index(told("however", "However it came"), *same)
    assert "however" in items(made.find("came how", "en"))
    assert "however" not in items(made.find("how came", "en"))


@pytest.mark.parametrize(
    ("typed", "told_of", "language"),
    [
        ("plan", "plain text", "en"),  # the language has a word of its own that begins so
        ("Канада", "Kennedy", "en"),  # without vowels only Arabic is compared
        ("war", "Варшава", "ru"),  # three sounds are too few for a beginning
    ],
)
def test_false_friends(typed: str, told_of: str, language: str) -> None:
    made = index(told("friend", "A plan"), told("false", told_of, language))
    assert "false" not in items(made.find(typed, "en"))


def test_a_single_letter_asks_for_names() -> None:
    made = index(told("name", "Wheat", weight=Weight.NAME), told("text", "war"))
    assert items(made.find("w", "en")) == ["name"]
    assert items(index(told("text", "war")).find("w", "en")) == ["text"]


def test_one_hit_a_thing_and_one_a_line() -> None:
    lines = [
        Passage(Topic.SOURCE, "s", Weight.LINE, language, "Cuba", 0, line, "transcript", "read")
        for line in (0, 1)
        for language in ("en", "es")
    ]
    found = index(told("s", "Cuba"), told("s", "Cuba again"), *lines).find("cuba", "es")
    assert sorted((hit.passage.line, hit.passage.language) for hit in found.hits) == [
        (-1, "en"),
        (0, "es"),
        (1, "es"),
    ]


def test_one_hit_a_moment_of_a_recording_and_one_a_map() -> None:
    cues = [
        Passage(Topic.SOURCE, "s", Weight.LINE, language, "Cuba", page=0, moment=moment)
        for moment in (0.0, 2.5)
        for language in ("en", "es")
    ]
    line = Passage(Topic.SOURCE, "s", Weight.LINE, "en", "Cuba", 0, 0, "transcript")
    marks = [Passage(Topic.MAP, "m", Weight.TEXT, "en", "Cuba " * n, mark=f"m{n}") for n in (1, 9)]
    hits = [hit.passage for hit in index(line, *cues, *marks).find("cuba", "es").hits]
    said = [(one.moment, one.language) for one in hits if one.moment >= 0]
    assert sorted(said) == [(0.0, "es"), (2.5, "es")]
    assert [one.line for one in hits if one.topic is Topic.SOURCE and one.moment < 0] == [0]
    assert [one.mark for one in hits if one.topic is Topic.MAP] == ["m9"]


def test_the_word_being_typed_may_stand_there_before() -> None:
    made = index(told("hot", "hotel line"), told("line", "hot lines"))
    assert made.suggestions("hot line hot", "en") == ("hotel",)
    assert made.suggestions("hot-li", "en") == ("line", "lines")


def test_suggestions_complete_the_last_word_in_the_language_of_the_visitor() -> None:
    assert SMALL.suggestions("the l", "en") == ("letter", "line")
    assert SMALL.suggestions("p", "ru") == ()
    assert SMALL.suggestions("hot", "en") == ()
    assert SMALL.suggestions("war", "en") == ("warhead",)
    assert SMALL.suggestions("п", "ru") == ("письмо", "пишет")
    assert SMALL.suggestions("the ", "en") == SMALL.suggestions("", "en") == ()
    many = index(*(told(str(number), f"cube{number}") for number in range(20)))
    assert len(many.suggestions("c", "en")) == MOST_SUGGESTIONS


def test_near_words_for_what_is_not_there() -> None:
    assert SMALL.near("krushchev", "en")[0] == "Khrushchev"
    assert SMALL.near("Хрущов", "en")[0] == "Khrushchev"
    assert SMALL.near("whexx", "en") == ("Wheat",)
    assert SMALL.near("", "en") == ()


HOSTILE = [
    *('"', "'", "*", "(", "NEAR(", "a AND", "NOT", "name:cuba", "^cuba", "-cuba", "a OR b", "{x}"),
    *("\x00", "cuba\x00", "😀", "\u202ecuba\u202c", "\u200f", "\ud800", "%_", "\\", ";--", "[a]"),
    *("a" * 1000, "word " * 1000, "ـ" * 50, "١" * 300, "\u0301" * 200, "ﷺ", "🇨🇺 cuba", "½", "ﬃ"),
]


@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: ascii(typed)[:20])
def test_hostile_queries_find_what_there_is(typed: str) -> None:
    found = SMALL.find(typed, "en")
    SMALL.suggestions(typed, "en")
    SMALL.near(typed, "en")
    if "cuba" in typed:
        assert "speech" in items(found)


@given(st.text(max_size=70), st.sampled_from(["en", "es", "", "xx"]))
def test_no_text_is_an_error(typed: str, language: str) -> None:
    assert len(SMALL.find(typed, language).hits) <= 5
    assert len(SMALL.suggestions(typed, language)) <= MOST_SUGGESTIONS
    assert len(SMALL.near(typed, language)) <= MOST_SUGGESTIONS


WORDS = st.lists(st.text("abcdefgжзиابت123é-' ", min_size=1, max_size=12), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=6), st.data())
def test_the_own_words_of_a_passage_find_it(texts: list[list[str]], data: st.DataObject) -> None:
    """Other passages with the same words may share the first page with it."""
    made = index(*(told(str(n), " ".join(words)) for n, words in enumerate(texts)))
    at = data.draw(st.integers(0, len(texts) - 1))
    query = " ".join(texts[at])
    if any(sign.isalnum() for sign in query):
        assert str(at) in items(made.find(query, "en"))[:7]


def test_the_own_word_of_a_passage_finds_it_on_the_first_page_of_the_sample() -> None:
    all_passages = [one for one in passages(sample()) if one.language == "en"]
    made = index(*all_passages)
    for passage in random.Random(6).sample(all_passages, 30):
        found = made.find(passage.text, "en").hits[:7]
        places = [(hit.passage.topic, hit.passage.item, hit.passage.line) for hit in found]
        assert (passage.topic, passage.item, passage.line) in places
