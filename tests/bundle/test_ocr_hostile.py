"""A file of machine reading may hold anything: it ends in a finding with its line, in time."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.bundle.code import Code
from kiosk.bundle.ocr import OcrTrouble
from kiosk.bundle.reader import Accepted, read
from tests.bundle.conftest import Bundle, Outcome
from tests.bundle.ocr_samples import KINDS, LETTER, PAGE, alto, hocr, page_xml
from tests.bundle.provoke import FRONT, write
from tests.bundle.test_ocr import PICTURE, READERS

TEXT = {"sources/letter/p1.transcript.md": "---\n---\nDear Ana,\nall is well.\n"}
LAUGHS = "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
LAUGHING = f'<?xml version="1.0"?>\n\n<!DOCTYPE x [<!ENTITY a "ha">{LAUGHS}]>\n'
OTHER = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'


def _outcome(bundle: Bundle, name: str, text: str) -> Outcome:
    outcome = bundle({**PICTURE, **TEXT, f"sources/letter/p1.{name}": text})
    (reading,) = outcome.exhibit.sources[0].pages[0].readings
    assert len(reading.lines) == 2 and not reading.machine
    return outcome


BROKEN = [
    ("alto.xml", "", 1, "no element found"),
    ("alto.xml", "plain text", 1, "syntax error"),
    ("alto.xml", alto()[:700], 11, "no whole XML file"),
    ("page.xml", page_xml()[:600], 9, "no whole XML file"),
    ("alto.xml", alto().replace("<SP/>", "<SP>"), 7, "mismatched tag"),
    ("alto.xml", alto().replace("Dear", "&nbsp;"), 6, "undefined entity"),
    ("alto.xml", alto().replace("?>", f"?>{OTHER}", 1), 1, "DOCTYPE"),
    ("alto.xml", LAUGHING + "<alto>&i;</alto>", 3, "DOCTYPE"),
    ("page.xml", LAUGHING + "<PcGts>&i;</PcGts>", 3, "DOCTYPE"),
    ("alto.xml", page_xml(), 2, "<PcGts> is not ALTO"),
    ("page.xml", alto(), 2, "<alto> is not PAGE XML"),
    ("page.xml", hocr(), 2, "DOCTYPE"),
    ("alto.xml", f"<alto>{'<a>' * 80}{'</a>' * 80}</alto>", 1, "too deep"),
    ("hocr", "", 1, "no element of the class ocr_page"),
    ("hocr", alto(), 1, "no element of the class ocr_page"),
    ("hocr", LAUGHING + hocr(), 3, "declarations inside the DOCTYPE"),
    ("hocr", '<!ENTITY a "ha">' + hocr(), 1, "declarations inside the DOCTYPE"),
    ("hocr", '<!DOCTYPE html [<!ATTLIST p a CDATA "b">]>' + hocr(), 1, "declarations inside"),
    ("hocr", hocr()[:700], 11, "ends inside its page"),
    ("hocr", hocr()[:200] + "<!-- " + hocr()[200:], 4, "has no end"),
    ("hocr", hocr().replace("<body>", "<body><script>"), 3, "has no end"),
    ("hocr", hocr().replace("</p>", "<b>" * 300), 13, "too deep"),
]


@pytest.mark.parametrize(("name", "text", "line", "words"), BROKEN)
def test_a_broken_file_is_told_and_the_words_are_shown(
    name: str, text: str, line: int, words: str, bundle: Bundle
) -> None:
    outcome = _outcome(bundle, name, text)
    assert outcome.found == [f"sources/letter/p1.{name}:{line} ocr-broken"]
    assert words in outcome.sentences


NONE = 'WIDTH="2480" HEIGHT="3508"'
PAGES = [
    ("alto.xml", alto(unit="mm10").replace(NONE, ""), 4),
    ("alto.xml", alto(unit="inch1200").replace(NONE, 'WIDTH="2480"'), 4),
    ("alto.xml", alto(unit="mm10").replace(NONE, 'WIDTH="0" HEIGHT="3508"'), 4),
    ("alto.xml", alto(unit="mm10").replace(NONE, 'WIDTH="-1" HEIGHT="3508"'), 4),
    ("alto.xml", alto(unit="mm10").replace(NONE, 'WIDTH="nan" HEIGHT="inf"'), 4),
    ("alto.xml", alto(size=(100, 200)), 4),
    ("page.xml", page_xml(size=(1000, 2000)), 3),
    ("hocr", hocr(size=(1010, 2010)), 4),
]


@pytest.mark.parametrize(("name", "text", "line"), PAGES)
def test_a_page_of_no_size_or_on_its_side_ties_nothing(
    name: str, text: str, line: int, bundle: Bundle
) -> None:
    """The picture of these tests is 200 × 100 px."""
    outcome = _outcome(bundle, name, text)
    assert outcome.found == [f"sources/letter/p1.{name}:{line} ocr-page"]
    (reading,) = outcome.exhibit.sources[0].pages[0].readings
    assert not any(line.region or line.boxes for line in reading.lines)


@pytest.mark.parametrize("name", KINDS)
def test_without_a_size_pixels_are_those_of_the_picture(name: str, bundle: Bundle) -> None:
    lines = [[("Dear", (20.0, 10.0, 60.0, 20.0))], [("all", (20.0, 30.0, 60.0, 40.0))]]
    text = re.sub(
        r'( WIDTH="9" HEIGHT="9"| image\w+="9"|; bbox 0 0 9 9)', "", KINDS[name](lines, (9, 9))
    )
    outcome = _outcome(bundle, name, text)
    assert outcome.found == []
    region = outcome.exhibit.sources[0].pages[0].readings[0].lines[0].boxes[0].region
    assert (region.x, region.y, region.width, region.height) == (10, 10, 20, 10)


@pytest.mark.parametrize(("name", "line"), [("alto.xml", 4), ("page.xml", 3), ("hocr", 4)])
def test_more_pages_than_one_are_told(name: str, line: int, bundle: Bundle) -> None:
    text = KINDS[name](LETTER, PAGE)
    page = re.search(r"<(Page).*</Page>|<(div).*</div>", text, re.DOTALL)
    assert page is not None
    outcome = _outcome(bundle, name, text.replace(page[0], page[0] + page[0]))
    assert outcome.found == [f"sources/letter/p1.{name}:{line} ocr-page"]
    assert len(outcome.exhibit.sources[0].pages[0].readings[0].lines[1].boxes) == 3


BOXES = [
    ('HPOS="200"', 'HPOS="-300"', (0, 100)),
    ('HPOS="200"', 'HPOS="2400"', (2400, 80)),
    ('HPOS="200"', 'HPOS="2480"', None),
    ('HPOS="200"', 'HPOS="nan"', None),
    ('HPOS="200"', 'HPOS="1e999"', None),
    ('HPOS="200"', 'HPOS="two"', None),
    ('HPOS="200"', f'HPOS="{"9" * 99}"', None),
    ('HPOS="200"', "", None),
    ('WIDTH="400"', 'WIDTH="0"', None),
    ('WIDTH="400"', 'WIDTH="-5"', None),
]


@pytest.mark.parametrize(("was", "now", "kept"), BOXES)
def test_a_box_is_cut_at_the_edge_or_left_out(
    was: str, now: str, kept: tuple[float, float] | None, bundle: Bundle
) -> None:
    head, string, rest = alto().partition("<String")
    outcome = _outcome(bundle, "alto.xml", head + string + rest.replace(was, now, 1))
    assert outcome.found == ["sources/letter/p1.alto.xml:6 ocr-box"]
    boxes = outcome.exhibit.sources[0].pages[0].readings[0].lines[0].boxes
    assert [box.text for box in boxes] == (["Dear", "Ana,"] if kept else ["Ana,"])
    if kept:
        edges = (100 * kept[0] / 2480, 100 * kept[1] / 2480)
        assert (boxes[0].region.x, boxes[0].region.width) == pytest.approx(edges)


def test_a_pixel_over_the_edge_is_not_worth_a_word(bundle: Bundle) -> None:
    lines = [[("Dear", (2000, 300, 2481, 390))], LETTER[1]]
    outcome = _outcome(bundle, "page.xml", page_xml(lines))
    region = outcome.exhibit.sources[0].pages[0].readings[0].lines[0].region
    assert outcome.found == [] and region is not None
    assert region.x + region.width == pytest.approx(100)


def test_many_bad_boxes_are_one_finding(bundle: Bundle) -> None:
    points = '<Coords points="1,1 2"/>'
    outcome = _outcome(bundle, "page.xml", re.sub(r"<Coords [^>]*>", points, page_xml()))
    assert outcome.found == ["sources/letter/p1.page.xml:5 ocr-box"]
    assert "usable numbers: 7, the first here" in outcome.sentences


@pytest.mark.parametrize("name", KINDS)
def test_no_lines_are_told(name: str, bundle: Bundle) -> None:
    outcome = _outcome(bundle, name, KINDS[name]([], PAGE))
    assert outcome.found == [f"sources/letter/p1.{name}:1 ocr-lines"]


def test_a_page_without_words_and_without_a_transcript_is_told(bundle: Bundle) -> None:
    outcome = bundle({**PICTURE, "sources/letter/p1.page.xml": page_xml([[("", (1, 1, 9, 9))]])})
    assert outcome.found == ["sources/letter/p1.page.xml:1 ocr-lines"]
    assert outcome.exhibit.sources[0].pages[0].readings == ()


@pytest.mark.parametrize("name", KINDS)
def test_fifty_thousand_lines_are_too_many_for_a_page(name: str, bundle: Bundle) -> None:
    text = KINDS[name](LETTER * 25_000, PAGE)
    assert text.count("Dear") == 25_000
    start = time.process_time()
    outcome = _outcome(bundle, name, text)
    assert time.process_time() - start < 3
    (found,) = outcome.found
    assert re.fullmatch(rf"sources/letter/p1.{name}:\d{{5}} ocr-lines", found)
    assert "more than 5000 lines" in outcome.sentences


def test_two_thousand_lines_are_read_and_compared_in_time(bundle: Bundle) -> None:
    start = time.process_time()
    outcome = _outcome(bundle, "alto.xml", alto(LETTER * 1_000))
    assert time.process_time() - start < 3
    assert outcome.found == ["sources/letter/p1.transcript.md:4 ocr-lines"]
    assert "a machine has read 2000 on the page" in outcome.sentences


@pytest.mark.parametrize(
    "text",
    [
        *("<" * 1_100_000, "<!--" * 300_000, "<a " * 300_000, "<!" * 500_000, "&#9" * 300_000),
        *("<script>" * 100_000, "<p>" * 300_000, "<a b='" * 200_000, "<a" + " b" * 500_000),
        *("<i>a</i>" * 150_000, "</q>" * 300_000, "&" * 900_000, f"&#{'9' * 9000};"),
    ],
    ids=lambda text: ascii(text[:8]),
)
def test_hostile_html_is_read_in_time(text: str) -> None:
    start = time.process_time()
    with pytest.raises(OcrTrouble):
        READERS["hocr"](f"<p class=ocr_page><b class=ocr_line>{text}")
    assert time.process_time() - start < 4


@pytest.mark.parametrize(
    "text",
    [
        *("<HYP CONTENT='ab'/>" * 60_000, "<a/>" * 1_100_000, "<a>" * 300_000, "a" * 2_000_000),
        *("<String CONTENT='a'/>" * 300_000, "<Polygon POINTS='1,2 3'/>" * 60_000),
        *(f"<String CONTENT='{'a' * 300_000}'/>", "&lt;" * 500_000, "<a b='" + "c" * 3_000_000),
        "<Shape><Polygon POINTS='" + "1,2 " * 500_000 + "'/></Shape>",
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_hostile_xml_is_read_in_time(text: str) -> None:
    start = time.process_time()
    with pytest.raises(OcrTrouble):
        READERS["alto.xml"](f"<alto><Page><TextLine>{text}")
    assert time.process_time() - start < 4


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("alto.xml", "<alto>" + "<a/>" * 1_000_000 + "</alto>", "too many elements"),
        ("hocr", "<p class=ocr_page>" + "<br>" * 1_000_000 + "</p>", "too many elements"),
        ("alto.xml", alto([[("a" * 300_000, (1, 1, 9, 9))]]), "256 K letters"),
        ("hocr", hocr([[("ab", (1, 1, 9, 9))] * 90_000]), "256 K letters"),
    ],
    ids=["elements", "tags", "a word", "words"],
)
def test_too_much_is_said_to_be_too_much(name: str, text: str, words: str) -> None:
    with pytest.raises(OcrTrouble, match=words):
        READERS[name](text)


@pytest.mark.parametrize("name", KINDS)
def test_a_page_holds_five_thousand_lines(name: str) -> None:
    lines = [[("a", (1.0, 1.0, 9.0, 9.0))]] * 5_001
    assert len(READERS[name](KINDS[name](lines[1:], PAGE)).lines) == 5_000
    with pytest.raises(OcrTrouble, match="more than 5000 lines"):
        READERS[name](KINDS[name](lines, PAGE))


def test_a_file_over_its_size_is_told(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.bundle.ocr_reader.LARGEST", 500)
    assert _outcome(bundle, "alto.xml", alto()).found == [
        "sources/letter/p1.alto.xml:1 text-too-large"
    ]


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "no-such", "utf-16"])
def test_an_encoding_declared_wrongly_is_no_trouble_in_utf_8(
    declared: str, name: str, bundle: Bundle
) -> None:
    text = KINDS[name]([[("Señor", (1, 1, 9, 9))], LETTER[1]], PAGE)
    outcome = _outcome(bundle, name, text.replace("UTF-8", declared))
    boxes = outcome.exhibit.sources[0].pages[0].readings[0].lines[0].boxes
    assert outcome.found == [] and boxes[0].text == "Señor"


@pytest.mark.parametrize("name", KINDS)
def test_another_encoding_is_told_with_its_line(name: str, bundle: Bundle) -> None:
    text = KINDS[name]([LETTER[0], [("Señor", (1, 1, 9, 9))]], PAGE)
    data = {f"sources/letter/p1.{name}": text.encode("latin-1")}
    outcome = bundle({**PICTURE, **TEXT, **data})
    (found,) = outcome.found
    assert found.endswith(" text-encoding") and "not UTF-8, at “<" in outcome.sentences
    line = text[: text.index("Señor")].count("\n") + 1
    assert found == f"sources/letter/p1.{name}:{line} text-encoding"


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    name=st.sampled_from(sorted(KINDS)),
    changes=st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 12), st.binary(max_size=8)), max_size=5
    ),
)
def test_changed_bytes_never_raise(
    tmp_path_factory: pytest.TempPathFactory,
    name: str,
    changes: list[tuple[float, int, bytes]],
) -> None:
    data = KINDS[name](LETTER, PAGE).encode()
    for place, cut, added in changes:
        at = int(place * len(data))
        data = data[:at] + added + data[at + cut :]
    files = {**PICTURE, **TEXT, f"sources/letter/p1.{name}": data}
    folder = write(tmp_path_factory.mktemp("bundle"), {"exhibit.md": FRONT, **files})
    outcome = read(folder, measure=lambda path: (200, 100))
    assert isinstance(outcome, Accepted)
    (reading,) = outcome.exhibit.sources[0].pages[0].readings
    assert len(reading.lines) == 2
    regions = [box.region for line in reading.lines for box in line.boxes]
    regions += [line.region for line in reading.lines if line.region]
    assert all(0 <= r.x <= r.x + r.width <= 100.000001 for r in regions)
    assert all(0 <= r.y <= r.y + r.height <= 100.000001 for r in regions)


@settings(max_examples=300, deadline=None)
@given(
    name=st.sampled_from(sorted(READERS)),
    pieces=st.lists(
        st.sampled_from(
            [
                *("<alto>", "<Page WIDTH='9'>", "<TextLine>", "<String CONTENT='a'>", "</String>"),
                *(
                    "</TextLine>",
                    "<HYP/>",
                    "<Polygon POINTS='1'/>",
                    "<Glyph>",
                    "</Glyph>",
                    "</Page>",
                ),
                *("<PcGts>", "<Word>", "</Word>", "<TextRegion id='a'>", "<Coords points='1,1'/>"),
                *("<TextEquiv index='x'>", "<Unicode>", "</Unicode>", "</TextEquiv>", "</alto>"),
                *(
                    "<OrderedGroup regionRef='a'>",
                    "</OrderedGroup>",
                    "</PcGts>",
                    "a",
                    "</TextRegion>",
                ),
                *("<p class=ocr_page>", "<p class=ocr_line title='bbox 1 2'>", "</p>", "<p>"),
                *(
                    "<b class=ocrx_word>",
                    "</b>",
                    "<br>",
                    "&amp;",
                    "<",
                    "<!--",
                    "-->",
                    "<!DOCTYPE a>",
                ),
            ]
        ),
        max_size=40,
    ),
)
def test_elements_in_any_order_give_lines_or_trouble(name: str, pieces: list[str]) -> None:
    try:
        page = READERS[name]("".join(pieces))
    except OcrTrouble as trouble:
        assert trouble.line >= 1 and re.search(r"[:;] ", trouble.sentence)
        assert trouble.code in (Code.OCR_BROKEN, Code.OCR_LINES)
    else:
        assert all(word.text for line in page.lines for word in line.words)
