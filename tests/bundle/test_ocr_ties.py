"""Machine reading ties the words of a curator to the picture, or says why not."""

from __future__ import annotations

import pytest

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import Line, Reading, ReadingKind
from tests.bundle.conftest import Bundle, Outcome
from tests.bundle.ocr_samples import LETTER, alto, hocr, page_xml
from tests.bundle.test_ocr import PICTURE

FOLDER = "sources/letter"


def _read(bundle: Bundle, ocr: str = "", **texts: str) -> Outcome:
    files = {f"{FOLDER}/p1.{role}.md": f"---\n{text}" for role, text in texts.items()}
    return bundle({**PICTURE, **files, f"{FOLDER}/p1.alto.xml": ocr or alto()})


def _readings(outcome: Outcome) -> tuple[Reading, ...]:
    return outcome.exhibit.sources[0].pages[0].readings


def _is_tied(line: Line) -> bool:
    return line.region is not None and bool(line.boxes)


def test_a_transcript_keeps_its_words_and_takes_the_boxes(bundle: Bundle) -> None:
    outcome = _read(bundle, transcript="language: es\n---\nQuerida Ana:\ntodo bien.\n")
    (reading,) = _readings(outcome)
    assert outcome.found == [] and not reading.machine and reading.language == "es"
    assert [line.words.text("es") for line in reading.lines] == ["Querida Ana:", "todo bien."]
    assert all(map(_is_tied, reading.lines))
    assert [box.text for box in reading.lines[0].boxes] == ["Dear", "Ana,"]


def test_a_region_by_hand_goes_before_the_box(bundle: Bundle) -> None:
    text = "---\n[Dear Ana,](#xywh=percent:1,2,30,8)\nall is well.\n"
    first, second = _readings(_read(bundle, transcript=text))[0].lines
    assert first.region == Region(1, 2, 30, 8) and len(first.boxes) == 2
    assert _is_tied(second)


@pytest.mark.parametrize("place", ["8,20,40,9", "60,8,40,9", "8,1,40,7", "1,8,7,9"])
def test_a_line_tied_by_hand_elsewhere_has_no_boxes(place: str, bundle: Bundle) -> None:
    text = f"---\n[Dear Ana,](#xywh=percent:{place})\nall is well.\n"
    first, second = _readings(_read(bundle, transcript=text))[0].lines
    assert first.boxes == () and _is_tied(second)


def test_a_remark_takes_no_line(bundle: Bundle) -> None:
    text = "---\n[A letter on blue paper]\nDear Ana,\n[torn]\nall is well.\n[no more]\n"
    outcome = _read(bundle, transcript=text)
    lines = _readings(outcome)[0].lines
    assert outcome.found == []
    assert [_is_tied(line) for line in lines] == [False, True, False, True, False]
    assert lines[3].boxes[0].text == "all"


@pytest.mark.parametrize(
    ("text", "place", "parting"),
    [
        ("Dear Ana,\nall is\nwell.\n", 5, "they part at “well.”"),
        ("Dear\nAna,\nall is well.\n", 4, "they part at “Ana,”"),
        ("A heading\nDear Ana,\nall is well.\n", 3, "they part at “A heading”"),
        ("Dear Ana,\nall is well.\nEva\n", 5, "they part at “Eva”"),
        ("Dear Ana, all is well.\n", 3, "they part at “Dear Ana, all is well.”"),
        ("Dear Ana,\n[torn]\n", 4, "they part at “[torn]”"),
        ("", 3, "they part at “”"),
    ],
)
def test_another_number_of_lines_ties_nothing_and_says_where(
    text: str, place: int, parting: str, bundle: Bundle
) -> None:
    outcome = _read(bundle, transcript=f"---\n{text}")
    assert outcome.found == [f"{FOLDER}/p1.transcript.md:{place} ocr-lines"]
    assert parting in outcome.sentences
    count = len([line for line in text.split("\n") if line and not line.startswith("[")])
    assert f"lines: {count} without remarks, but a machine has read 2" in outcome.sentences
    assert not any(_is_tied(line) for line in _readings(outcome)[0].lines)


def test_a_transcript_tied_by_hand_needs_no_other_ties(bundle: Bundle) -> None:
    text = "---\n[Dear Ana,](#xywh=percent:1,2,3,4)\n{}\n[torn]\nwell.\n"
    half, whole = (text.replace("well.", "[well.](#xywh=percent:1,9,3,4)", n) for n in (0, 1))
    tied = "[all is](#xywh=percent:1,6,3,4)"
    assert _read(bundle, transcript=whole.format(tied)).found == []
    assert _read(bundle, transcript=half.format(tied)).found == [
        f"{FOLDER}/p1.transcript.md:6 ocr-lines"
    ]


def test_plain_words_are_tied_when_they_have_as_many_lines(bundle: Bundle) -> None:
    plain = "label: Plain\n---\nHello Ana\nAll is well here.\n"
    outcome = _read(bundle, transcript="---\nDear Ana,\nall is well.\n", plain=plain)
    assert outcome.found == []
    assert [r.kind for r in _readings(outcome)] == [ReadingKind.AS_WRITTEN, ReadingKind.PLAIN]
    written, easy = _readings(outcome)
    assert all(map(_is_tied, written.lines)) and all(line.region for line in easy.lines)


def test_plain_words_have_boxes_where_the_page_says_the_same(bundle: Bundle) -> None:
    plain = "label: Plain\n---\nMy friend:\nall is well.\n"
    first, second = _readings(_read(bundle, plain=plain))[0].lines
    assert first.region is not None and first.boxes == ()
    assert [box.text for box in second.boxes] == ["all", "is", "well."]


def test_plain_words_may_have_other_lines_than_the_page(bundle: Bundle) -> None:
    plain = "label: Plain\n---\nHello Ana, I am well\n"
    outcome = _read(bundle, transcript="---\nDear Ana,\nall is well.\n", plain=plain)
    written, easy = _readings(outcome)
    assert outcome.found == []
    assert all(map(_is_tied, written.lines)) and not _is_tied(easy.lines[0])


def test_plain_words_alone_are_held_to_the_page(bundle: Bundle) -> None:
    outcome = _read(bundle, plain="label: Plain\n---\nHello Ana, I am well\n")
    assert outcome.found == [f"{FOLDER}/p1.plain.md:4 ocr-lines"]


def test_a_translation_shares_the_boxes_of_the_original(bundle: Bundle) -> None:
    texts = {"transcript": "---\nDear Ana,\nall is well.\n", "transcript.ru": "---\nАня,\nвсё.\n"}
    files = {f"{FOLDER}/p1.{role}.md": f"---\n{text}" for role, text in texts.items()}
    outcome = bundle(
        {**PICTURE, **files, f"{FOLDER}/p1.page.xml": page_xml()},
        front="title: Test\nrights: CC0 1.0\nlanguages: en, ru",
    )
    (reading,) = _readings(outcome)
    assert reading.lines[1].words.text("ru") == "всё." and _is_tied(reading.lines[1])
    assert outcome.found == []


def test_names_ignore_case(bundle: Bundle) -> None:
    picture = {f"{FOLDER}/Á1.JPG": "a", f"{FOLDER}/Á1.md": PICTURE[f"{FOLDER}/p1.md"]}
    outcome = bundle({**picture, f"{FOLDER}/á1.ALTO.xml": alto()})
    assert outcome.found == [] and len(_readings(outcome)) == 1


def test_a_lone_picture_may_be_read_too(bundle: Bundle) -> None:
    words = {"boat.md": PICTURE[f"{FOLDER}/p1.md"], "boat.hocr": hocr()}
    outcome = bundle({"boat.jpg": "a", **words})
    assert outcome.found == [] and _readings(outcome)[0].machine


def test_one_file_a_page_is_used(bundle: Bundle) -> None:
    files = {f"{FOLDER}/p1.alto.xml": alto(LETTER[:1]), f"{FOLDER}/p1.hocr": hocr()}
    outcome = bundle({**PICTURE, **files})
    assert outcome.found == [f"{FOLDER}/p1.hocr:1 unused-file"]
    assert "p1.alto.xml is used for this page" in outcome.sentences
    assert len(_readings(outcome)[0].lines) == 1


def test_a_file_without_its_page_is_told(bundle: Bundle) -> None:
    files = {f"{FOLDER}/p7.alto.xml": alto(), f"{FOLDER}/p1.xml": alto(), "people/a.hocr": hocr()}
    outcome = bundle({**PICTURE, **files})
    assert outcome.found == [
        *("people/a.hocr:1 unused-file", f"{FOLDER}/p1.xml:1 unused-file"),
        f"{FOLDER}/p7.alto.xml:1 unused-file",
    ]
    assert "no page is called “p7” here" in outcome.sentences
    assert "name it p1.alto.xml or p1.page.xml" in outcome.sentences
