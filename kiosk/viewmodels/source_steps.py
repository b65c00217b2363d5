"""The five steps of a source: which there are, which are done, and what each one asks."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.source import Source, Step
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class PromptRow:
    """A prompt of the step; `chosen` is -1 before an answer. `note` is styled."""

    question: str
    answers: tuple[str, ...]
    chosen: int
    note: str
    note_by: str


@dataclass(frozen=True, slots=True)
class StepRow:
    """One of the five steps; done once an answer was given or the source was weighed."""

    step: str
    done: bool
    current: bool


def prompt_key(source: Source, step: str, number: int) -> str:
    """The key under which a visit keeps the answer to a prompt."""
    return f"{source.id}/{step}/{number}"


def prompt_rows(scene: Scene, source: Source, step: str) -> tuple[PromptRow, ...]:
    """The prompts of a step, with what the visitor answered; none for an unknown step."""
    if step not in {known.value for known in Step}:
        return ()
    rows = []
    for number, prompt in enumerate(source.prompts.get(Step(step), ())):
        chosen = scene.visit.answer(prompt_key(source, step, number))
        rows.append(
            PromptRow(
                question=scene.sentence(prompt.question),
                answers=tuple(scene.sentence(answer) for answer in prompt.answers),
                chosen=-1 if chosen is None else chosen,
                note=scene.styled(prompt.note),
                note_by=scene.sentence(prompt.attribution),
            )
        )
    return tuple(rows)


def step_rows(scene: Scene, source: Source, step: str) -> tuple[StepRow, ...]:
    """The steps that the source has something for, `step` being the current one."""
    own = f"{source.id}/"
    keys = (key for key, _ in scene.visit.answers if key.startswith(own))
    answered = {key.removeprefix(own).split("/")[0] for key in keys}
    if scene.visit.weighing.of(source.id):
        answered.add(Step.WEIGH.value)
    return tuple(
        StepRow(s.value, s.value in answered, s.value == step)
        for s in Step
        if _has_step(scene, source, s)
    )


def _has_step(scene: Scene, source: Source, step: Step) -> bool:
    """Whether there is anything to do at a step; there is always something to look at."""
    if step is Step.READ:
        return bool(source.recordings) or any(page.readings for page in source.pages)
    if step is Step.QUESTION:
        return bool(source.prompts.get(step) or source.what_it_is or source.provenance.creator)
    if step is Step.COMPARE:
        return bool(source.compare)
    return step is Step.LOOK or bool(scene.exhibit.answers)
