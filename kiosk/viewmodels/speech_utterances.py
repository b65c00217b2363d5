"""From what stands on the screen to what is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from kiosk.bundle.spoken import Spoken
from kiosk.viewmodels.speech_node import Node, Role, spoken_text
from kiosk.viewmodels.speech_sentences import sentences
from kiosk.viewmodels.speech_tongues import Tongues, text_key

_ARABIC_COMMA = "، "


@dataclass(frozen=True, slots=True)
class SpeechWording:
    """What the interface calls things, in the visitor's language; `place` holds %1 and %2."""

    picture: str = "picture"
    button: str = "button"
    choice: str = "choice"
    switch: str = "switch"
    tab: str = "tab"
    chosen: str = "chosen"
    off: str = "not chosen"
    disabled: str = "not available"
    place: str = "%1 of %2"
    voiceless: str = "Some words are left out: there is no voice for their language."

    @classmethod
    def of(cls, words: dict[str, Any]) -> SpeechWording:
        """The wording that QML sends."""
        return cls(**{field.name: str(words[field.name]) for field in fields(cls)})


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence to say, in a BCP 47 language, and the number of the node it belongs to."""

    text: str
    language: str
    node: int = 0
    recording: Path | None = None


def utterances(
    nodes: Sequence[Node],
    wording: SpeechWording,
    tongues: Tongues,
    only: Container[int] | None = None,
) -> tuple[Utterance, ...]:
    """Everything that `nodes` tell, the title first, sentence by sentence; `only` some by number.

    A target's role, state and place among its neighbours follow its name, but a line of a
    transcript is only read. A dialog is named unless its heading does it.
    """
    titles = [number for number, node in enumerate(nodes) if node.role is Role.HEADING]
    headings = {nodes[number].name for number in titles}
    places = _places(nodes)
    said: list[Utterance] = []
    for number in dict.fromkeys((*titles[:1], *range(len(nodes)))):
        node = nodes[number]
        twice = node.role is Role.DIALOG and node.name in headings
        if not twice and (only is None or number in only):
            sentences_of = _said(node, wording, tongues, places[number])
            said += [replace(one, node=number) for one in sentences_of]
    return tuple(said)


def voiced(
    said: Iterable[Utterance], voices: frozenset[str], language: str, wording: SpeechWording
) -> tuple[Utterance, ...]:
    """The utterances there are voices for; a remark stands once for those left out in a row."""
    kept: list[Utterance] = []
    for utterance in said:
        if utterance.recording or utterance.language.partition("-")[0] in voices:
            kept.append(utterance)
        elif not kept or kept[-1].text != wording.voiceless:
            kept.append(Utterance(wording.voiceless, language, utterance.node))
    return tuple(kept)


def recorded(
    said: Sequence[Utterance], nodes: Sequence[Node], recordings: Sequence[Spoken]
) -> tuple[Utterance, ...]:
    """What somebody reads aloud in place of the sentences of a node that is just this text."""
    files = {(text_key(one.text), one.language): one.file for one in recordings}
    kept: list[Utterance] = []
    for number, group in groupby(said, key=lambda one: one.node):
        own = list(group)
        file = files.get((text_key(nodes[number].name), own[0].language))
        text = " ".join(one.text for one in own)
        kept += [Utterance(text, own[0].language, number, file)] if file else own
    return tuple(kept)


def _places(nodes: Sequence[Node]) -> list[tuple[int, int]]:
    """For each node which of its group it is, and of how many."""
    sizes, seen = Counter(node.group for node in nodes if node.group), Counter[int]()
    places = []
    for node in nodes:
        seen[node.group] += 1
        places.append((seen[node.group], sizes[node.group]))
    return places


def _said(
    node: Node, wording: SpeechWording, tongues: Tongues, place: tuple[int, int]
) -> Iterator[Utterance]:
    comma = _ARABIC_COMMA if tongues.language.partition("-")[0] in ("ar", "fa", "ur") else ", "
    tail = comma.join(_tail(node, wording, place))
    own = _sentences(spoken_text(node.name), tongues)
    if tail and len(own) == 1 and own[0].language == tongues.language:
        yield Utterance(f"{own[0].text.rstrip('.')}{comma}{tail}.", tongues.language)
    elif node.role is Role.PICTURE and own and own[0].language == tongues.language:
        opening = f"{_called(node.role, wording)}: {own[0].text}"
        yield Utterance(opening, tongues.language)
        yield from own[1:]
    else:
        yield from own
        if tail:
            yield Utterance(f"{tail}.", tongues.language)
    yield from _sentences(spoken_text(node.note), tongues)


def _sentences(text: str, tongues: Tongues) -> list[Utterance]:
    return [
        Utterance(sentence, language)
        for line in text.splitlines()
        if (language := tongues.of(line))
        for sentence in sentences(line, language)
    ]


def _tail(node: Node, wording: SpeechWording, place: tuple[int, int]) -> Iterator[str]:
    if not node.role.is_target or node.role is Role.LINE:
        return
    yield _called(node.role, wording)
    if node.chosen:
        yield wording.chosen
    elif node.role is Role.SWITCH:
        yield wording.off
    if not node.enabled:
        yield wording.disabled
    if place[1] > 1:
        yield wording.place.replace("%1", str(place[0])).replace("%2", str(place[1]))


def _called(role: Role, wording: SpeechWording) -> str:
    return str(getattr(wording, role.value))
