"""Walks side by side come to what they come to one after another."""

from __future__ import annotations

from pathlib import Path

from kiosk.app.audit.auditing import AuditOrder
from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.configuration import AuditScreen, Configuration
from kiosk.app.audit.rounds import Walked
from kiosk.app.audit.side_by_side import PICTURES_EACH, audit_rows
from kiosk.app.measuring import measure
from kiosk.bundle.reader import Accepted, read
from tests.sample_bundle import write_bundle

WIDE = Configuration(language="en")
LAPTOP = Configuration(AuditScreen(1366, 768, 15.6, is_kiosk=False), "en")


def test_two_rows_are_told_in_their_order_with_pictures_of_their_own(tmp_path: Path) -> None:
    outcome = read(write_bundle(tmp_path / "crane", words="A crane came ✪."), measure)
    assert isinstance(outcome, Accepted)
    told: list[Walked] = []
    order = AuditOrder(
        outcome.exhibit,
        tmp_path / "cache",
        (WIDE, LAPTOP),
        seconds=2.0,
        pictures=tmp_path / "seen",
    )
    report = audit_rows(order, told.append)
    assert [walk.configuration for walk in told] == [str(WIDE), str(LAPTOP)]
    assert report.walks == told
    rows = [finding.configuration for finding in report.findings]
    assert set(rows) == {str(WIDE), str(LAPTOP)}
    assert rows == sorted(rows, key=[str(WIDE), str(LAPTOP)].index)
    pictures = {finding.picture for finding in report.findings if finding.picture}
    assert {name[:3] for name in pictures if int(name.partition("-")[0]) <= PICTURES_EACH}
    assert any(int(name.partition("-")[0]) > PICTURES_EACH for name in pictures)
    assert {file.name for file in (tmp_path / "seen").iterdir()} == pictures


def test_one_row_is_walked_in_two_rounds_that_miss_nothing(tmp_path: Path) -> None:
    outcome = read(write_bundle(tmp_path / "crane", words="A crane came ✪."), measure)
    assert isinstance(outcome, Accepted)
    order = AuditOrder(outcome.exhibit, tmp_path / "cache", (WIDE,), pictures=tmp_path / "seen")
    report = audit_rows(order, lambda _walk: None)
    (walk,) = report.walks
    assert walk.left == ()
    assert max(walk.histogram) <= 3
    codes = {finding.code for finding in report.findings}
    assert AuditCode.GLYPH_MISSING in codes
    assert codes.isdisjoint({AuditCode.NOT_REACHED, AuditCode.TAPS_MANY, AuditCode.BAR_MOVES})
    layouts = {one.page.split()[0] for one in report.findings if one.code == "glyph-missing"}
    assert {"home", "story", "evidence", "source", "page", "explore-people"} <= layouts
    pictures = [finding.picture for finding in report.findings if finding.picture]
    assert len(pictures) == len(set(pictures))
    assert {file.name for file in (tmp_path / "seen").iterdir()} >= set(pictures)
