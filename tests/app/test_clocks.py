"""The clock behind the calendar goes on, in step with the one that Python has."""

from __future__ import annotations

import time

from kiosk.app.clocks import since_boot


def test_it_goes_on_and_is_never_behind() -> None:
    before, since = since_boot(), time.monotonic()
    time.sleep(0.02)
    passed = since_boot() - before
    assert passed >= 0.02
    assert abs(passed - (time.monotonic() - since)) < 0.5
    assert before >= since - 1
