"""Markdown becomes words, or text with our few tags."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.bundle.markdown import BlockKind, blocks, is_too_nested, plain, styled


@pytest.mark.parametrize(
    ("markdown", "shown", "words"),
    [
        ("*a* and **b**", "<i>a</i> and <b>b</b>", "a and b"),
        ("one\ntwo", "one two", "one two"),
        ("one  \ntwo", "one<br>two", "one\ntwo"),
        ("one\n\ntwo", "one<br><br>two", "one\ntwo"),
        ("a\n\n- b\n- c\n\nd", "a<br>• b<br>• c<br><br>d", "a\nb\nc\nd"),
        ("3. a\n4. b", "3. a<br>4. b", "a\nb"),
        ("- a\n  1. b\n- c", "• a<br>1. b<br>• c", "a\nb\nc"),
        ("> “q”\n> — name", "“q”<br>— name", "“q”\n— name"),
        ("[link](http://a.example)", "link", "link"),
        ("![a boat](boat.png) left", "a boat left", "a boat left"),
        ("<img src=x>&amp;'\"", "&lt;img src=x&gt;&amp;'\"", "<img src=x>&'\""),
        ("<script>\nx\n</script>", "&lt;script&gt; x &lt;/script&gt;", "<script> x </script>"),
        ("`a < b`", "a &lt; b", "a < b"),
        ("```\na <b>\nc\n```", "a &lt;b&gt;<br>c", "a <b>\nc"),
        ("### Head\n\ntext", "Head<br><br>text", "Head\ntext"),
        ("a\n\n---\n\nb", "a<br><br>b", "a\nb"),
        ("|a|b|\n|-|-|\n|c|d|", "|a|b| |-|-| |c|d|", "|a|b| |-|-| |c|d|"),
        ("- - -", "", ""),
        ("", "", ""),
        ("25\u202f540 **кг**", "25&#8239;540 <b>кг</b>", "25\u202f540 кг"),
        ("25\u202f540 a\u00a0b", "25&#8239;540 a&nbsp;b", "25\u202f540 a\u00a0b"),
        ("Хрущёв и خروتشوف", "Хрущёв и خروتشوف", "Хрущёв и خروتشوف"),
    ],
)
def test_text_is_shown_and_spoken(markdown: str, shown: str, words: str) -> None:
    assert styled(markdown) == shown
    assert plain(markdown) == words


MARKS = st.sampled_from([*"*_`\\[]()<>&#~|!+-=.:'\" \t\n\r\0\x85\u00a0\u2028", "1.", "2)", "  "])
WORDS = st.text() | st.sampled_from(["a", "Crane", "на", "رافعة", "1962", "&amp;", "http://a"])


@given(st.lists(MARKS | WORDS, max_size=8).map("".join))
@example("1963 was the year")
@example("- a")
@example("\u00a0a\x85")
def test_a_text_without_marks_needs_no_parser(text: str) -> None:
    with pytest.MonkeyPatch.context() as parsed:
        parsed.setattr("kiosk.bundle.markdown._is_bare", lambda _text: False)
        wanted = (plain(text), styled(text))
    assert (plain(text), styled(text)) == wanted


def test_bare_words_do_not_load_the_parser() -> None:
    asked = "import sys; from kiosk.bundle.markdown import styled; print(styled('A crane'))"
    asked += "; print('markdown_it' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["A crane", "False"]


def test_blocks_know_what_they_stand_in() -> None:
    found = blocks("ask *this*\nnow\n\n- a\n- b\n\n1. c\n\n> d\n> — e\n\n- > f")
    assert [(block.kind, block.text, block.line) for block in found] == [
        (BlockKind.PARAGRAPH, "ask *this*\nnow", 0),
        (BlockKind.BULLET, "a", 3),
        (BlockKind.BULLET, "b", 4),
        (BlockKind.NUMBER, "c", 6),
        (BlockKind.QUOTE, "d\n— e", 8),
        (BlockKind.QUOTE, "f", 11),
    ]


def test_no_words_are_lost_in_the_depth() -> None:
    deep = "> " * 40 + "words"
    assert is_too_nested(deep)
    assert plain(deep) == "words"
    assert not is_too_nested("> " * 8 + "words")
    assert is_too_nested("a" * 131_073)


def test_a_text_full_of_brackets_keeps_them() -> None:
    assert plain("[" * 500 + "a") == "[" * 500 + "a"
