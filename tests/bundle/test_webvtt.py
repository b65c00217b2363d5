"""WebVTT: what the W3C algorithm makes of good and bad captions, and what is said about them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.bundle.code import Code
from kiosk.bundle.recording import Cue
from kiosk.bundle.webvtt import MOST_CUES, Track, parse_webvtt

ONE = "00:01.000 --> 00:02.000"
TWO = "00:02.000 --> 00:03.000"
PIECES = (
    *(
        "WEBVTT",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\0",
        "\ufeff",
        " ",
        "\t",
        "\f",
        "NOTE",
        "STYLE",
        "REGION",
    ),
    *(
        "-->",
        ONE,
        TWO,
        "00:00,5",
        "99:59:59.999",
        "1:",
        "0",
        ".",
        "a",
        "é",
        "中",
        "&amp;",
        "&",
        "&#0;",
    ),
    *(
        "<",
        ">",
        "<v",
        "<v Ana>",
        "</v>",
        "<i>",
        "</i>",
        "<c.x>",
        "<ruby>",
        "<rt>",
        "</ruby>",
        "<00:01>",
    ),
)


def _said(text: str) -> tuple[list[tuple[float, float, str, str]], list[tuple[int, str]]]:
    track = parse_webvtt(text)
    cues = [(cue.start, cue.end, cue.speaker, cue.words) for cue in track.cues]
    return cues, [(complaint.line, complaint.code) for complaint in track.complaints]


def _words(text: str) -> list[str]:
    return [cue.words for cue in parse_webvtt(text).cues]


@pytest.mark.parametrize(
    "head",
    [
        *("WEBVTT\n\n", "\ufeffWEBVTT\n\n", "WEBVTT \n\n", "WEBVTT\tof the port\n\n"),
        *("WEBVTT - a letter, read aloud\n\n", "WEBVTT\nKind: captions\nLanguage: en\n\n"),
        *("WEBVTT\r\n\r\n", "WEBVTT\r\r", "WEBVTT\n\n\n\n\n", "WEBVTT\n\nNOTE a remark\n\n"),
        *("WEBVTT\n\nNOTE\nof two\nlines\n\n", "WEBVTT\n\nSTYLE\n::cue { color: red }\n\n"),
        *("WEBVTT\n\nREGION\nid:left\nwidth:40%\n\n", "WEBVTT\n\nSTYLE \t\nb {}\n\nNOTE\tx\n\n"),
    ],
    ids=ascii,
)
def test_what_may_stand_above_the_first_cue(head: str) -> None:
    assert _said(f"{head}{ONE}\nPeace.\n") == ([(1, 2, "", "Peace.")], [])


@pytest.mark.parametrize(
    "text",
    [
        *("", "\n", "WEBVT", "webvtt\n\n", " WEBVTT\n\n", "\nWEBVTT\n\n", "WEBVTTX\n\n"),
        *("WEBVTT-a\n\n", "\ufeff\ufeffWEBVTT\n\n", "1\n00:00:01,000 --> 00:00:02,000\n", "\0"),
    ],
    ids=ascii,
)
def test_a_file_without_its_signature_is_no_captions(text: str) -> None:
    assert _said(f"{text}{ONE}\nPeace.\n") == ([], [(1, Code.CAPTIONS_UNREADABLE)])


@pytest.mark.parametrize(
    ("timing", "start", "end"),
    [
        ("00:00.000 --> 00:00.001", 0, 0.001),
        ("00:01.500 --> 59:59.999", 1.5, 3599.999),
        ("00:00:01.500 --> 01:00:00.000", 1.5, 3600),
        ("1:02:03.004 --> 123:00:00.000", 3723.004, 442800),
        ("00:01.000-->00:02.000", 1, 2),
        ("00:01.000\t-->\f00:02.000", 1, 2),
        ("   00:01.000 -->   00:02.000  ", 1, 2),
        ("00:01.000 --> 00:02.000 align:left position:10% line:-1", 1, 2),
        ("00:01.000 --> 00:02.000 nonsense --> 00:09.000", 1, 2),
        ("00:01.000 --> 00:02.000x", 1, 2),
    ],
)
def test_times_that_can_be_read(timing: str, start: float, end: float) -> None:
    assert _said(f"WEBVTT\n\n{timing}\nPeace.") == ([(start, end, "", "Peace.")], [])


@pytest.mark.parametrize(
    "timing",
    [
        *("00:01,000 --> 00:02,000", "00:01.000 --> 00:02,000", "0:01.000 --> 0:02.000"),
        *(
            "00:01.00 --> 00:02.000",
            "00:01.0000 --> 00:02.000",
            "00:01.000 --> 00:02.0000",
            "00:60.000 --> 01:02.000",
        ),
        *("60:00.000 --> 60:01.000", "00:60:00.000 --> 01:00:00.000", "00:01 --> 00:02"),
        *("1.000 --> 2.000", "--> 00:02.000", "00:01.000 -->", "00:01.000 -- > 00:02.000 -->"),
        *("-00:01.000 --> 00:02.000", "00:01.000 --> -00:02.000", "00:1.000 --> 00:02.000"),
        *("٠٠:٠١.٠٠٠ --> 00:02.000", "a 00:01.000 --> 00:02.000", "00:01.000 ---> 00:02.000"),
        f"{'9' * 5000}:00:00.000 --> 00:02.000",
    ],
    ids=lambda timing: ascii(timing[:30]),
)
def test_times_that_cannot_be_read_cost_one_cue(timing: str) -> None:
    cues, complaints = _said(f"WEBVTT\n\n{timing}\nWar.\n\n{TWO}\nPeace.")
    assert cues == [(2, 3, "", "Peace.")]
    assert complaints == [(3, Code.CAPTIONS_TIME)]


def test_a_comma_is_called_a_comma() -> None:
    (complaint,) = parse_webvtt("WEBVTT\n\n00:00:01,000 --> 00:00:02,000\na").complaints
    assert "a comma in the time" in complaint.sentence


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a\nb", "a b"),
        ("a\n  b\t\fc ", "a b c"),
        ("<b>a</b><i>b</i><u>c</u>", "abc"),
        ("<c.loud.red>a</c> <lang en-GB>b</lang>", "a b"),
        ("a <00:01.500>b<00:01.750> c", "a b c"),
        ("<i>a", "a"),
        ("a</i></b>", "a"),
        ("<b><i>a</b>b</i>", "ab"),
        ("<x>a</x><vv b>c", "ac"),
        ("a<", "a"),
        ("a<i", "a"),
        ("a<i\nb>c", "ac"),
        ("a <b\nc", "a"),
        ("<>a< >b</>", "ab"),
        ("1 > 0", "1 > 0"),
        ("&lt;i&gt; &amp; &quot;", '<i> & "'),
        ("a&nbsp;b", "a\u00a0b"),
        ("&lrm;a&rlm;", "\u200ea\u200f"),
        ("&eacute;&#233;&#xe9;", "ééé"),
        ("&xyz; & &;", "&xyz; & &;"),
        ("&#0;&#x110000;", "\ufffd\ufffd"),
        ("&amp;lt;", "&lt;"),
        ("<ruby>漢<rt>kan</rt>字<rt>ji</ruby>.", "漢(kan)字(ji)."),
        ("<rt>a</rt>", "a"),
        ("<ruby>a<rt>b", "a(b"),
        ("-- a", "-- a"),
        ("a\0b", "a\ufffdb"),
    ],
)
def test_the_words_of_a_cue(text: str, words: str) -> None:
    assert _words(f"WEBVTT\n\n{ONE}\n{text}") == [words]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("<v Ana>Peace.", [("Ana", "Peace.")]),
        ("<v Ana>Peace.</v>", [("Ana", "Peace.")]),
        ("<v.loud Ana  de\nOrtiz >Peace.", [("Ana de Ortiz", "Peace.")]),
        ("<v Ana &amp; Eva>Peace.", [("Ana & Eva", "Peace.")]),
        ("<v>Peace.", [("", "Peace.")]),
        ("<v\tAna><i>Peace</i>.", [("Ana", "Peace.")]),
        ("<v Ana>Peace.</v>\n<v Eva>War.</v>", [("Ana", "Peace."), ("Eva", "War.")]),
        ("<v Ana>Peace. <v Eva>War.</v> No.", [("Ana", "Peace."), ("Eva", "War."), ("Ana", "No.")]),
        ("[wind] <v Ana>Peace.", [("", "[wind]"), ("Ana", "Peace.")]),
        ("<v Ana></v><v Eva>War.", [("Eva", "War.")]),
        ("<i><v Ana>Peace.</i> War.", [("Ana", "Peace. War.")]),
        ("<v Ana><x>Peace.</v> War.", [("Ana", "Peace."), ("", "War.")]),
        ("<v Ana></v>", []),
        ("", []),
    ],
)
def test_who_speaks(text: str, spoken: list[tuple[str, str]]) -> None:
    cues, complaints = _said(f"WEBVTT\n\n{ONE}\n{text}\n")
    assert [(speaker, words) for _, _, speaker, words in cues] == spoken
    assert complaints == []


@pytest.mark.parametrize(
    ("text", "cues", "complaints"),
    [
        (f"1\n{ONE}\na\n\n2\n{TWO}\nb", ["a", "b"], []),
        (f"{ONE}\na\n\n\n\n{TWO}\nb\n", ["a", "b"], []),
        (f"{ONE}\na\n{TWO}\nb", ["a", "b"], [(5, "captions-line")]),
        (f"{ONE}\na\n2\n{TWO}\nb", ["a 2", "b"], [(6, "captions-line")]),
        (f"{ONE}\n{TWO}\nb", ["b"], [(4, "captions-line")]),
        (f"NOTE\nx\ny\n{ONE}\na", ["a"], [(6, "captions-line")]),
        (f"NOTE\n{ONE}\na", ["a"], []),
        (f"{ONE}\na\n\nmore\n\n{TWO}\nb", ["a", "b"], [(6, "captions-time")]),
        (f"{ONE}\na\n\nSTYLES\n\n{TWO}\nb", ["a", "b"], [(6, "captions-time")]),
        (f"{TWO}\nb\n\n{ONE}\na", ["a", "b"], [(6, "captions-order")]),
        (f"{ONE}\na\n\n00:01.500 --> 00:02.500\nb", ["a", "b"], [(6, "captions-order")]),
        (f"{ONE}\na\n\n00:01.000 --> 00:03.000\nb", ["b", "a"], [(6, "captions-order")]),
        (f"{ONE}\na\n\n{ONE}\nb", ["a", "b"], [(6, "captions-order")]),
        ("00:02.000 --> 00:01.000\na", ["a"], [(3, "captions-time")]),
        ("00:02.000 --> 00:02.000\na", ["a"], [(3, "captions-time")]),
        (ONE, [], []),
        (f"x\ny\n{ONE}\na", ["a"], [(3, "captions-time"), (5, "captions-line")]),
    ],
)
def test_where_cues_begin_and_end(
    text: str, cues: list[str], complaints: list[tuple[int, str]]
) -> None:
    track = parse_webvtt(f"WEBVTT\n\n{text}")
    assert [cue.words for cue in track.cues] == cues
    found = sorted((complaint.line, complaint.code.value) for complaint in track.complaints)
    assert found == complaints


@pytest.mark.parametrize(
    ("start", "sentence"),
    [
        ("00:00.500", "begins before the one above it: "),
        ("00:01.500", "before the one above it ends: "),
    ],
)
def test_a_cue_out_of_order_is_told_from_one_that_overlaps(start: str, sentence: str) -> None:
    (complaint,) = parse_webvtt(f"WEBVTT\n\n{ONE}\na\n\n{start} --> 00:03.000\nb").complaints
    assert sentence in complaint.sentence


def test_a_cue_right_below_the_signature_is_read() -> None:
    assert _said(f"WEBVTT\n{ONE}\na") == ([(1, 2, "", "a")], [(2, Code.CAPTIONS_LINE)])
    assert _said(f"WEBVTT\nKind: x\n{ONE}\na") == ([(1, 2, "", "a")], [(3, Code.CAPTIONS_LINE)])


def test_a_cue_that_ends_before_it_begins_lasts_no_time() -> None:
    (cue,) = parse_webvtt("WEBVTT\n\n00:02.000 --> 00:01.000\na").cues
    assert cue == Cue(2, 2, "a")


def test_a_cue_after_the_end_of_the_recording_is_told() -> None:
    track = parse_webvtt(f"WEBVTT\n\n{ONE}\na\n\n{TWO}\nb", length=1.5)
    assert [(complaint.line, complaint.code) for complaint in track.complaints] == [
        (6, Code.CAPTIONS_TIME)
    ]


def _many(count: int) -> str:
    times = (f"{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}" for n in range(count))
    return "WEBVTT\n\n" + "\n\n".join(f"{at}.000 --> {at}.900\n<v Ana>a &amp; b" for at in times)


def test_ten_thousand_cues_are_read_in_time_up_to_the_limit() -> None:
    text = _many(10_000)
    start = time.process_time()
    track = parse_webvtt(text)
    assert time.process_time() - start < 0.5
    assert len(track.cues) == MOST_CUES
    assert [(complaint.code, complaint.line) for complaint in track.complaints] == [
        (Code.CAPTIONS_TOO_LONG, 3 + 3 * MOST_CUES)
    ]


def test_the_largest_number_of_cues_is_no_mistake() -> None:
    assert parse_webvtt(_many(MOST_CUES)).complaints == ()


@pytest.mark.parametrize(
    "text",
    [
        *(
            "<" * 500_000,
            "<v a>x" * 150_000,
            "&" * 500_000,
            "</v>" * 200_000,
            "<ruby><rt>" * 90_000,
        ),
        *("\n" * 900_000, "-->\n" * 200_000, f"{ONE}\n" * 40_000, "a\n\n" * 300_000, " " * 900_000),
        *(
            "&#9" * 200_000,
            "<v " + " " * 500_000,
            f"{'0' * 500_000} --> 1",
            "<v a>" * 150_000 + "b",
        ),
    ],
    ids=lambda text: ascii(text[:8]),
)
def test_hostile_captions_are_read_in_time(text: str) -> None:
    start = time.process_time()
    assert isinstance(parse_webvtt(f"WEBVTT\n\n{ONE}\n{text}"), Track)
    assert isinstance(parse_webvtt(f"WEBVTT\n\n{text}"), Track)
    assert time.process_time() - start < 4


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join) | st.text(max_size=200))
def test_any_text_gives_cues_in_order_or_complaints(text: str) -> None:
    for track in (parse_webvtt(text), parse_webvtt(f"WEBVTT\n\n{text}")):
        assert [cue.start for cue in track.cues] == sorted(cue.start for cue in track.cues)
        assert all(0 <= cue.start <= cue.end and cue.words for cue in track.cues)
        assert not any("\n" in cue.words + cue.speaker for cue in track.cues)
        assert all(1 <= complaint.line <= text.count("\n") + 99 for complaint in track.complaints)
