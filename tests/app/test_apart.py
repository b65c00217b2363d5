"""Asking in another process, and what becomes of one that falls, hangs or refuses."""

from __future__ import annotations

import os
import time

import pytest

from kiosk.app.apart import Unanswered, ask_apart


def doubled(number: int) -> tuple[int, int]:
    """Twice a number, and who says so."""
    return 2 * number, os.getpid()


def refuse() -> None:
    """Something that cannot be done."""
    raise OSError("nothing here")


def fall() -> None:
    """End at once, as a library does that meets its end."""
    os._exit(3)


def hang() -> None:
    """Never answer."""
    time.sleep(600)


def test_the_answer_comes_from_another_process() -> None:
    answer, process_id = ask_apart(doubled, 21)
    assert answer == 42
    assert process_id != os.getpid()


def test_what_is_refused_there_is_refused_here() -> None:
    with pytest.raises(OSError, match="nothing here"):
        ask_apart(refuse)


def test_a_process_that_falls_does_not_answer() -> None:
    with pytest.raises(Unanswered, match="ended by itself"):
        ask_apart(fall)


def test_a_process_that_hangs_is_not_waited_for() -> None:
    start = time.monotonic()
    with pytest.raises(Unanswered, match=r"no answer in 0\.5 s"):
        ask_apart(hang, seconds=0.5)
    assert time.monotonic() - start < 60
