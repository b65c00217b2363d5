"""The text of a WebVTT cue: who speaks, and the words without their marks (W3C WebVTT, §6.4)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

_TOKEN = re.compile(r"<([^>]*)>?|[^<]+")
_SPACES = re.compile(r"[ \t\n\f]+")
_SPANS = frozenset({"c", "i", "b", "u", "ruby", "rt", "v", "lang"})


def spoken_parts(text: str) -> list[tuple[str, str]]:
    """The speaker (empty when not named) and the words of each voice in `text`, on one line each.

    Marks are left out, what a ruby annotation says stands in brackets, and voices without words
    do not count.
    """
    spans = _Spans()
    parts: list[tuple[str, list[str]]] = []
    for words in filter(None, _spoken(text, spans)):
        if not parts or parts[-1][0] != spans.voice:
            parts.append((spans.voice, []))
        parts[-1][1].append(words)
    plain = ((voice, _on_one_line("".join(pieces))) for voice, pieces in parts)
    return [(voice, words) for voice, words in plain if words]


class _Spans:
    """The spans that are open, from the outermost in, each with the voice that speaks in it."""

    def __init__(self) -> None:
        self._open: list[tuple[str, str]] = []

    @property
    def voice(self) -> str:
        """Who speaks here."""
        return self._open[-1][1] if self._open else ""

    @property
    def innermost(self) -> str:
        """The name of the innermost span."""
        return self._open[-1][0] if self._open else ""

    def start(self, tag: str) -> str:
        """Open the span that `tag` begins; the words that stand for its beginning.

        A time, or a name that is none of the standard's, begins no span.
        """
        head, *annotation = _SPACES.split(tag, maxsplit=1)
        name = head.partition(".")[0]
        if name not in _SPANS or (name == "rt" and self.innermost != "ruby"):
            return ""
        is_voice = name == "v"
        voice = _on_one_line(html.unescape("".join(annotation))) if is_voice else self.voice
        self._open.append((name, voice))
        return "(" if name == "rt" else ""

    def end(self, name: str) -> str:
        """Close the innermost span if it is called `name`; the words that stand for its end."""
        is_ruby_done = name == "ruby" and self.innermost == "rt"
        closing = ")" if self.innermost == "rt" and (name == "rt" or is_ruby_done) else ""
        if is_ruby_done:
            self._open.pop()
        if self.innermost == name and name:
            self._open.pop()
        return closing


def _spoken(text: str, spans: _Spans) -> Iterator[str]:
    for token in _TOKEN.finditer(text):
        tag = token[1]
        if tag is None:
            yield html.unescape(token[0])
        elif tag.startswith("/"):
            yield spans.end(tag[1:])
        else:
            yield spans.start(tag)


def _on_one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip(" ")
