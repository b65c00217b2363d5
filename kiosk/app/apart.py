"""A question answered in a process of its own, which may fall or hang without the one that asks."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

Answer = TypeVar("Answer")
ENDING_SECONDS = 3.0
"""How long a process that has answered may take to end."""


class Unanswered(Exception):
    """The process ended by itself, or its time was up."""


def ask_apart(ask: Callable[..., Answer], *arguments: Any, seconds: float | None = None) -> Answer:
    """What `ask` answers in a spawned process, within this many `seconds`, or whenever it does.

    Raises `Unanswered`, what `ask` raises, and `OSError` where no process can be started.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(theirs, ask, arguments))
    process.start()
    theirs.close()
    patience = 0.0
    try:
        answer, error = _heard(ours, seconds)
        patience = ENDING_SECONDS
    finally:
        process.join(patience)
        process.kill()
        process.join()
        ours.close()
    if error is not None:
        raise error
    return answer  # type: ignore[no-any-return]


def _heard(pipe: Connection, seconds: float | None) -> tuple[Any, Exception | None]:
    try:
        if not pipe.poll(seconds):
            raise Unanswered(f"no answer in {seconds:g} s")
        told: tuple[Any, Exception | None] = pipe.recv()
    except EOFError:
        raise Unanswered("the process ended by itself") from None
    return told


def _answer(pipe: Connection, ask: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    told: tuple[Any, Exception | None]
    try:
        told = ask(*arguments), None
    except Exception as error:
        told = None, error
    pipe.send(told)
    pipe.close()
