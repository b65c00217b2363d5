"""Rules over the finished exhibit, each at its edge."""

from __future__ import annotations

import pytest

from kiosk.bundle.fairness import balance_line
from kiosk.bundle.lengths import count_words
from tests.bundle.conftest import Bundle

QUESTION = "title: Test\nrights: CC0 1.0\nquestion: Did it get better?\nends: [Worse, Better]\n"
FRONT = QUESTION + "answers: [Worse, Better]"
LIMITS = "## Limits\nIt was kept by one side.\n"
LENS = FRONT + "\n---\n## Lenses\n- **Big trade**: Was there more?\n"


def _sources(leans: str, extra: str = "") -> dict[str, str]:
    words = {"w": "worse", "b": "better", "m": "both", "-": ""}
    return {
        f"sources/s{n}/source.md": f"---\ntitle: {n}\nleans: {words[lean]}\n{extra}---\n{LIMITS}"
        for n, lean in enumerate(leans)
    }


@pytest.mark.parametrize(
    ("leans", "balanced"),
    [
        *(("", True), ("--", True), ("wb", True), ("m", True), ("b", False), ("w", False)),
        *(("bbw", False), ("bbwm", True), ("wwwbb", True), ("wwwwwwbbb-", False)),
        *(("w" * 13 + "b" * 7, True), ("b" * 13 + "w" * 7, True), ("b" * 14 + "w" * 7, False)),
    ],
)
def test_the_evidence_is_balanced(leans: str, balanced: bool, bundle: Bundle) -> None:
    found = bundle(_sources(leans), FRONT).found
    assert found == ([] if balanced else ["sources:1 unbalanced"])


def test_balance_needs_two_ends(bundle: Bundle) -> None:
    outcome = bundle(
        _sources("bbb"), FRONT.replace("[Worse, Better]\nanswers", "[Better]\nanswers")
    )
    assert outcome.found == ["exhibit.md:1 ends-count"]


@pytest.mark.parametrize(
    ("lenses", "balanced"), [("bb", True), ("bbw", False), ("bwm", True), ("bbbw", False)]
)
def test_a_lens_is_balanced_from_three_sources_on(
    lenses: str, balanced: bool, bundle: Bundle
) -> None:
    others = {f"sources/t{n}/source.md": "---\nleans: worse\n---\n" for n in range(2)}
    found = bundle({**_sources(lenses, "lenses: big trade\n"), **others}, LENS).found
    assert [line for line in found if "lens" in line] == (
        [] if balanced else ["sources:1 unbalanced-lens"]
    )


@pytest.mark.parametrize(
    ("others", "under", "found"),
    [("wbwb", "wb", True), ("wbw", "wb", False), ("wbw", "wbm", False)],
)
def test_a_lens_is_thin_where_six_sources_lean(
    others: str, under: str, found: bool, bundle: Bundle
) -> None:
    files = {name.replace("s/s", "s/t"): text for name, text in _sources(others).items()}
    outcome = bundle({**_sources(under, "lenses: big trade\n"), **files}, LENS)
    assert outcome.found == ["sources:1 thin-lens"] * found


@pytest.mark.parametrize(
    ("chapter", "page", "found"),
    [
        *(("s0", "s1", False), ("s0, s1", "s0", False), ("s2", "", False), ("s0, s2", "", False)),
        *(("s0", "s0", True), ("", "s1", True), ("", "", True), ("s0, s3", "", True)),
    ],
)
def test_a_chapter_names_sources_of_both_ways(
    chapter: str, page: str, found: bool, bundle: Bundle
) -> None:
    story = {
        "story/1-start/chapter.md": f"---\ntitle: Start\nsources: {chapter}\n---\n",
        "story/1-start/1-page.md": f"---\ntitle: Page\nsources: {page}\n---\n",
    }
    outcome = bundle({**_sources("wbm-"), **story}, FRONT)
    assert outcome.found == ["story/1-start/chapter.md:3 one-sided-chapter"] * found


def test_a_chapter_is_free_where_nothing_leans(bundle: Bundle) -> None:
    story = {"story/1-start/chapter.md": "---\ntitle: Start\nsources: s0\n---\n"}
    assert bundle({**_sources("--"), **story}, FRONT).found == []


def test_a_one_sided_chapter_is_told_which_end_is_missing(bundle: Bundle) -> None:
    story = {"story/1-start/chapter.md": "---\ntitle: Start\nsources: s0\n---\n"}
    said = bundle({**_sources("wb"), **story}, FRONT).sentences
    assert "no source here leans to “Better”: name one under sources" in said


@pytest.mark.parametrize(("key", "found"), [("leans: both", True), ("title: A letter", False)])
def test_evidence_has_its_limits(key: str, found: bool, bundle: Bundle) -> None:
    outcome = bundle({"sources/s/source.md": f"---\n{key}\n---\n"}, FRONT)
    assert outcome.found == ["sources/s/source.md:2 missing-limits"] * found
    assert bundle({"sources/s/source.md": f"---\n{key}\n---\n{LIMITS}"}, FRONT).found == []


def test_the_balance_is_told_overall_and_by_lens(bundle: Bundle) -> None:
    front = LENS + "- **Law**: Was there more?\n"
    files = _sources("bbwm", "lenses: big trade\n") | {
        "sources/t/source.md": "---\nleans: worse\n---\n"
    }
    line = balance_line(bundle(files, front).exhibit)
    assert line == "balance: 50 % Better (overall), Big trade 62 %, Law none"


def test_no_balance_is_told_where_nothing_leans(bundle: Bundle) -> None:
    assert balance_line(bundle(_sources("--"), FRONT).exhibit) == ""


@pytest.mark.parametrize(("count", "found"), [(1, True), (2, False), (7, False), (8, True)])
def test_a_question_has_two_to_seven_answers(count: int, found: bool, bundle: Bundle) -> None:
    front = f"{QUESTION}answers: {', '.join('abcdefgh'[:count])}"
    assert bundle({}, front).found == ["exhibit.md:1 answers-count"] * found


@pytest.mark.parametrize(("words", "found"), [(15, False), (16, True)])
def test_a_question_has_fifteen_words(words: int, found: bool, bundle: Bundle) -> None:
    front = FRONT.replace("Did it get better?", "so " * words + "?")
    assert bundle({}, front).found == ["exhibit.md:4 question-too-long"] * found


@pytest.mark.parametrize(("count", "found"), [(0, False), (2, True), (3, False), (4, True)])
def test_the_quick_look_has_three_sources(count: int, found: bool, bundle: Bundle) -> None:
    front = f"title: T\nquick-look: {', '.join(f's{n}' for n in range(count))}"
    outcome = bundle(_sources("----"), front)
    assert len(outcome.exhibit.quick_look) == count
    assert outcome.found == ["exhibit.md:1 quick-look-count"] * found


@pytest.mark.parametrize(
    ("until", "years", "found"),
    [
        *(("", [], 0), ("By 1963, By 1970", [1963, 1970], 0), ("By 1963", [], 1)),
        *(("1961, 1962, 1963, 1964", [1961, 1962, 1963, 1964], 0), ("1, 2", [], 2)),
        *(("1961, 1962, 1963, 1964, 1965", [], 1), ("Soon, By 1963, By 1970", [1963, 1970], 1)),
        *(("By 1970, By 1963", [], 2), ("1963, 1963, 1970", [1963, 1970], 1)),
        ("1962 or 1963, By 1963, By 1970", [1963, 1970], 1),
    ],
)
def test_a_time_to_weigh_by_has_one_year(
    until: str, years: list[int], found: int, bundle: Bundle
) -> None:
    outcome = bundle({}, f"{FRONT}\nuntil: {until}")
    assert [time.year for time in outcome.exhibit.until] == years
    assert outcome.found == ["exhibit.md:7 bad-until"] * found


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        *((("1962-10-26", "1970"), ""), (("", "1963"), ""), (("",), "")),
        *((("1963", "1971-01-01"), "after 1970: 1;"), (("1964", "1965"), "dated by 1963:")),
    ],
)
def test_times_and_the_dates_of_sources_meet(
    dates: tuple[str, ...], found: str, bundle: Bundle
) -> None:
    files = {f"sources/s{n}/source.md": f"---\ndate: {date}\n---\n" for n, date in enumerate(dates)}
    outcome = bundle(files, f"{FRONT}\nuntil: By 1963, By 1970")
    assert outcome.found == ["exhibit.md:1 bad-until"] * bool(found)
    assert found in outcome.sentences


def test_a_date_in_words_has_the_year_of_its_order(bundle: Bundle) -> None:
    files = {"sources/s/source.md": "---\ndate: Winter\nsort-date: 1963-12-31/1964-02\n---\n"}
    assert bundle(files, FRONT).exhibit.sources[0].provenance.date.year == 1963


@pytest.mark.parametrize(("count", "found"), [(24, False), (25, True)])
def test_an_exhibit_has_twenty_four_sources(count: int, found: bool, bundle: Bundle) -> None:
    outcome = bundle(_sources("-" * count))
    assert len(outcome.exhibit.sources) == count
    assert outcome.found == ["sources:1 too-many-sources"] * found


@pytest.mark.parametrize(
    ("nations", "found"), [("", False), ("Peru", True), ("Peru, Chile, Cuba", False)]
)
def test_three_nations_speak(nations: str, found: bool, bundle: Bundle) -> None:
    outcome = bundle(_sources("-", f"nation: {nations}\n"))
    assert outcome.found == ["sources:1 few-nations"] * found


@pytest.mark.parametrize(
    ("path", "title", "limit"),
    [
        *(("story/a/chapter.md", "Text", 40), ("story/a/1.md", "Text", 75)),
        *(("people/a.md", "Text", 60), ("questions/a.md", "Text", 60)),
        *(("story/a/1.md", "Key line", 25), ("places/a.md", "Easy words", 40)),
        *(("story/a/1.md", "More", 120), ("sources/a/source.md", "Limits", 75)),
    ],
)
def test_a_section_has_its_limit(path: str, title: str, limit: int, bundle: Bundle) -> None:
    outcome = bundle({path: f"## {title}\n" + "It is so. " * (limit // 3) + "Yes. " * (limit % 3)})
    assert outcome.found == []
    outcome = bundle({path: f"## {title}\n" + "Yes — so. " * (limit // 2) + "Yes. " * (limit % 2)})
    assert outcome.found == []
    outcome = bundle({path: f"## {title}\n" + "It is so. " * (limit // 3 + 1)})
    assert outcome.found == [f"{path}:2 text-too-long"]


def test_regions_names_and_transcripts_are_not_counted(bundle: Bundle) -> None:
    assert count_words("[The seal](p1#xywh=1,2,3,4) is — *red*.\n> — Ana, 1963") == 4
    long = "so " * 200
    files = {"sources/a/source.md": "", "sources/a/p1.transcript.md": long}
    assert bundle({**files, "sources/a/p2.plain.es.md": long}).found == [
        "sources/a/p2.plain.es.md:1 unlisted-language",
        "sources/a/p2.plain.es.md:1 original-missing",
        "sources/a/p2.plain.es.md:1 missing-label",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("so " * 24 + "on.", False),
        ("so " * 25 + "on.", True),
        ("so " * 14 + "on. And " + "so " * 14 + "on.", False),
        ("so " * 14 + "on vol. IV of " + "so " * 14 + "on.", True),
        ("so " * 14 + "on p. 5 " + "so " * 14 + "on.", True),
        ("- " + "so " * 14 + "on\n- " + "so " * 14 + "on", False),
        ("so " * 14 + "“" + "so " * 14 + "” on.", False),
        ("so " * 14 + "on\n\n" + "so " * 14 + "on", False),
        ("так " * 20 + "да! Так " + "так " * 20 + "да.", False),
    ],
)
def test_a_sentence_has_twenty_five_words(text: str, found: bool, bundle: Bundle) -> None:
    outcome = bundle({"story/a/1.md": text})
    assert outcome.found == ["story/a/1.md:1 sentence-too-long"] * found


@pytest.mark.parametrize(("length", "found"), [(28, False), (29, True)])
def test_a_short_title_is_short(length: int, found: bool, bundle: Bundle) -> None:
    outcome = bundle(_sources("-", f"short-title: {'a' * length}\n"))
    assert outcome.found == ["sources/s0/source.md:4 short-title-long"] * found


def test_every_picture_needs_a_description_and_a_licence(bundle: Bundle) -> None:
    names = (
        *("story/a/chapter", "story/a/1", "people/b", "places/c", "attract/d", "sources/e/p1"),
        *("harbour",),
    )
    outcome = bundle({f"{name}.jpg": "a" for name in names}, "title: Test")
    pictured = [name for name in names if name[:6] not in ("people", "places")]
    for name in pictured:
        assert f"{name}.md:1 missing-alt" in outcome.found
        assert f"{name}.md:1 unlicensed" in outcome.found


def test_the_rights_of_a_source_serve_its_pictures(bundle: Bundle) -> None:
    files = {"sources/e/source.md": "---\nrights: InC\n---\n", "sources/e/p1.jpg": "a"}
    assert bundle(files, "title: Test").found == ["sources/e/p1.md:1 missing-alt"]
