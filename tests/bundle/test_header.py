"""Headers are YAML in which everything is a text."""

from __future__ import annotations

import pytest

from kiosk.bundle.findings import Finding, Findings
from kiosk.bundle.header import Header, parse_header


def _parse(text: str) -> tuple[Header | None, list[Finding]]:
    findings = Findings("test")
    return parse_header(text, 2, "a.md", findings), list(findings.found)


def _header(text: str) -> Header:
    header, found = _parse(text)
    assert header is not None and found == []
    return header


@pytest.mark.parametrize(
    ("written", "read"),
    [
        *(("no", "no"), ("007", "007"), ("1862-03-05", "1862-03-05"), ("1.0", "1.0")),
        *(("~", "~"), ("null", "null"), ("“A letter”", "“A letter”"), ('"A: B"', "A: B")),
        *(("'it''s'", "it's"), ("Letter from home", "Letter from home"), ("", "")),
        *(("|\n  two\n  lines", "two\nlines"), (">\n  one\n  line", "one line")),
        *(("[Anna, Eva]", "Anna, Eva"), ("\n- Anna\n- Eva", "Anna, Eva")),
    ],
)
def test_every_value_is_the_text_that_was_written(written: str, read: str) -> None:
    assert _header(f"title: {written}").scalar("title") == read


def test_keys_are_read_in_any_case_with_spaces_or_dashes() -> None:
    header = _header("Held by: A museum\nSHORT_TITLE: Letter")
    assert header.scalar("held-by") == "A museum"
    assert header.scalar("short-title") == "Letter"
    assert header.line("short-title") == 3
    assert header.line("missing") == 1


def test_a_list_is_written_with_commas_or_with_dashes() -> None:
    assert _header("words: Hot line, , Test ban ").items("words") == ("Hot line", "Test ban")
    assert _header("words:\n  - Yes, sir\n  - No").items("words") == ("Yes, sir", "No")
    assert _header("title: A").items("words") == ()


def test_pairs_keep_their_names() -> None:
    header = _header("series:\n  USA: United States\n  odd: [a]")
    assert header.pairs("series") == {"USA": "United States"}
    assert header.pairs("title") == {}
    assert header.scalar("series") == ""


def test_an_empty_header_is_a_header() -> None:
    assert _header("").values == {}
    assert _header("# only a remark").values == {}


@pytest.mark.parametrize(
    ("text", "code", "line", "repair"),
    [
        ("title: Letter: from home", "header-colon", 2, 'title: "Letter: from home"'),
        ("a: b\ntitle: It: a tale\nc: d", "header-colon", 3, 'title: "It: a tale"'),
        ("answers:\n  - Better: much", "header-colon", 3, "straight quotes"),
        ("title: “A: B”", "header-quotes", 2, 'title: "A: B"'),
        ("also:\n\t- Anna", "header-tab", 3, "use spaces"),
        ("title:\tA: B", "header-tab", 2, "use spaces"),
        ("title: A\nwords only\nb: c", "header-broken", 3, "words only"),
        ("words only", "header-broken", 2, "key: value"),
        ("- a\n- b", "header-broken", 2, "key: value"),
        ("title: [a", "header-broken", 2, "key: value"),
        ('title: "a', "header-broken", 2, "key: value"),
        ("? [a]\n: b", "header-broken", 2, "key must be a word"),
        ("? {a: b}\n: c", "header-broken", 2, "key must be a word"),
        ("title: *a", "header-reference", 2, "quotes"),
        ("title: &a b", "header-reference", 2, "quotes"),
        ("title: !!python/object:os.system x", "header-reference", 2, "quotes"),
        ("a: [[[[[[b]]]]]]", "header-too-deep", 2, "6 levels"),
        ("a: " + "b" * 32_766, "header-too-large", 2, "32 KB"),
        ("title: a\x00b", "header-broken", 2, "key: value"),
    ],
)
def test_a_slip_is_answered_with_its_repair(text: str, code: str, line: int, repair: str) -> None:
    header, (finding,) = _parse(text)
    assert header is None
    assert (finding.code, finding.line) == (code, line)
    assert repair in finding.sentence


def test_a_key_that_stands_twice_is_told_and_the_last_counts() -> None:
    header, (finding,) = _parse("title: A\nTitle: B")
    assert header is not None and header.scalar("title") == "B"
    assert (finding.code, finding.line) == ("double-key", 3)


def test_a_bomb_of_aliases_is_refused_at_its_first_anchor() -> None:
    levels = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    header, (finding,) = _parse("\n".join(["a0: &a0 x", *levels]))
    assert header is None and finding.code == "header-reference"
