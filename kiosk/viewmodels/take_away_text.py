"""The words of a take-away, short enough for a code that a telephone reads at arm's length."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.viewmodels.typesetting import NO_BREAK

MOST_BYTES: Final = 210
"""UTF-8 bytes of a text code of version 10 at error level M: 65 modules with its edge."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A source as it is taken home: what it is called, and where it can be found."""

    title: str
    reference: str = ""


def shortened(question: str, title: str, verdict: str, sources: tuple[Kept, ...]) -> str:
    """The fullest version that fits: the question or the exhibit's title, the verdict, sources.

    References are left out first, the last source's before the first's; then the title stands for
    a longer question; then sources go, the last one first. What is still too long is cut.
    """
    drafts = _drafts(question, title, verdict, sources)
    return next((draft for draft in drafts if _bytes(draft) <= MOST_BYTES), _cut(verdict))


def whole(question: str, verdict: str, sources: tuple[Kept, ...]) -> str:
    """Everything, with every reference."""
    return _text(question, verdict, sources, len(sources))


def _drafts(question: str, title: str, verdict: str, sources: tuple[Kept, ...]) -> Iterator[str]:
    for referenced in range(len(sources), -1, -1):
        yield _text(question, verdict, sources, referenced)
    short = title if title and _bytes(title) < _bytes(question) else question
    for listed in range(len(sources), -1, -1):
        yield _text(short, verdict, sources[:listed], 0)
    yield verdict


def _text(head: str, verdict: str, sources: tuple[Kept, ...], referenced: int) -> str:
    named = (
        f"- {kept.title}. {kept.reference}"
        if number < referenced and kept.reference
        else f"- {kept.title}"
        for number, kept in enumerate(sources)
    )
    told = "\n".join(line for line in (head, verdict, *named) if line)
    return told.replace(NO_BREAK, " ")


def _bytes(text: str) -> int:
    return len(text.encode())


def _cut(text: str) -> str:
    """As much as fits before an ellipsis, no letter halved."""
    room = MOST_BYTES - _bytes("…")
    return text.encode()[:room].decode(errors="ignore").rstrip() + "…"
