"""Sources: folders with a text, folders of pictures, single pictures."""

from __future__ import annotations

import pytest

from kiosk.bundle.region import Region
from kiosk.bundle.source import Source, Step
from kiosk.bundle.transcript import Line
from kiosk.bundle.wording import Wording
from tests.bundle.conftest import Bundle
from tests.bundle.sounds import wav

ALT = "---\nrights: CC0 1.0\n---\n## Alt\nA page.\n"
LETTER = "sources/letter/source.md"


def _source(bundle: Bundle, body: str, **files: str | bytes) -> tuple[Source, list[str]]:
    texts = {f"sources/letter/{name.replace('_', '.')}": text for name, text in files.items()}
    outcome = bundle({LETTER: f"---\ntitle: A letter\n---\n{body}", **texts})
    return outcome.exhibit.sources[0], outcome.found


def test_a_folder_of_pictures_is_a_source_of_pages(bundle: Bundle) -> None:
    pages = {f"sources/3-old_letter/{n}.jpg": "a" for n in ("p10", "p2", "p1")}
    alts = {f"sources/3-old_letter/{n}.md": ALT for n in ("p10", "p2", "p1")}
    (source,) = bundle({**pages, **alts}).exhibit.sources
    assert source.title == source.short_title == Wording((("en", "old letter"),))
    assert [page.stem for page in source.pages] == ["p1", "p2", "p10"]
    assert source.picture is not None and source.picture.name == "sources/3-old_letter/p1.jpg"
    assert source.picture.alt.text("en") == "A page."


def test_an_order_goes_before_the_numbers(bundle: Bundle) -> None:
    sources = {f"sources/{n}-a{n}/source.md": f"---\ntitle: {n}\n---\n" for n in (1, 2, 10)}
    sources["sources/20-last/source.md"] = "---\ntitle: First\norder: 1\n---\n"
    sources["sources/30-slip/source.md"] = "---\ntitle: Slip\norder: one\n---\n"
    outcome = bundle(sources)
    assert [s.id for s in outcome.exhibit.sources] == ["last", "a1", "a2", "a10", "slip"]
    assert [s.number for s in outcome.exhibit.sources] == [1, 2, 3, 4, 5]
    assert outcome.found == ["sources/30-slip/source.md:3 bad-number"]


def test_two_sources_of_one_name_are_kept_apart(bundle: Bundle) -> None:
    alts = {"1-boat.md": ALT, "2-boat.md": ALT, "sources/boat.md": ALT}
    files = {"1-boat.jpg": "a", "2-boat.jpg": "a", "sources/boat.jpg": "a", **alts}
    outcome = bundle(files)
    assert [s.id for s in outcome.exhibit.sources] == ["1-boat.md", "2-boat.md", "boat"]
    assert {s.title.text("en") for s in outcome.exhibit.sources} == {"boat"}


def test_a_lone_picture_takes_all_words_of_a_source(bundle: Bundle) -> None:
    text = "---\ntitle: Boat\ncreator: Ana\nrights: InC\n---\n## Alt\nA boat.\n## Limits\nSmall."
    outcome = bundle({"boat.jpg": "a", "boat.md": text})
    (source,) = outcome.exhibit.sources
    assert source.provenance.creator.text("en") == "Ana"
    assert source.limits.text("en") == "Small."
    assert source.picture is not None and source.picture.caption.text("en") == "Boat"
    assert outcome.found == []


def test_a_lone_picture_with_a_broken_text_is_hidden(bundle: Bundle) -> None:
    outcome = bundle({"boat.jpg": "a", "boat.md": "---\ntitle: A: B\n---\n"})
    assert outcome.exhibit.sources == ()
    assert outcome.found == ["boat.md:2 header-colon"]


def test_words_before_the_headings_say_what_it_is(bundle: Bundle) -> None:
    source, found = _source(bundle, "Paper.\n\n## References\n- A box\n")
    assert source.what_it_is.text("en") == "Paper."
    assert source.references.text("en") == "- A box"
    assert found == []


def test_broken_words_of_a_page_hide_the_words(bundle: Bundle) -> None:
    source, found = _source(bundle, "", p1_jpg="a", p1_md="---\nkind: [\n---\n")
    assert source.picture is not None and not source.picture.alt
    assert "sources/letter/p1.md:2 header-broken" in found


def test_prompts_take_answers_regions_and_a_note(bundle: Bundle) -> None:
    body = (
        "## Look\nWhat first?\n\n- [The seal](p1#xywh=percent:1,2,3,4)\n- **A** hand\n\n"
        "> It is *red*.\n> -- Ana, 1963\n\n## Look\nWhat then?\n"
    )
    source, found = _source(bundle, body, p1_jpg="a", p1_md=ALT)
    first, second = source.prompts[Step.LOOK]
    assert [answer.text("en") for answer in first.answers] == ["The seal", "**A** hand"]
    assert first.regions == (Region(1, 2, 3, 4, "p1"), None)
    assert first.note.text("en") == "It is *red*."
    assert first.attribution.text("en") == "Ana, 1963"
    assert second.question.text("en") == "What then?" and second.answers == ()
    assert list(source.prompts) == [Step.LOOK] and found == []


def test_translated_prompts_match_item_by_item(bundle: Bundle) -> None:
    english = "## Look\nWhat?\n\n- One\n- Two\n\n> Note.\n> — Ana\n"
    spanish = "## Look\n¿Qué?\n\n- Uno\n- Dos\n\n> Nota.\n\n## Look\n¿Otra?\n"
    outcome = bundle(
        {LETTER: english, "sources/letter/source.es.md": spanish}, "title: T\nlanguages: en, es"
    )
    (prompt,) = outcome.exhibit.sources[0].prompts[Step.LOOK]
    assert prompt.question.text("es") == "¿Qué?"
    assert [answer.text("es") for answer in prompt.answers] == ["Uno", "Dos"]
    assert prompt.note.text("es") == "Nota." and prompt.attribution.text("es") == "Ana"
    assert outcome.found == ["sources/letter/source.es.md:2 quote-without-name"]


def test_a_guided_look_takes_regions_from_the_original(bundle: Bundle) -> None:
    english = "## Guided look\n1. [Seal](#xywh=percent:1,2,3,4) Red.\n2. **Hand.** Round.\n"
    spanish = "## Guided look\n1. **Sello.** Rojo.\n"
    outcome = bundle(
        {LETTER: english, "sources/letter/source.es.md": spanish}, "title: T\nlanguages: en, es"
    )
    seal, hand = outcome.exhibit.sources[0].guided_look
    assert (seal.name.text("es"), seal.text.text("es")) == ("Sello", "Rojo.")
    assert seal.region == Region(1, 2, 3, 4)
    assert (hand.name.text("es"), hand.text.text("en"), hand.region) == ("Hand", "Round.", None)
    assert outcome.found == ["sources/letter/source.es.md:2 translation-count"]


@pytest.mark.parametrize(
    ("quote", "words", "attribution"),
    [
        ("> a\n> b\n> — c", "a\nb", "c"),
        ("> a\n>\n> – c", "a", "c"),
        ("> a\n> - c", "a", "c"),
        ("> a", "a", ""),
        ("> — a", "— a", ""),
        ("a", "a", ""),
    ],
)
def test_a_quotation_ends_with_a_name(
    quote: str, words: str, attribution: str, bundle: Bundle
) -> None:
    source, _ = _source(bundle, f"## In their words\n{quote}\n")
    assert source.in_their_words.words.text("en") == words
    assert source.in_their_words.attribution.text("en") == attribution


def _lines(bundle: Bundle, text: str) -> tuple[tuple[Line, ...], list[str]]:
    pages: dict[str, str | bytes] = {"p1_jpg": "a", "p1_md": ALT, "p1_transcript_md": text}
    source, found = _source(bundle, "", **pages, p1_wav=wav(80))
    return source.pages[0].readings[0].lines, found


def test_one_line_of_a_transcript_is_one_line_of_the_page(bundle: Bundle) -> None:
    lines, found = _lines(
        bundle,
        "[Dear Ana,](#xywh=percent:1,2,3,4)\n\nwe [are](#xywh=percent:5,5,5,5) well [sic]\n"
        "[[torn]](#xywh=percent:1,9,3,4)\n[illegible]\n* 5 [end](#t=63,71.5)\n[a](#t=npt:3)\n",
    )
    assert [line.words.text("en") for line in lines] == [
        *("Dear Ana,", "we are well [sic]", "torn", "illegible", "* 5 end", "a"),
    ]
    assert [line.remark for line in lines] == [False, False, True, True, False, False]
    assert lines[1].region == Region(5, 5, 5, 5)
    assert [line.moment for line in lines[3:]] == [None, (63, 71.5), (3, 80)]
    assert found == []


def test_pixels_are_of_the_upright_picture(bundle: Bundle) -> None:
    lines, found = _lines(bundle, "[a](#xywh=20,10,100,50)\n[b](#xywh=pixel:0,0,200,100)\n")
    assert [line.region for line in lines] == [Region(10, 10, 50, 50), Region(0, 0, 100, 100)]
    assert found == []


@pytest.mark.parametrize(
    ("target", "code"),
    [
        *(("#xywh=percent:1,2,3", "bad-region"), ("#xywh=percent:1,2,3,x", "bad-region")),
        *(("#xywh=percent:1,2,nan,4", "bad-region"), ("#", "bad-region")),
        *(("#xywh=percent:1,2,inf,4", "bad-region"), ("#t=1.2.3", "bad-region")),
        *(("#xywh=percent:-1,2,3,4", "region-outside"), ("#xywh=150,0,60,5", "region-outside")),
        *(("#xywh=percent:1,2,0,4", "region-outside"), ("#xywh=percent:100,2,0.01,4", "region-")),
        *(("#xywh=percent:1,99,5,1.2", "region-outside"), ("p2#xywh=1,2,3,4", "unknown-page")),
    ],
)
def test_a_region_that_cannot_be_is_told(target: str, code: str, bundle: Bundle) -> None:
    lines, (found,) = _lines(bundle, f"---\n---\nfirst\n[a]({target})\n")
    assert lines[1].region is None and lines[1].words.text("en") == "a"
    assert found.startswith(f"sources/letter/p1.transcript.md:4 {code}")


def test_a_rounding_over_the_edge_is_cut(bundle: Bundle) -> None:
    lines, found = _lines(bundle, "[a](#xywh=percent:90,96.4,10.04,3.64)\n")
    assert found == []
    region = lines[0].region
    assert region is not None and region.width == 10 and region.y + region.height == 100


def test_a_translated_reading_fills_the_lines_of_the_original(bundle: Bundle) -> None:
    outcome = bundle(
        {
            LETTER: "",
            "sources/letter/p1.transcript.md": "---\nlanguage: ru\n---\nда\nнет\n",
            "sources/letter/p1.transcript.es.md": "---\ntranslator: Eva\n---\nsí\n",
            "sources/letter/p1.plain.md": "---\nlabel: Plain words\nmade-from: Box 3\n---\nyes\n",
        },
        "title: T\nlanguages: en, es",
    )
    written, plain = outcome.exhibit.sources[0].pages[0].readings
    assert (written.language, plain.language) == ("ru", "en")
    assert [line.words.text("es") for line in written.lines] == ["sí", "нет"]
    assert written.lines[0].words.language("en") == "ru"
    assert written.translator.text("es") == "Eva"
    assert plain.made_from.text("en") == "Box 3"
    assert outcome.found == ["sources/letter/p1.transcript.es.md:4 translation-lines"]


def test_provenance_and_language_of_the_source(bundle: Bundle) -> None:
    text = "---\ntitle: T\nlanguage: ru\nheld-by: Museum\nextent: 2 pages\nmedium: Ink\n---\n"
    provenance = bundle({LETTER: text}).exhibit.sources[0].provenance
    assert (provenance.language, provenance.held_by.text("en")) == ("ru", "Museum")
    assert (provenance.extent.text("en"), provenance.medium.text("en")) == ("2 pages", "Ink")


def test_a_region_holds_its_edges() -> None:
    region = Region(10, 20, 30, 40)
    assert region.holds(10, 20) and region.holds(40, 60)
    assert not region.holds(41, 30) and not region.holds(20, 61)


def test_a_picture_and_its_texts_meet_whatever_their_case(bundle: Bundle) -> None:
    files = {"P1.JPG": "a", "p1.md": ALT, "P2.Jpeg": "a", "p2.transcript.md": "words"}
    outcome = bundle({f"sources/a/{name}": text for name, text in files.items()})
    first, second = outcome.exhibit.sources[0].pages
    assert (first.stem, second.stem) == ("p1", "p2")
    assert first.picture is not None and first.picture.alt.text("en") == "A page."
    assert second.picture is not None and len(second.readings) == 1
    assert outcome.found == ["sources/a/P2.md:1 missing-alt"]


def test_a_step_without_a_link_is_a_name_alone(bundle: Bundle) -> None:
    source, found = _source(bundle, "## Guided look\n1. The seal is red.\n")
    assert source.guided_look[0].name.text("en") == "The seal is red."
    assert not source.guided_look[0].text and source.guided_look[0].region is None
    assert found == []
