"""Languages under their own name."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.language_names import own_name


@pytest.mark.parametrize(
    ("tag", "name"),
    [("en", "English"), ("es-419", "Español"), ("nl", "Nederlands"), ("qx", "qx"), ("", "")],
)
def test_own_name(tag: str, name: str) -> None:
    assert own_name(tag) == name
