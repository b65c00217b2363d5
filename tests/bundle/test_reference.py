"""Every example of the reference for curators is a bundle that reads without a finding."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from kiosk.bundle.chart_reader import KINDS
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.lengths import LIMITS
from kiosk.bundle.picture import PICTURES
from kiosk.bundle.reader import Accepted, read
from kiosk.bundle.sound_file import KINDS as SOUND_KINDS
from kiosk.bundle.source import Step
from kiosk.bundle.spelling import TITLES
from tests.bundle.provoke import write
from tests.bundle.sounds import SOUNDS

REFERENCE = Path(__file__).parents[2] / "exhibits" / "README.md"
FENCE = re.compile(r"(?ms)^```(files|markdown|csv|vtt|xml) ([^\n]+)\n(.*?)^```$")


def _written(folder: Path) -> dict[str, Path]:
    """Write all tagged blocks below `folder`; the bundles by name."""
    for kind, name, content in FENCE.findall(REFERENCE.read_text("utf-8")):
        if kind == "files":
            write(folder, {f"{name}/{line}": _whole(line) for line in content.split("\n") if line})
        else:
            write(folder, {name: content})
    return {path.name: path for path in folder.iterdir()}


def _whole(name: str) -> str | bytes:
    sound = SOUNDS.get(name.rpartition(".")[2])
    return sound(60) if sound else "a picture"


@pytest.fixture
def port(tmp_path: Path) -> Exhibit:
    outcome = read(_written(tmp_path)["port"])
    assert isinstance(outcome, Accepted)
    return outcome.exhibit


def test_every_fenced_block_is_run() -> None:
    fences = re.findall(r"(?m)^```\w+", REFERENCE.read_text("utf-8"))
    assert len(fences) == len(FENCE.findall(REFERENCE.read_text("utf-8"))) > 15


@pytest.mark.parametrize("name", ["quay", "port"])
def test_an_example_has_no_finding(name: str, tmp_path: Path) -> None:
    outcome = read(_written(tmp_path)[name], measure=lambda path: (100, 100))
    assert [str(finding) for finding in outcome.findings] == []


def test_the_bare_folder_has_one_hint(tmp_path: Path) -> None:
    outcome = read(_written(tmp_path)["harbour"])
    assert isinstance(outcome, Accepted)
    assert {finding.code for finding in outcome.findings} == {"pictures-alone"}
    titles = [source.title.text("en") for source in outcome.exhibit.sources]
    assert titles == ["The harbour", "The new crane", "The last ship"]
    assert outcome.exhibit.title.text("en") == "harbour"


def test_the_port_is_read_whole(port: Exhibit) -> None:
    assert [source.id for source in port.sources] == ["letter-home", "accident-book"]
    book = port.sources[1]
    assert book.compare == ("letter-home",) and book.leans == "helped"
    assert book.chips.words == ("Steam crane",) and book.chips.people == ("ana-ortiz",)
    assert [reading.kind for reading in book.pages[0].readings] == ["transcript", "plain"]
    assert [len(line.boxes) for line in book.pages[1].readings[0].lines] == [2, 2, 0]
    assert list(book.prompts) == [Step.LOOK, Step.WEIGH]
    assert book.prompts[Step.LOOK][0].regions[0] is not None
    (letter,) = port.sources[0].recordings
    assert [captions.language for captions in letter.captions] == ["en", "es"]
    assert letter.captions[1].cues[1].speaker == "Juan" and letter.seconds > 59
    assert port.chapters[0].pages[0].chips.charts == ("loading",)
    assert port.charts[0].series[1].values == (None, 24.0, 20.0)
    (_, letters) = port.charts
    assert [(station.lane.text("es"), station.minute) for station in letters.stations][1:3] == [
        ("En barco", 1440.0),
        ("Por cable", 0.0),
    ]
    (bay,) = port.maps
    assert [mark.kind for mark in bay.marks] == ["site", "line", "circle", "place", "sea"]
    assert [event.source for event in port.timeline] == ["", "accident-book"]
    assert port.words[0].word.text("es") == "Grúa de vapor"


def test_the_table_of_lengths_is_the_one_that_is_checked() -> None:
    table = REFERENCE.read_text("utf-8").partition("## How long texts may be")[2]
    for title in TITLES:
        key = title.lower().replace(" ", "-").rstrip("?")
        if key in LIMITS:
            rows = [row for row in table.split("\n") if f"`{title}`" in row]
            assert str(LIMITS[key]) in rows[0], title


def test_the_kinds_named_are_the_kinds_read() -> None:
    text = REFERENCE.read_text("utf-8")
    assert all(f"`{kind}`" in text for kind in (*PICTURES, *KINDS, *SOUND_KINDS))


def test_a_broken_example_would_be_noticed(tmp_path: Path) -> None:
    port = _written(tmp_path)["port"]
    shutil.rmtree(port / "people")
    assert "unknown-name" in {finding.code for finding in read(port).findings}
