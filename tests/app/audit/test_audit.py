"""A whole audit of a small bundle: what it reaches, what it finds, and what it says of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.app.audit import flash_rules
from kiosk.app.audit.auditing import AuditOrder, AuditReport, audit, film, unfinished
from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.configuration import AuditScreen, Configuration
from kiosk.app.measuring import measure
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.reader import Accepted, read
from kiosk.bundle.severity import Severity
from tests.sample_bundle import write_bundle

REFERENCE = Path(__file__).parents[3] / "exhibits" / "README.md"
LAPTOP = Configuration(AuditScreen(1366, 768, 15.6, is_kiosk=False))


def exhibit(folder: Path) -> Exhibit:
    """A bundle as the kiosk reads it."""
    outcome = read(folder, measure)
    assert isinstance(outcome, Accepted), outcome
    return outcome.exhibit


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the bundle is, and the pictures of what was found in it."""
    return tmp_path_factory.mktemp("audit")


@pytest.fixture(scope="module")
def report(folder: Path, qapp: object) -> AuditReport:
    """What an audit of the small bundle says, with its pictures."""
    order = AuditOrder(
        exhibit(write_bundle(folder / "crane", words="A crane came ✪.")),
        folder / "cache",
        pictures=folder / "seen",
    )
    return audit(order, lambda _walk: None)


def test_it_walks_through_everything(report: AuditReport) -> None:
    (walk,) = report.walks
    assert walk.left == ()
    assert walk.spots > 30
    assert walk.taps > 80
    assert max(walk.histogram) <= 3
    assert walk.configuration == "1920x1080 en 100%"


def test_a_sign_without_a_shape_is_found_once_on_every_layout(report: AuditReport) -> None:
    found = [f for f in report.findings if f.code == AuditCode.GLYPH_MISSING]
    assert {"home", "story", "evidence"} <= {finding.page for finding in found}
    assert all(finding.severity is Severity.ERROR for finding in found)
    assert len({(finding.page, finding.code) for finding in found}) == len(found)


def test_the_interface_itself_has_no_other_error(report: AuditReport) -> None:
    errors = [f for f in report.findings if f.severity is Severity.ERROR]
    assert [str(f) for f in errors if f.code != AuditCode.GLYPH_MISSING] == []


def test_the_place_is_ringed(report: AuditReport, folder: Path) -> None:
    finding = next(f for f in report.findings if f.code == AuditCode.GLYPH_MISSING)
    picture = QImage(str(folder / "seen" / finding.picture))
    assert (picture.width(), picture.height()) == (1920, 1080)
    grid = ((x, y) for x in range(0, 1920, 2) for y in range(0, 1080, 2))
    assert any(picture.pixel(x, y) & 0xFFFFFF == 0xFF2BD6 for x, y in grid)


def test_what_there_was_no_time_for_is_told(tmp_path: Path, qapp: object) -> None:
    small = exhibit(write_bundle(tmp_path / "crane"))
    order = AuditOrder(small, tmp_path / "cache", (LAPTOP,), seconds=0.5)
    report = audit(order, lambda _walk: None)
    (sentence,) = unfinished(report)
    assert sentence.startswith("1366x768 15.6 in en 100%: ")
    assert AuditCode.NOT_REACHED not in {finding.code for finding in report.findings}


@pytest.mark.parametrize("code", AuditCode)
def test_every_code_is_in_the_reference(code: AuditCode) -> None:
    table = REFERENCE.read_text("utf-8").partition("## The audit")[2].partition("## Findings")[0]
    assert f"`{code}`" in table


def test_what_flashes_is_told_beside_the_walks(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = exhibit(write_bundle(tmp_path / "crane"))
    order = AuditOrder(small, tmp_path / "cache", (LAPTOP,))
    assert film(order) == []
    monkeypatch.setattr(flash_rules, "AREA", -1.0)
    found = film(order)
    assert {finding.code for finding in found} == {AuditCode.FLASHES}
    assert {"attract", "home", "weigh"} <= {finding.page for finding in found}
