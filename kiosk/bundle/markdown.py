"""Markdown (CommonMark, without HTML) as plain text, as Qt's StyledText, and as blocks.

Texts of a section keep their Markdown in the exhibit; texts of a header or a table are plain.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LONGEST = 128 * 1024
_MOST_BRACKETS = 400
_MARKED = re.compile(r"[*_`\\\[\]<>&#~|!\x00-\x1f]|^(?:[-+=]|\d{1,9}[.)])|^\s|\s$")
"""Finds at least whatever means anything to Markdown in a text of one line."""

_DEEP = re.compile(r"(?m)^(?:[ \t]{0,8}(?:>|[-*+]|\d{1,9}[.)])){9}[ \t>*+\d.)-]*")


class BlockKind(StrEnum):
    """What a paragraph of a section stands in."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph with its Markdown; `line` counts from 0 in the section."""

    kind: BlockKind
    text: str
    line: int


def blocks(markdown: str) -> list[Block]:
    """The paragraphs of a section, each with the list or the block quote it stands in."""
    kinds = [BlockKind.PARAGRAPH]
    found = []
    for token in _parser("inline").parse(_within_limits(markdown)):
        if token.type == "inline":
            found.append(_block(token, kinds))
        elif token.type in _OPENINGS:
            kinds.append(_OPENINGS[token.type])
        elif token.type in _CLOSINGS:
            kinds.pop()
    return found


def _block(token: Token, kinds: list[BlockKind]) -> Block:
    """A list in a block quote belongs to the quote: its dash may begin the line of the name."""
    line = token.map[0] if token.map else 0
    if BlockKind.QUOTE not in kinds:
        return Block(kinds[-1], token.content, line)
    mark = "- " if kinds[-1] is BlockKind.BULLET else ""
    return Block(BlockKind.QUOTE, mark + token.content, line)


_OPENINGS = {
    "bullet_list_open": BlockKind.BULLET,
    "ordered_list_open": BlockKind.NUMBER,
    "blockquote_open": BlockKind.QUOTE,
}
_CLOSINGS = frozenset(name.replace("_open", "_close") for name in _OPENINGS)


def plain(markdown: str) -> str:
    """The words alone, one line for each paragraph and item, without any marks."""
    if _is_bare(markdown):
        return markdown
    return "\n".join(_Writer(styles=False).lines(_tokens(markdown)))


def styled(markdown: str) -> str:
    """The text as Qt StyledText of our own making: only `<b>`, `<i>` and `<br>`, all escaped.

    Paragraphs stand an empty line apart; items of lists are lines with a bullet or a number.
    Links, pictures and tables keep their words only. Lines of a block quote stay lines.
    """
    if _is_bare(markdown):
        return _escaped(markdown)
    return "<br>".join(_Writer(styles=True).lines(_tokens(markdown)))


_KEPT_SPACES = str.maketrans({"\u00a0": "&nbsp;", "\u202f": "&#8239;"})
"""StyledText takes these for plain spaces, and would break a number at them, unless named."""


def _escaped(text: str) -> str:
    return html.escape(text, quote=False).translate(_KEPT_SPACES)


def _is_bare(markdown: str) -> bool:
    """Whether a text is one line of words without any mark: most texts are, and need no parser."""
    return len(markdown) <= _LONGEST and not _MARKED.search(markdown)


def _tokens(markdown: str) -> Sequence[Token]:
    return _parser("html_inline").parse(_within_limits(markdown))


@lru_cache(maxsize=2)
def _parser(left_out: str) -> MarkdownIt:
    """Loads the parser only now: the attract loop needs none."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).disable(["html_block", left_out])


def is_too_nested(markdown: str) -> bool:
    """Whether lists or quotes stand in each other so deep that words would be lost."""
    return bool(_DEEP.search(markdown)) or len(markdown) > _LONGEST


def _within_limits(markdown: str) -> str:
    """The text cut at 128 K characters, without nesting the parser would drop in silence.

    A text full of brackets holds no links worth looking for, and looking takes seconds.
    """
    cut = markdown[:_LONGEST]
    if cut.count("[") > _MOST_BRACKETS:
        cut = cut.replace("[", "\\[")
    return _DEEP.sub("", cut) if _DEEP.search(cut) else cut


_MARKS = {
    "strong_open": "<b>",
    "strong_close": "</b>",
    "em_open": "<i>",
    "em_close": "</i>",
}


class _Writer:
    """Writes tokens as lines, with our few tags (`styles`) or without."""

    def __init__(self, styles: bool) -> None:
        self._styles = styles
        self._lists: list[int | None] = []
        self._prefix = ""
        self._quotes = 0

    def lines(self, tokens: Sequence[Token]) -> Iterator[str]:
        """One text for each line; an empty one between paragraphs when tags are wanted."""
        first = True
        for token in tokens:
            self._enter(token)
            if text := self._written(token):
                if self._styles and not first and not self._prefix:
                    yield ""
                first = False
                yield self._prefix + text
                self._prefix = ""

    def _enter(self, token: Token) -> None:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            start = int(token.attrs.get("start", 1))
            self._lists.append(start if token.type == "ordered_list_open" else None)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            self._lists.pop()
        elif token.type in ("blockquote_open", "blockquote_close"):
            self._quotes += token.nesting
        elif token.type == "list_item_open" and self._styles:
            number = self._lists[-1]
            self._prefix = "• " if number is None else f"{number}. "
            self._lists[-1] = None if number is None else number + 1

    def _written(self, token: Token) -> str:
        if token.type in ("code_block", "fence"):
            return self._escaped(token.content.strip()).replace("\n", "<br>" * self._styles or "\n")
        if token.type != "inline":
            return ""
        return "".join(self._inline(child) for child in token.children or ()).strip()

    def _inline(self, token: Token) -> str:
        if token.type in ("softbreak", "hardbreak"):
            return self._break(token)
        if token.type in _MARKS:
            return _MARKS[token.type] if self._styles else ""
        return self._escaped(token.content)

    def _break(self, token: Token) -> str:
        if token.type == "softbreak" and not self._quotes:
            return " "
        return "<br>" if self._styles else "\n"

    def _escaped(self, text: str) -> str:
        return _escaped(text) if self._styles else text
