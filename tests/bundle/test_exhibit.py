"""The rest of an exhibit: languages, dates, tables, charts, pictures, names."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.date import Date
from kiosk.bundle.picture import MIDDLE
from kiosk.bundle.region import Region
from kiosk.bundle.wording import NOTHING, Wording
from tests.bundle.conftest import Bundle

PERSON = "people/ana.md"


def test_each_field_falls_back_to_the_original(bundle: Bundle) -> None:
    outcome = bundle(
        {
            PERSON: "---\ntitle: Ana\nrole: Writer\n---\n## Text\nShe wrote.\n",
            "people/ana.es.md": "---\nrole: Escritora\nnation: Perú\n---\n",
            "people/ana.PT-br.md": "---\nrole: Escritora!\n---\n",
            "people/ana.no.md": "---\nrole: [\n---\n",
        },
        "title: T\nlanguage: en\nlanguages: es, en, pt-BR, no",
    )
    (ana,) = outcome.exhibit.people
    assert outcome.exhibit.languages == ("en", "es", "pt-BR", "no")
    assert ana.role.text("es") == "Escritora" and ana.role.text("pt-BR") == "Escritora!"
    assert ana.text.text("es") == "She wrote." and ana.text.language("es") == "en"
    assert ana.nation.text("en") == "Perú" and ana.nation.language("en") == "es"
    assert outcome.found == ["people/ana.no.md:2 header-broken"]


def test_a_translation_alone_serves_as_the_original(bundle: Bundle) -> None:
    outcome = bundle({"people/ana.es.md": "---\ntitle: Ána\n---\n"}, "title: T\nlanguages: en, es")
    assert outcome.exhibit.people[0].name.text("en") == "Ána"


@pytest.mark.parametrize("written", ["English", "e", "12"])
def test_a_language_must_be_a_tag(written: str, bundle: Bundle) -> None:
    outcome = bundle({}, f"title: T\nlanguage: {written}")
    assert outcome.exhibit.languages == ("en",)
    assert outcome.found == ["exhibit.md:3 unknown-language"]


def test_a_listed_language_need_not_be_known_to_us(bundle: Bundle) -> None:
    files = {PERSON: "", "people/ana.haw.md": "---\ntitle: ʻAna\n---\n"}
    outcome = bundle(files, "title: T\nlanguages: en, haw")
    assert outcome.exhibit.people[0].name.text("haw") == "ʻAna"
    assert outcome.found == []


def test_an_empty_wording_answers_with_nothing() -> None:
    assert (NOTHING.text("en"), NOTHING.language("en"), bool(NOTHING)) == ("", "", False)
    assert Wording((("en", ""), ("es", "a"))).text("en") == "a"


@pytest.mark.parametrize(
    ("header", "date", "found"),
    [
        ("date: 1963-06-10", Date("1963-06-10", sort="1963-06-10"), []),
        ("date: 1963-06", Date("1963-06", sort="1963-06"), []),
        ("date: 1963", Date("1963", sort="1963"), []),
        ("date: 1963-06-05/1963-07", Date("1963-06-05", sort="1963-06-05", end="1963-07"), []),
        ("date: June\nsort-date: 1963-06/1963-07", Date(words="June", sort="1963-06"), []),  # type: ignore[arg-type]
        ("date: June", Date(words="June"), ["3 date-without-order"]),  # type: ignore[arg-type]
        ("date: June\nsort-date: soon", Date(words="June"), ["4 bad-date"]),  # type: ignore[arg-type]
        ("date: 1963-02-30", Date(words="1963-02-30"), ["3 bad-date"]),  # type: ignore[arg-type]
        ("date: 10/06/1963", Date(words="10/06/1963"), ["3 bad-date"]),  # type: ignore[arg-type]
        ("date: 1964/1963", Date(words="1964/1963"), ["3 bad-date"]),  # type: ignore[arg-type]
        ("date: 1963/", Date(words="1963/"), ["3 bad-date"]),  # type: ignore[arg-type]
        ("nation: Peru, Chile, Cuba", Date(), []),
    ],
)
def test_dates_are_iso_or_words(header: str, date: Date, found: list[str], bundle: Bundle) -> None:
    outcome = bundle({"sources/a/source.md": f"---\ntitle: A\n{header}\n---\n"})
    read = outcome.exhibit.sources[0].provenance.date
    assert (read.iso, read.sort, read.end) == (date.iso, date.sort, date.end)
    assert read.words.text("en") == (date.words or "")
    assert outcome.found == [f"sources/a/source.md:{line}" for line in found]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_carries_languages_in_columns(separator: str, bundle: Bundle) -> None:
    rows = (("word", "text", "text.ES", "Word.es"), ("13 days", "'a b'", "c", ""), ("", "", "", ""))
    table = "\n".join(separator.join(row) for row in rows)
    outcome = bundle({"words.csv": table}, "title: T\nlanguages: en, es")
    (word,) = outcome.exhibit.words
    assert word.id == "13 days" and word.word.text("es") == "13 days"
    assert word.text.texts == (("en", "'a b'"), ("es", "c"))
    assert outcome.found == []


def test_an_event_tells_its_reference_in_every_language(bundle: Bundle) -> None:
    table = "date;title;reference;reference.es\n1912;A;Box 3;Caja 3\n1913;B;Box 4;\n"
    outcome = bundle({"timeline.csv": table}, "title: T\nlanguages: en, es")
    told = [event.reference.text("es") for event in outcome.exhibit.timeline]
    assert (told, outcome.found) == (["Caja 3", "Box 4"], [])


def test_a_table_and_a_folder_are_read_together(bundle: Bundle) -> None:
    files = {"people.tsv": "title\trole\nEva\tReader\n", PERSON: "---\ntitle: Ana\n---\n"}
    assert [p.id for p in bundle(files).exhibit.people] == ["Eva", "ana"]


def test_slips_in_a_table_are_told_by_line(bundle: Bundle) -> None:
    table = "titel,shoe size,text.qq,title\na,b,c,\na,b,c,Ana\n,,,\na,b,c,d,e\n"
    outcome = bundle({"people.csv": table})
    assert [person.id for person in outcome.exhibit.people] == ["Ana"]
    assert outcome.found == [
        *("people.csv:1 misspelt-key", "people.csv:1 unknown-key"),
        *("people.csv:1 unknown-language", "people.csv:2 table-row", "people.csv:5 table-row"),
    ]


@pytest.mark.parametrize("data", ["", "\n", "title"])
def test_an_empty_table_has_no_rows(data: str, bundle: Bundle) -> None:
    outcome = bundle({"people.csv": data})
    assert outcome.exhibit.people == () and outcome.found == []


def test_events_stand_in_the_order_of_their_dates(bundle: Bundle) -> None:
    rows = "date,title,source\n1964,c,\n1963-05,b,boat\nonce,d,\n1963,a,\n"
    files = {"timeline.csv": rows, "boat/x.txt": "", "sources/1-boat/source.md": ""}
    timeline = bundle(files).exhibit.timeline
    assert [event.title.text("en") for event in timeline] == ["a", "b", "c", "d"]
    assert timeline[1].source == "boat" and timeline[0].source == ""


@pytest.mark.parametrize(
    ("written", "latitude"),
    [("-33.5", -33.5), ("90", 90.0), ("", None), ("90.1", None), ("nan", None), ("N 3", None)],
)
def test_places_lie_on_the_globe(written: str, latitude: float | None, bundle: Bundle) -> None:
    outcome = bundle({"places/a.md": f"---\nlatitude: {written}\n---\n"})
    assert outcome.exhibit.places[0].latitude == latitude
    assert outcome.found == ["places/a.md:2 bad-number"] * (latitude is None and written != "")


CHART = "year;A b;other\n1961;1 000;\n1962;2.5;-\n1963;x;7\n"


def test_a_table_alone_is_a_chart(bundle: Bundle) -> None:
    outcome = bundle({"charts/1-ships.csv": CHART})
    (chart,) = outcome.exhibit.charts
    assert (chart.id, chart.kind, chart.across) == ("ships", "lines", ("1961", "1962", "1963"))
    assert [series.id for series in chart.series] == ["a-b", "other"]
    assert chart.series[0].values == (1000, 2.5, None)
    assert chart.series[1].values == (None, None, 7)
    assert outcome.found == ["charts/1-ships.csv:4 bad-number"]


def test_a_chart_names_its_series_in_every_language(bundle: Bundle) -> None:
    text = (
        "---\nkind: Bars\nacross: Year\nseries:\n  a b: Ships\n  oter: Boats\n"
        "estimates: A b\nmarks: 1962 Crisis, 1963\n---\n## References\n- A box\n"
    )
    spanish = "---\nseries:\n  A b: Barcos\nmarks: 1962 Crisis en Cuba\n---\n"
    files = {"charts/a.csv": CHART.replace("x", "1"), "charts/a.md": text}
    outcome = bundle({**files, "charts/a.es.md": spanish}, "title: T\nlanguages: en, es")
    (chart,) = outcome.exhibit.charts
    assert chart.kind == "bars"
    assert [(s.id, s.name.text("es"), s.estimate) for s in chart.series] == [
        ("a-b", "Barcos", True)
    ]
    assert [(m.at, m.name.text("es")) for m in chart.marks] == [
        *(("1962", "Crisis en Cuba"), ("1963", "")),
    ]
    assert chart.references.text("en") == "- A box"
    assert outcome.found == ["charts/a.md:4 unknown-name"]
    assert "did you mean “other”" in outcome.sentences


def test_a_chart_of_an_unknown_kind_is_drawn_with_lines(bundle: Bundle) -> None:
    text = "---\nkind: pie\nacross: month\n---\n"
    outcome = bundle({"charts/a.csv": "a,b\n1,2\n", "charts/a.md": text})
    assert outcome.exhibit.charts[0].kind == "lines"
    assert outcome.found == ["charts/a.md:2 unknown-name", "charts/a.md:3 unknown-name"]


@pytest.mark.parametrize("table", ["year\n1963\n", "year,ships\n"])
def test_a_chart_needs_numbers(table: str, bundle: Bundle) -> None:
    outcome = bundle({"charts/a.csv": table})
    assert outcome.exhibit.charts == ()
    assert outcome.found == ["charts/a.csv:1 chart-columns"]


@pytest.mark.parametrize(
    ("written", "focus"),
    [
        ("40, 25", Region(40, 25, 0, 0)),
        ("0%, 100 %", Region(0, 100, 0, 0)),
        ("8, 11, 84, 20", Region(8, 11, 84, 20)),
        ("", MIDDLE),
        *((slip, MIDDLE) for slip in ("101, 0", "left", "nan, 1", "1, 2, 3")),
    ],
)
def test_the_focus_of_a_picture(written: str, focus: Region, bundle: Bundle) -> None:
    text = f"---\nfocus: {written}\n---\n## Alt\nAna.\n"
    outcome = bundle({PERSON: text, "people/ana.png": "a"})
    picture = outcome.exhibit.people[0].picture
    assert picture is not None and picture.focus == focus
    is_wrong = focus == MIDDLE and written != ""
    assert outcome.found == [f"{PERSON}:2 bad-number"] * is_wrong


def test_the_attract_loop_has_captions(bundle: Bundle) -> None:
    files = {"attract/2 boat.jpg": "a", "attract/10 sea.jpg": "a", "attract/1 sun.webp": "a"}
    words = {"attract/10 sea.md": "---\ncaption: The sea\n---\n## Alt\nSea.\n"}
    outcome = bundle({**files, **words})
    captions = [picture.caption.text("en") for picture in outcome.exhibit.attract]
    assert captions == ["sun", "boat", "The sea"]
    assert outcome.found == ["attract/1 sun.md:1 missing-alt", "attract/2 boat.md:1 missing-alt"]


def test_a_chapter_has_pictures_pages_and_a_number(bundle: Bundle) -> None:
    files = {
        "Story/2-end/chapter.md": "---\ntitle: End\n---\n## Alt\nSea.\n## References\n- A box\n",
        "Story/2-end/Chapter.JPG": "a",
        "Story/2-end/2-b.md": "---\norder: 1\n---\n",
        "Story/2-end/1-a.md": "",
        "Story/2-end/3-c.jpg": "a",
        "Story/2-end/4-d.md": "---\ntitle: A: B\n---\n",
        "Story/1-start/1-a.md": "## Alt\nSea.\n",
        "Story/1-start/1-a.jpg": "a",
    }
    outcome = bundle(files)
    start, end = outcome.exhibit.chapters
    assert (start.number, start.title.text("en"), start.picture) == (1, "start", None)
    assert [page.id for page in start.pages] == ["a"]
    assert end.picture is not None and end.references.text("en") == "- A box"
    assert [page.id for page in end.pages] == ["b", "a", "c"]
    assert end.pages[2].picture is not None
    assert outcome.found == [
        *("Story/2-end/3-c.md:1 missing-alt", "Story/2-end/4-d.md:2 header-colon"),
    ]


def test_names_are_found_however_they_are_written(bundle: Bundle) -> None:
    files = {
        "sources/1-old-letter/source.md": "---\ntitle: The letter\nshort-title: Letter\n---\n",
        PERSON: "---\ntitle: Ana Ruiz\nalso: Anita\n---\n",
        "places/a.md": "---\nsources: OLD letter, 1-old-letter, Letter\npeople: anita, ana\n---\n",
    }
    outcome = bundle(files)
    chips = outcome.exhibit.places[0].chips
    assert (chips.sources, chips.people) == (("old-letter",), ("ana",))
    assert outcome.found == []


def test_files_that_nobody_reads_are_hinted_at(bundle: Bundle) -> None:
    names = "storry/a.md notes/x/y.txt exhbit.es.md people/todo.txt maps/cuba.txt people/ana.mp3"
    files = dict.fromkeys(f"{names} .git/x people/Thumbs.db".split(), "")
    outcome = bundle(files)
    assert outcome.found == [
        *("exhbit.es.md:1 unused-file", "notes:1 unused-file"),
        *("people/ana.mp3:1 unused-file", "people/todo.txt:1 unused-file"),
        "storry:1 unused-file",
    ]
    assert outcome.sentences.count("did you mean") == 2


def test_capitals_do_not_matter(bundle: Bundle) -> None:
    outcome = bundle({"people/ana.md": "---\nTITLE: Ana\n---\n## KEY LINE\na\n## how do we know\n"})
    assert outcome.exhibit.people[0].name.text("en") == "Ana"
    assert outcome.found == [f"{PERSON}:{line} misplaced-section" for line in (5, 7)]


def test_a_key_with_keys_below_it_is_told(bundle: Bundle) -> None:
    outcome = bundle({PERSON: "---\ntitle: Ana\nrole:\n  first: Writer\n---\n"})
    assert outcome.found == [f"{PERSON}:3 unknown-key"]
    assert not outcome.exhibit.people[0].role


def test_a_table_in_another_encoding_is_left_out(bundle: Bundle, tmp_path: Path) -> None:
    (tmp_path / "test").mkdir()
    (tmp_path / "test" / "words.csv").write_bytes("word\nSeñal\n".encode("cp1252"))
    outcome = bundle({})
    assert outcome.exhibit.words == ()
    assert outcome.found == ["words.csv:2 text-encoding"]


@pytest.mark.parametrize(
    ("title", "advice"),
    [("Easy wrods", "did you mean “Easy words”?"), ("Prices", "use a name from the reference")],
)
def test_an_unknown_section_is_answered_with_advice(
    title: str, advice: str, bundle: Bundle
) -> None:
    outcome = bundle({PERSON: f"## {title}\nwords\n"})
    assert outcome.found == [f"{PERSON}:2 unknown-section"]
    assert outcome.sentences.endswith(advice)


@pytest.mark.parametrize(("columns", "found"), [(200, False), (201, True)])
def test_a_table_has_two_hundred_columns(columns: int, found: bool, bundle: Bundle) -> None:
    outcome = bundle({"people.csv": "," * (columns - 1) + "\n"})
    assert ("people.csv:1 table-broken" in outcome.found) == found


@pytest.mark.parametrize(("rows", "found"), [(5_000, False), (5_001, True)])
def test_a_table_has_five_thousand_rows(rows: int, found: bool, bundle: Bundle) -> None:
    outcome = bundle({"words.csv": "word\n" + "".join(f"w{n}\n" for n in range(rows))})
    assert len(outcome.exhibit.words) == (0 if found else rows)
    assert outcome.found == ["words.csv:5002 table-too-long"] * found


def test_translated_answers_match_item_by_item(bundle: Bundle) -> None:
    front = "title: T\nlanguages: en, es\nquestion: Is it?\nanswers: [No, Yes]\nends: [No, Yes]"
    spanish = "---\nanswers: [No es]\nends: [No es, Sí]\n---\n"
    outcome = bundle({"exhibit.es.md": spanish}, front)
    assert [answer.text("es") for answer in outcome.exhibit.answers] == ["No es", "Yes"]
    assert [end.text("es") for end in outcome.exhibit.ends] == ["No es", "Sí"]
    assert outcome.found == ["exhibit.es.md:2 translation-count"]
