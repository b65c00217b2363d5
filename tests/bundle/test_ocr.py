"""Machine reading: every kind of file gives the same boxes, in percent of the picture."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.bundle.alto import read_alto
from kiosk.bundle.hocr import read_hocr
from kiosk.bundle.ocr import OcrPage, OcrText, box_around, is_finite
from kiosk.bundle.ocr_language import language_tag
from kiosk.bundle.ocr_scale import Scale
from kiosk.bundle.page_xml import read_page_xml
from kiosk.bundle.transcript import Reading
from tests.bundle.conftest import Bundle
from tests.bundle.ocr_samples import KINDS, LETTER, PAGE, Corners, alto, hocr, page_xml

READERS = {"alto.xml": read_alto, "page.xml": read_page_xml, "hocr": read_hocr}
PICTURE = {
    "sources/letter/p1.jpg": "a",
    "sources/letter/p1.md": "---\nrights: CC0 1.0\n---\n## Alt\nA page.\n",
}


def machine(bundle: Bundle, name: str, text: str) -> tuple[Reading, list[str]]:
    """The reading of a page that has only the file `p1.{name}`, and the findings."""
    outcome = bundle({**PICTURE, f"sources/letter/p1.{name}": text})
    (reading,) = outcome.exhibit.sources[0].pages[0].readings
    return reading, [place.removeprefix("sources/letter/") for place in outcome.found]


@pytest.mark.parametrize("name", [*KINDS, "hocr.html"])
def test_the_words_of_a_machine_are_the_reading_where_there_is_no_other(
    name: str, bundle: Bundle
) -> None:
    sample = KINDS[name.removesuffix(".html")](LETTER, (2480, 3508))
    reading, found = machine(bundle, name, sample)
    assert found == []
    assert reading.machine and reading.language == "en"
    assert [line.words.text("en") for line in reading.lines] == ["Dear Ana,", "all is well."]
    assert [box.text for box in reading.lines[1].boxes] == ["all", "is", "well."]
    region = reading.lines[0].region
    assert region is not None
    assert (region.x, region.width) == pytest.approx((100 * 200 / 2480, 100 * 900 / 2480))
    last = reading.lines[1].boxes[2].region
    assert (last.y, last.height) == pytest.approx((100 * 420 / 3508, 100 * 90 / 3508))


@settings(max_examples=150, deadline=None)
@given(
    name=st.sampled_from(sorted(KINDS)),
    width=st.floats(1, 1e5),
    height=st.floats(1, 1e5),
    across=st.lists(st.floats(0, 1), min_size=2, max_size=2, unique=True).map(sorted),
    down=st.lists(st.floats(0, 1), min_size=2, max_size=2, unique=True).map(sorted),
)
def test_the_mapping_is_exact_at_any_size_of_the_page(
    name: str, width: float, height: float, across: list[float], down: list[float]
) -> None:
    corners = (across[0] * width, down[0] * height, across[1] * width, down[1] * height)
    page = READERS[name](KINDS[name]([[("A", corners)]], (width, height)))
    scale = Scale(page.width, page.height)
    if corners[0] < corners[2] and corners[1] < corners[3]:
        region = scale.region(page.lines[0].words[0])
        assert region is not None and not scale.bad
        right, bottom = region.x + region.width, region.y + region.height
        own = tuple(100 * share for share in (across[0], down[0], across[1], down[1]))
        assert (region.x, region.y, right, bottom) == pytest.approx(own, abs=1e-9)


@pytest.mark.parametrize(("unit", "factor"), [("pixel", 1), ("mm10", 0.85), ("inch1200", 4)])
def test_the_unit_of_the_file_does_not_matter(unit: str, factor: float, bundle: Bundle) -> None:
    def scaled(corners: Corners) -> Corners:
        left, top, right, bottom = (number * factor for number in corners)
        return left, top, right, bottom

    lines = [[(text, scaled(box)) for text, box in words] for words in LETTER]
    text = alto(lines, (PAGE[0] * factor, PAGE[1] * factor), unit)
    region = machine(bundle, "alto.xml", text)[0].lines[0].boxes[1].region
    edges = (region.x, region.y, region.width, region.height)
    own = (70_000 / 2480, 30_000 / 3508, 40_000 / 2480, 9_000 / 3508)
    assert edges == pytest.approx(own, abs=1e-9)


@pytest.mark.parametrize("written", ["200", "2e2", "2.0E+2", " 200.00 ", "200,0", "+200"])
def test_a_number_may_be_written_in_any_way(written: str) -> None:
    page = read_alto(alto().replace('HPOS="200"', f'HPOS="{written}"'))
    assert page.lines[0].words[0].box == (200, 300, 400, 90)


def test_polygons_stand_in_for_boxes_in_alto() -> None:
    for points in ("200,300 600,310 590,390", "200 300 600 310 590 390", "200,300,600,310,590,390"):
        shape = f'<Shape><Polygon POINTS="{points}"/></Shape>'
        glyph = '<Glyph CONTENT="D"><Shape><Polygon POINTS="1,2 3,4"/></Shape></Glyph>'
        line = f'<TextLine>{shape}<String CONTENT="D">{glyph}{shape}</String></TextLine>'
        page = read_alto(f'<alto><Layout><Page WIDTH="9" HEIGHT="9">{line}</Page></Layout></alto>')
        assert page.lines[0].box == page.lines[0].words[0].box == (200, 300, 400, 90)


def test_a_polygon_mends_a_box_that_cannot_be_read() -> None:
    shape = '<Shape><Polygon POINTS="200,300 600,390"/></Shape>'
    string = f'<String CONTENT="D" HPOS="one" VPOS="1" WIDTH="1" HEIGHT="1">{shape}</String>'
    page = read_alto(f"<alto><Page><TextLine>{string}</TextLine></Page></alto>")
    assert page.lines[0].words[0].box == (200, 300, 400, 90)


def test_a_word_of_blanks_is_no_word() -> None:
    page = read_alto(alto([[*LETTER[0], (" \u00a0", (1200, 300, 1250, 390))]]))
    assert [word.text for word in page.lines[0].words] == ["Dear", "Ana,"]


def test_a_hyphen_belongs_to_the_last_word_of_the_line() -> None:
    text = alto().replace('CONTENT="Ana,"', 'CONTENT="har"')
    text = text.replace("</TextLine>", '<HYP CONTENT="-"/></TextLine>', 1)
    page = read_alto(text)
    assert [line.spoken for line in page.lines] == ["Dear har-", "all is well."]


@pytest.mark.parametrize("version", ["", ' xmlns="http://www.loc.gov/standards/alto/ns-v2#"'])
@pytest.mark.parametrize("prefix", ["", "a:"])
def test_any_namespace_is_taken(version: str, prefix: str) -> None:
    text = alto().replace(' xmlns="http://www.loc.gov/standards/alto/ns-v4#"', version)
    if prefix:
        text = text.replace("<", f"<{prefix}").replace(f"<{prefix}/", f"</{prefix}")
        text = text.replace(f"<{prefix}?", "<?").replace(
            f"{prefix}alto", f'{prefix}alto xmlns:a="x"', 1
        )
    assert [line.spoken for line in read_alto(text).lines] == ["Dear Ana,", "all is well."]


def _page(body: str) -> OcrPage:
    return read_page_xml(f'<PcGts><Page imageWidth="9" imageHeight="9">{body}</Page></PcGts>')


def _region(name: str, *texts: str, inside: str = "") -> str:
    lines = "".join(
        f"<TextLine><TextEquiv><Unicode>{text}</Unicode></TextEquiv></TextLine>" for text in texts
    )
    return f'<TextRegion id="{name}">{lines}{inside}</TextRegion>'


def test_page_lines_follow_the_reading_order() -> None:
    order = (
        '<ReadingOrder><OrderedGroup id="g"><RegionRefIndexed index="2" regionRef="a"/>'
        '<UnorderedGroupIndexed index="1" id="u"><RegionRef regionRef="d"/>'
        '<RegionRef regionRef="c"/></UnorderedGroupIndexed>'
        '<RegionRefIndexed index="0" regionRef="b"/></OrderedGroup></ReadingOrder>'
    )
    inner = _region("e", "five")
    body = _region("x", "last") + _region("a", "four", inside=inner) + _region("b", "one")
    body += _region("c", "three") + _region("d", "two", "two and a half")
    spoken = [line.spoken for line in _page(order + body).lines]
    assert spoken == ["one", "two", "two and a half", "three", "four", "five", "last"]


def test_page_regions_without_an_order_stay_as_they_stand() -> None:
    body = _region("b", "one") + _region("a", "two")
    assert [line.spoken for line in _page(body).lines] == ["one", "two"]


def test_the_text_with_the_lowest_index_is_meant() -> None:
    texts = "".join(
        f'<TextEquiv index="{n}"><PlainText>x</PlainText><Unicode>{n}</Unicode></TextEquiv>'
        for n in (2, 1, 3)
    )
    glyph = "<Glyph><TextEquiv><Unicode>g</Unicode></TextEquiv></Glyph>"
    word = f"<Word>{texts}{glyph}</Word>"
    page = _page(f'<TextRegion id="r"><TextLine>{word}{texts}</TextLine>{texts}</TextRegion>')
    (line,) = page.lines
    assert line.spoken == "1" and [found.text for found in line.words] == ["1"]


def test_hocr_headers_and_captions_are_lines_unless_they_hold_lines() -> None:
    line = "<span class=ocr_line title='bbox 1 2 3 4'>{}</span>"
    body = f"<span class='ocr_header' title='bbox 1 2 3 4'>A &amp; B<br>C</span>{line.format('D')}"
    body += f"<div class='ocr_caption'>{line.format('E')}{line.format('F')}</div>"
    page = read_hocr(f"<div class='ocr_page'>{body}<p>outside</div>")
    assert [found.spoken for found in page.lines] == ["A & BC", "D", "E", "F"]


def test_an_inner_region_may_stand_before_its_outer_one() -> None:
    order = "".join(f'<RegionRef regionRef="{name}"/>' for name in "ea")
    body = _region("a", "two", inside=_region("e", "one"))
    order = f"<ReadingOrder><OrderedGroup>{order}</OrderedGroup></ReadingOrder>"
    assert [line.spoken for line in _page(order + body).lines] == ["one", "two"]


@pytest.mark.parametrize("points", ["", "1", "1,1 5,9 7", "1,1 nan,9", "1,1 5,inf", "a,b"])
def test_a_polygon_that_cannot_be_read_is_no_box(points: str) -> None:
    assert not is_finite(box_around(points))
    assert is_finite(box_around("1,1 5,9"))


def test_a_hocr_page_reaches_to_its_right_and_lower_edge() -> None:
    title = 'image "a; bbox 1 2 3 4"; bbox 10 20 110 220'
    page = read_hocr(f"<p class='ocr_page' title='{title}'>{'<br>' * 300}</p>")
    assert (page.width, page.height) == (110, 220)


def test_hocr_may_leave_paragraphs_open_and_hide_things() -> None:
    hidden = "<script>if (a < b) '</span>'</script><style>p > a {}</style><!-- <b> -->"
    page = read_hocr(hocr().replace("</p>", "").replace("<body>", f"<body>{hidden}"))
    assert [line.spoken for line in page.lines] == ["Dear Ana,", "all is well."]


def test_a_line_without_words_is_noise(bundle: Bundle) -> None:
    noise = alto([LETTER[0], [(" ", (1, 1, 9, 9))], LETTER[1]])
    assert len(machine(bundle, "alto.xml", noise)[0].lines) == 2


def test_lines_that_nobody_has_read_tie_a_transcript(bundle: Bundle) -> None:
    layout = page_xml([[("", box) for _, box in words] for words in LETTER])
    text = "---\nlanguage: en\n---\nDear Ana,\nall is well.\n"
    files = {"sources/letter/p1.page.xml": layout, "sources/letter/p1.transcript.md": text}
    outcome = bundle({**PICTURE, **files})
    (reading,) = outcome.exhibit.sources[0].pages[0].readings
    assert outcome.found == [] and all(line.region for line in reading.lines)


def test_a_line_without_a_box_has_that_of_its_words() -> None:
    words = [OcrText(1, "a", (10, 20, 10, 5)), OcrText(1, "b", (30, 18, 20, 5))]
    line, scale = OcrText(1, words=words), Scale(100, 100)
    region, boxes = scale.place(line)
    assert region is not None and not scale.bad and len(boxes) == 2
    assert (region.x, region.y, region.width, region.height) == (10, 18, 40, 7)


def test_a_box_of_several_words_marks_none_of_them(bundle: Bundle) -> None:
    reading, found = machine(bundle, "alto.xml", alto([[("Dear  Ana,", (200, 300, 1100, 390))]]))
    (line,) = reading.lines
    assert found == [] and line.region is not None and line.boxes == ()
    assert line.words.text("en") == "Dear Ana,"


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        *(("eng", "en"), ("English", "en"), ("en", "en"), ("pt-BR", "pt-BR"), ("deu_frak", "de")),
        *(("Spanish; Castilian", "es"), ("rus", "ru"), ("", ""), ("xx", ""), ("../a", "")),
    ],
)
def test_a_language_is_named_in_many_ways(written: str, tag: str) -> None:
    assert language_tag(written) == tag


def test_a_language_that_is_not_named_is_that_of_the_source(bundle: Bundle) -> None:
    source = {"sources/letter/source.md": "---\ntitle: A letter\nlanguage: ru\n---\n"}
    outcome = bundle({**PICTURE, **source, "sources/letter/p1.alto.xml": alto()})
    (reading,) = outcome.exhibit.sources[0].pages[0].readings
    assert reading.language == reading.lines[0].words.language("en") == "ru"
