"""The exhibit that is shipped must be read whole and fast."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.fairness import balance_line
from kiosk.bundle.reader import Accepted, read
from kiosk.bundle.severity import Severity
from kiosk.bundle.source import Step

SHIPPED = Path(__file__).parents[2] / "exhibits" / "did-relations-improve"


@pytest.fixture(scope="module")
def accepted() -> Accepted:
    outcome = read(SHIPPED)
    assert isinstance(outcome, Accepted)
    return outcome


@pytest.fixture(scope="module")
def exhibit(accepted: Accepted) -> Exhibit:
    return accepted.exhibit


def test_has_no_errors(accepted: Accepted) -> None:
    assert [str(f) for f in accepted.findings if f.severity is Severity.ERROR] == []


def test_both_ends_get_a_fair_hearing(accepted: Accepted) -> None:
    """57 % of all sources, and between 50 and 61 % under each lens; every chapter names both."""
    assert balance_line(accepted.exhibit) == (
        "balance: 57 % Improved (overall), Danger 61 %, Talk 56 %, Trust 50 %, Others 50 %"
    )
    unfair = {"unbalanced", "unbalanced-lens", "thin-lens", "one-sided-chapter", "few-nations"}
    told = {finding.code for finding in accepted.findings}
    assert not told & (unfair | {"missing-limits"})


def test_front_is_read_in_every_language(exhibit: Exhibit) -> None:
    assert exhibit.languages[:2] == ("en", "es")
    assert exhibit.title.text("es") == "¿Mejoraron las relaciones?"
    assert len(exhibit.answers) == 5
    assert exhibit.ends[1].text("en") == "Improved"
    assert "talk" in [lens.id for lens in exhibit.lenses]


def test_a_source_is_read_whole(exhibit: Exhibit) -> None:
    source = next(s for s in exhibit.sources if s.id == "american-university-1963")
    assert source.provenance.date.iso == "1963-06-10"
    assert source.leans == "improved"
    assert list(source.prompts) == list(Step)
    assert source.guided_look[0].region is not None
    assert source.in_their_words.attribution.text("en").startswith("Kennedy, 10 June 1963")


def test_transcript_lines_carry_regions_and_remarks(exhibit: Exhibit) -> None:
    source = next(s for s in exhibit.sources if s.id == "american-university-1963")
    lines = source.pages[0].readings[0].lines
    assert len(lines) == 15
    assert lines[1].words.text("es") == "Quiero hablar de la paz."
    assert lines[1].region is not None and lines[1].region.y == 34
    assert lines[-1].remark


def test_the_hot_line_can_be_heard_and_read(exhibit: Exhibit, accepted: Accepted) -> None:
    source = next(s for s in exhibit.sources if s.id == "hot-line-memorandum-1963")
    (recording,) = source.recordings
    assert recording.file is not None and recording.file.stat().st_size < 400_000
    assert 25 < recording.seconds < 45
    assert tuple(captions.language for captions in recording.captions) == exhibit.languages
    for captions in recording.captions:
        typed = " ".join(cue.words for cue in captions.cues if not cue.words.startswith("["))
        assert typed == "The quick brown fox jumped over the lazy dog's back 1234567890"
        assert len(captions.cues) == 9 and captions.cues[-1].end < recording.seconds
    assert "not a recording" in recording.credit.text("en")
    assert not [f for f in accepted.findings if "first-test-line" in f.path]
