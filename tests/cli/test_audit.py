"""`kiosk audit`: what it prints, for people and for programs."""

from __future__ import annotations

import json
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from kiosk.app.apart import Unanswered
from kiosk.app.audit import side_by_side
from tests.cli.conftest import Command
from tests.sample_bundle import write_bundle

SHORT = ("--seconds", "0.3")


def test_a_refused_bundle_is_wrong_use(kiosk: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    said = kiosk("audit", tmp_path / "empty")
    assert (said.code, said.out) == (2, "")
    assert "see kiosk check" in said.err


@pytest.mark.usefixtures("qapp")
def test_for_people_it_ends_with_a_sum(kiosk: Command, tmp_path: Path) -> None:
    said = kiosk("audit", write_bundle(tmp_path / "crane", words="A crane ✪."), *SHORT)
    first, *lines = said.out.splitlines()
    assert said.code == 1
    assert first.startswith("1920x1080 en 100%: ")
    assert any(": error glyph-missing: " in line for line in lines)
    assert lines[-2].startswith("not finished: 1920x1080 en 100%: ")
    assert lines[-1].startswith("crane: ")


@pytest.mark.usefixtures("qapp")
def test_for_programs_it_is_one_value(kiosk: Command, tmp_path: Path) -> None:
    said = kiosk("audit", write_bundle(tmp_path / "crane"), "--json", *SHORT)
    told = json.loads(said.out)
    assert set(told) == {"findings", "walks"}
    assert told["walks"][0]["configuration"] == "1920x1080 en 100%"


@pytest.mark.parametrize("fall", [Unanswered("it ended by itself"), BrokenProcessPool("it fell")])
def test_a_process_that_falls_is_told_in_one_line(
    kiosk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fall: Exception
) -> None:
    def fallen(*_told: object) -> None:
        raise fall

    monkeypatch.setattr(side_by_side, "audit_rows", fallen)
    said = kiosk("audit", write_bundle(tmp_path / "crane"))
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert "more memory free" in said.err
    assert str(fall) in said.err
