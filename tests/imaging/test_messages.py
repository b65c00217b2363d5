"""What the kiosk believes of the worker: whole answers and nothing else."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.imaging import Derivative, Failed, Fault, Made, PictureFacts, ScreenPlan
from kiosk.imaging.messages import (
    Answer,
    Job,
    Progress,
    answer_from_bytes,
    answer_to_bytes,
    job_from_bytes,
    job_to_bytes,
)

ANSWERS: list[Answer] = [
    Made(Derivative(30, 20, notes=("first frame only",))),
    PictureFacts("JPEG", 30, 20, 6, several_frames=True, stored_by_rows=True),
    Failed(Fault.DISK_FULL, "there is no room left on the disk"),
    Progress(0.5),
]


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: type(answer).__name__)
def test_an_answer_arrives_as_it_was_sent(answer: Answer) -> None:
    assert answer_from_bytes(answer_to_bytes(answer)) == answer


@pytest.mark.parametrize("folder", [None, Path("staging")])
def test_a_job_arrives_as_it_was_sent(folder: Path | None) -> None:
    job = Job(Path("p\udcff.jpg"), 2.5, folder, ScreenPlan(screen=1000))
    assert job_from_bytes(job_to_bytes(job)) == job


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"null",
        b"[]",
        b'["made"]',
        b'["made", 1]',
        b'["made", "{}"]',
        b'["facts", {"format": "JPEG"}]',
        b'["facts", {"format": "JPEG", "stored_width": "1", "stored_height": 1}]',
        b'["failed", ["no-such-fault", ""]]',
        b'["failed", 1]',
        b'["progress", "much"]',
        b'["eval", "1"]',
        b"[" * 60_000,
        pickle.dumps(print),
    ],
)
def test_anything_else_is_not_believed(message: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        answer_from_bytes(message)


@given(st.binary(max_size=200))
def test_no_bytes_do_harm(message: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        answer_from_bytes(message)


@pytest.mark.parametrize("part", [-1, 2, 1e308])
def test_progress_stays_between_nothing_and_all(part: float) -> None:
    answer = answer_from_bytes(json.dumps(["progress", part]).encode())
    assert isinstance(answer, Progress)
    assert 0 <= answer.part <= 1
