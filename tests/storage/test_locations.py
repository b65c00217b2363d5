"""Where things are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.storage.locations import Locations, locate


def test_one_variable_moves_everything(tmp_path: Path) -> None:
    assert locate({"KIOSK_HOME": str(tmp_path)}) == Locations(
        config=tmp_path / "kiosk.toml",
        cache=tmp_path / "cache" / "derivatives",
        library=tmp_path / "library",
        log=tmp_path / "log" / "kiosk.log",
        records=tmp_path / "records" / "records.sqlite",
    )


def test_a_relative_home_is_made_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert locate({"KIOSK_HOME": "here"}).library == tmp_path / "here" / "library"


@pytest.mark.parametrize("environment", [{}, {"KIOSK_HOME": " "}])
def test_otherwise_the_system_says_where(environment: dict[str, str]) -> None:
    places = locate(environment)
    everything = (places.config, places.cache, places.library, places.log, places.records)
    assert all(place.is_absolute() and "kiosk" in place.parts for place in everything)
    assert len(set(everything)) == 5
    assert (places.config.name, places.log.name) == ("kiosk.toml", "kiosk.log")
