"""The passages of a source: its facts, its prompts, and the words on its pages line by line."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.passage import Passage, Subject, Topic, Weight
from kiosk.bundle.recording import Recording
from kiosk.bundle.source import Provenance, Source, Step
from kiosk.bundle.transcript import Reading, ReadingKind

TRANSLATION = "translation"
"""A transcript in another language than its own, beside the kinds of readings."""


def of_source(source: Source) -> Iterator[Passage]:
    """All passages of one source, those of its steps with the step that shows them."""
    subject = Subject(Topic.SOURCE, source.id)
    yield from subject.names(source.title, source.short_title)
    yield from subject.key_lines(source.key_line)
    yield from _of_facts(subject, source.provenance)
    yield from subject.texts(source.easy_words, source.references)
    for stop in source.guided_look:
        yield from subject.texts(stop.name, stop.text)
    quoted = source.in_their_words
    yield from subject.texts(quoted.words, quoted.attribution, step=Step.COMPARE)
    yield from subject.texts(source.what_it_is, source.background, step=Step.QUESTION)
    yield from subject.texts(source.suggests, source.limits, step=Step.WEIGH)
    yield from _of_prompts(subject, source)
    yield from _of_pages(source)
    for number, recording in enumerate(source.recordings):
        yield from _of_recording(subject, number, recording)


def _of_facts(subject: Subject, facts: Provenance) -> Iterator[Passage]:
    told = (facts.creator, facts.place, facts.kind, facts.nation, facts.purpose, facts.audience)
    yield from subject.texts(*told, facts.date.words)
    yield from subject.texts(facts.medium, facts.held_by, facts.reference, facts.credit)


def _of_prompts(subject: Subject, source: Source) -> Iterator[Passage]:
    for step, prompts in source.prompts.items():
        for prompt in prompts:
            told = (prompt.question, *prompt.answers, prompt.note, prompt.attribution)
            yield from subject.texts(*told, step=step)


def _of_pages(source: Source) -> Iterator[Passage]:
    subject = Subject(Topic.SOURCE, source.id)
    for number, page in enumerate(source.pages):
        yield from subject.picture(page.picture)
        for reading in page.readings:
            yield from _of_reading(source.id, number, reading)


def _of_reading(source_id: str, page: int, reading: Reading) -> Iterator[Passage]:
    plain = reading.kind is ReadingKind.PLAIN
    for number, line in enumerate(reading.lines):
        for language, text in line.words.texts:
            if text.strip():
                own = plain or language == (reading.language or line.words.texts[0][0])
                kind = reading.kind.value if own else TRANSLATION
                yield Passage(
                    Topic.SOURCE,
                    source_id,
                    Weight.LINE,
                    language,
                    text.strip(),
                    page,
                    number,
                    kind,
                    Step.READ,
                )


def _of_recording(subject: Subject, number: int, recording: Recording) -> Iterator[Passage]:
    yield from subject.texts(recording.title, recording.credit, step=Step.READ)
    for captions in recording.captions:
        for cue in captions.cues:
            if words := cue.words.strip():
                yield Passage(
                    subject.topic,
                    subject.item,
                    Weight.LINE,
                    captions.language,
                    words,
                    page=number,
                    step=Step.READ,
                    moment=cue.start,
                )
