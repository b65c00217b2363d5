"""A code is one word in four places; each has a bundle that provokes it and nothing else."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.bundle.code import SEVERITIES, Code
from kiosk.bundle.findings import Finding, Severity
from kiosk.bundle.reader import Accepted, Refused, read
from tests.bundle.provoke import FRONT, GENERATED, PERSON, REFUSED, write

REFERENCE = Path(__file__).parents[2] / "exhibits" / "README.md"
REFUSING = {Code.NOT_A_FOLDER, Code.EMPTY_BUNDLE, Code.NEWER_FORMAT, Code.TOO_MANY_FILES}
COMMITTED = sorted(folder.name for folder in REFUSED.iterdir())


def _codes(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.code for finding in findings}


@pytest.mark.parametrize("code", COMMITTED)
def test_a_committed_bundle_provokes_its_code_alone(code: str) -> None:
    assert _codes(read(REFUSED / code).findings) == {code}


@pytest.mark.parametrize(("code", "build"), GENERATED)
def test_a_generated_bundle_provokes_its_code_alone(
    code: Code, build: Callable[[Path], Path], tmp_path: Path
) -> None:
    assert _codes(read(build(tmp_path / "test")).findings) == {code}


def test_a_file_that_cannot_be_opened_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"exhibit.md": FRONT, "people/ana.md": PERSON})

    def deny(path: Path, flags: int) -> int:
        if path.name == "ana.md":
            raise PermissionError(13, "Permission denied")
        return opened(path, flags)

    opened = os.open
    monkeypatch.setattr("kiosk.bundle.text_file.os.open", deny)
    outcome = read(tmp_path)
    assert isinstance(outcome, Accepted) and not outcome.exhibit.people
    assert [(f.code, f.path) for f in outcome.findings] == [
        (Code.UNREADABLE_FILE, f"{tmp_path.name}/people/ana.md")
    ]
    assert "Permission denied" in outcome.findings[0].sentence


def test_a_picture_that_cannot_be_measured_is_hidden(tmp_path: Path) -> None:
    write(tmp_path, {"exhibit.md": FRONT, "people/ana.md": PERSON, "people/ana.jpg": "no picture"})
    outcome = read(tmp_path, measure=lambda path: None)
    assert isinstance(outcome, Accepted)
    assert outcome.exhibit.people[0].picture is None
    assert _codes(outcome.findings) == {Code.PICTURE_UNREADABLE}


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_bundle_and_a_heading(code: Code) -> None:
    elsewhere = {Code.UNREADABLE_FILE, Code.PICTURE_UNREADABLE}
    generated = {provoked for provoked, _ in GENERATED}
    assert code in elsewhere | generated or code.value in COMMITTED
    headings = re.findall(r"(?m)^#### `([a-z-]+)`$", REFERENCE.read_text("utf-8"))
    assert headings.count(code.value) == 1


def test_the_reference_and_the_bundles_name_no_other_code() -> None:
    headings = re.findall(r"(?m)^#### `([a-z-]+)`$", REFERENCE.read_text("utf-8"))
    assert set(headings) | set(COMMITTED) == {code.value for code in Code}


@pytest.mark.parametrize("code", COMMITTED)
def test_only_four_codes_and_a_broken_front_refuse(code: str) -> None:
    outcome = read(REFUSED / code)
    assert isinstance(outcome, Refused) == (Code(code) in REFUSING)


@pytest.mark.parametrize("code", COMMITTED)
def test_a_line_for_the_curator_names_place_severity_code_and_repair(code: str) -> None:
    finding = read(REFUSED / code).findings[0]
    line = str(finding)
    assert line.startswith(f"{code}") and f": {SEVERITIES[Code(code)]} {code}: " in line
    assert finding.line >= 1
    assert re.search(r"[:;] [^:;]", finding.sentence), "the sentence names no repair"


def test_severities_say_what_happens() -> None:
    assert SEVERITIES[Code.HEADER_COLON] is Severity.ERROR
    assert SEVERITIES[Code.MISSING_ALT] is Severity.WARNING
    assert SEVERITIES[Code.UNLICENSED] is Severity.HINT
    assert {code for code in Code if SEVERITIES[code] is Severity.ERROR} >= REFUSING
