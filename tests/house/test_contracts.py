"""The import contracts hold because they can fail: each is broken once in a small copy."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.places import PROGRAM, ROOT

FLOORS = ("bundle", "visit", "imaging", "storage", "viewmodels", "app", "cli")
BREACHES = {
    "floors": ("bundle/climbing.py", "import kiosk.viewmodels\n"),
    "qt": ("storage/painting.py", "import PySide6\n"),
    "pillow": ("viewmodels/decoding.py", "import PIL\n"),
    "network": ("app/calling.py", "import urllib.request\n"),
}


@pytest.fixture(scope="module")
def skeleton(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The floors with nothing in them, and the project's own contracts."""
    folder = tmp_path_factory.mktemp("skeleton")
    for floor in FLOORS:
        (folder / "kiosk" / floor).mkdir(parents=True)
        (folder / "kiosk" / floor / "__init__.py").touch()
    (folder / "kiosk" / "__init__.py").touch()
    (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
    return folder


def lint(folder: Path, *options: str) -> int:
    """The exit code of import-linter in a folder."""
    program = Path(sys.executable).parent / "lint-imports"
    command = [str(program), "--no-cache", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode


def test_the_floors_are_the_packages() -> None:
    packages = {entry.name for entry in PROGRAM.iterdir() if (entry / "__init__.py").is_file()}
    assert packages == set(FLOORS)


def test_every_contract_is_tried() -> None:
    configured = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = configured["tool"]["importlinter"]["contracts"]
    assert {contract["id"] for contract in contracts} == set(BREACHES)


def test_an_empty_house_keeps_them(skeleton: Path) -> None:
    assert lint(skeleton) == 0


@pytest.mark.parametrize("contract", BREACHES)
def test_a_breach_is_told(skeleton: Path, contract: str) -> None:
    name, text = BREACHES[contract]
    breach = skeleton / "kiosk" / name
    breach.write_text(text, "utf-8")
    try:
        assert lint(skeleton, "--contract", contract) == 1
    finally:
        breach.unlink()


def test_a_new_floor_is_refused(skeleton: Path) -> None:
    (skeleton / "kiosk" / "helpers").mkdir()
    (skeleton / "kiosk" / "helpers" / "__init__.py").touch()
    try:
        assert lint(skeleton, "--contract", "floors") == 1
    finally:
        (skeleton / "kiosk" / "helpers" / "__init__.py").unlink()
        (skeleton / "kiosk" / "helpers").rmdir()
