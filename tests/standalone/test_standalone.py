"""The standalone program does its work without Python, from a folder it cannot write to."""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.standalone.conftest import Program

SHIPPED = "did-relations-improve"
MOST_MEGABYTES = 200
NOT_BLANK = 200
NOT_NEEDED = re.compile(
    r"WebEngine|Quick3D|qmltooling|VirtualKeyboard|DataVisualization|NetworkAuth|Lottie"
    r"|Qt6?(Charts|Graphs|(Multimedia)?Widgets|Test)"
)
START_SECONDS = 60


@pytest.fixture(scope="module")
def state(copied: Path) -> dict[Path, tuple[int, int]]:
    """Size and time of every file of the program before it ran."""
    return _state(copied)


@pytest.fixture(autouse=True)
def _nothing_is_written(copied: Path, state: dict[Path, tuple[int, int]]) -> Iterator[None]:
    yield
    assert _state(copied) == state


def test_doctor_finds_nothing_wrong(program: Program) -> None:
    done = program.run("doctor")
    assert done.returncode == 0, done.stdout
    assert "inside the standalone program" in done.stdout
    assert "decoded in a process of their own" in done.stdout
    assert "recordings cannot be opened" not in done.stdout
    assert not [line for line in done.stdout.splitlines() if line.startswith("fail")]


def test_check_of_the_shipped_exhibits(program: Program) -> None:
    for bundle in (entry for entry in program.exhibits.iterdir() if entry.is_dir()):
        done = program.run("check", bundle)
        assert done.returncode == 0, done.stdout
        assert f"{bundle.name}: 0 errors" in done.stdout


def test_pictures_are_prepared_by_the_worker(program: Program) -> None:
    done = program.run("prepare", program.exhibits / "plain-pictures", "--into", "made")
    pictures = list((program.exhibits / "plain-pictures").glob("*.jpg"))
    assert (done.returncode, done.stdout) == (
        0,
        f"plain-pictures: {len(pictures)} pictures prepared\n",
    )
    assert len(list((program.home / "made").glob("*/screen.jpg"))) == len(pictures)


def test_tour_draws_every_screen_with_the_pictures_that_ship(program: Program) -> None:
    done = program.run("tour", program.exhibits / SHIPPED, "--out", "tour")
    assert done.returncode == 0, done.stderr
    drawn = sorted((program.home / "tour").glob("*.png"))
    assert len(drawn) > 50
    assert done.stdout.splitlines()[:-1] == [picture.name for picture in drawn]
    for picture in (drawn[0], drawn[len(drawn) // 2], drawn[-1]):
        with Image.open(picture) as image:
            assert image.size == (1920, 1080)
            assert len(image.convert("RGB").getcolors(1 << 24) or ()) > NOT_BLANK, picture.name
    assert list(program.home.glob("cache/derivatives/*/screen.jpg")) == []


def test_audit_walks_through_pages_and_has_them_judged(program: Program) -> None:
    done = program.run("audit", program.exhibits / "plain-pictures", "--seconds", "4")
    assert done.returncode == 0, done.stdout + done.stderr
    first, *_, last = done.stdout.splitlines()
    assert re.match(r"1920x1080 en 100%: [1-9]\d* places, [1-9]\d* touches", first)
    assert last.startswith("plain-pictures: 0 errors, 0 warnings")


def test_it_runs_until_it_is_ended(program: Program) -> None:
    options = {"QT_QPA_PLATFORM": "offscreen"}
    with program.start("run", "--window", "1280x720", **options) as process:
        log = program.home / "log" / "kiosk.log"
        _wait_for(lambda: log.is_file() and "counting in" in log.read_text("utf-8"))
        time.sleep(3)
        assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        _out, err = process.communicate(timeout=START_SECONDS)
    assert process.returncode == 0, err
    assert "ERROR" not in err
    assert "Traceback" not in err


def test_nothing_is_in_it_that_is_not_needed(copied: Path) -> None:
    names = [entry.relative_to(copied).as_posix() for entry in copied.rglob("*")]
    assert [name for name in names if NOT_NEEDED.search(name)] == []
    broken = [entry for entry in copied.rglob("*") if entry.is_symlink() and not entry.exists()]
    assert broken == []


def test_licences_go_with_it(copied: Path) -> None:
    texts = "\n".join(
        file.read_text("utf-8", errors="replace")
        for file in copied.rglob("*")
        if file.is_file()
        and re.search("licen[cs]e|OFL|GPL", file.relative_to(copied).as_posix(), re.I)
    )
    for words in ("Apache License", "SIL Open Font License", "GNU LESSER GENERAL PUBLIC LICENSE"):
        assert words in texts


def test_it_stays_small(copied: Path) -> None:
    ours = (copied / "_internal" / "exhibits", copied / "_internal" / "derivatives")
    size = sum(
        entry.stat().st_size
        for entry in copied.rglob("*")
        if entry.is_file() and not entry.is_symlink() and not set(ours) & set(entry.parents)
    )
    assert size < MOST_MEGABYTES * 1_000_000


def _state(folder: Path) -> dict[Path, tuple[int, int]]:
    entries = (entry for entry in folder.rglob("*") if not entry.is_symlink())
    return {entry: (entry.stat().st_size, entry.stat().st_mtime_ns) for entry in entries}


def _wait_for(ready: Callable[[], bool]) -> None:
    end = time.monotonic() + START_SECONDS
    while not ready():
        assert time.monotonic() < end, "it did not start"
        time.sleep(0.2)
