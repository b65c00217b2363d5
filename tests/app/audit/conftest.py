"""A small bundle, and a real stage on which the audit looks at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.app.audit.configuration import Configuration
from kiosk.app.audit.opening import opened
from kiosk.app.audit.room import Room
from kiosk.app.measuring import measure
from kiosk.bundle.reader import Accepted, read
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.showing import Showing
from tests.sample_bundle import write_bundle


@pytest.fixture(scope="module")
def showing(tmp_path_factory: pytest.TempPathFactory) -> Showing:
    """The small bundle, without pictures."""
    outcome = read(write_bundle(tmp_path_factory.mktemp("bundle") / "crane"), measure)
    assert isinstance(outcome, Accepted)
    return Showing(outcome.exhibit, Pictures())


@pytest.fixture(scope="module")
def room(
    showing: Showing, tmp_path_factory: pytest.TempPathFactory, qapp: object
) -> Iterator[Room]:
    """It on a stage, one for each module."""
    with opened(showing, Configuration(), tmp_path_factory.mktemp("room")) as room:
        yield room
