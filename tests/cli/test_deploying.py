"""The page on deploying names every setting and every library there is."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.app.doctor.system_libraries import PACKAGES
from kiosk.storage.settings_file import KEYS

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
PAGE = (PACKAGING / "README.md").read_text("utf-8")


def test_every_setting_is_there() -> None:
    keys = [f"`[{section}]`" for section in KEYS]
    keys += [f"`{key}`" for section in KEYS.values() for key in section]
    assert [key for key in keys if f"| {key} |" not in PAGE] == []


def test_every_library_is_justified() -> None:
    lines = [
        line
        for name in ("requirements.in", "requirements-test.in")
        for line in (PACKAGING / name).read_text("utf-8").splitlines()
    ]
    libraries = {re.split(r"[=<>]", line)[0] for line in lines if not line.startswith("-")}
    rows = [line.split("|")[1] for line in PAGE.splitlines() if line.startswith("| ")]
    named = {name.strip() for row in rows for name in row.split(",")}
    assert len(libraries) > 10
    assert libraries - named == set()


def test_the_system_libraries_are_listed_once() -> None:
    script = (PACKAGING / "prepare.sh").read_text("utf-8")
    assert "kiosk.app.doctor.system_libraries" in script
    assert [package for package in PACKAGES.values() if package in script] == []
