"""Names of derivatives: equal for equal bytes and plans, different for anything else."""

from __future__ import annotations

import hashlib
from dataclasses import fields, replace
from pathlib import Path

import pytest

from kiosk.imaging import Fault, PictureFault, ScreenPlan, fingerprint, key


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_the_fingerprint_is_the_sum_of_the_bytes(tmp_path: Path) -> None:
    path = written(tmp_path / "p.jpg", b"picture" * 100_000)
    assert fingerprint(path) == hashlib.sha256(b"picture" * 100_000).hexdigest()


def test_equal_bytes_have_equal_keys_anywhere(tmp_path: Path) -> None:
    one, other = written(tmp_path / "a.jpg", b"x"), written(tmp_path / "b.png", b"x")
    assert key(one, ScreenPlan()) == key(other, ScreenPlan())
    assert len(key(one, ScreenPlan())) == 64


def test_every_part_of_the_plan_tells(tmp_path: Path) -> None:
    path = written(tmp_path / "p.jpg", b"x")
    plan = ScreenPlan()
    plans = [plan, *(replace(plan, **{f.name: getattr(plan, f.name) + 1}) for f in fields(plan))]
    assert len({key(path, one) for one in plans}) == 5


def test_other_bytes_have_another_key(tmp_path: Path) -> None:
    one, other = written(tmp_path / "a", b"x"), written(tmp_path / "b", b"y")
    assert key(one, ScreenPlan()) != key(other, ScreenPlan())


def test_a_missing_picture_has_none(tmp_path: Path) -> None:
    with pytest.raises(PictureFault) as caught:
        key(tmp_path / "none.jpg", ScreenPlan())
    assert caught.value.failed.fault is Fault.PICTURE_MISSING


@pytest.mark.parametrize("name", ["screen", "thumbnail", "tile_edge", "pyramid_above"])
def test_a_plan_has_sizes(name: str) -> None:
    with pytest.raises(ValueError, match="at least one pixel"):
        ScreenPlan(**{name: 0})
