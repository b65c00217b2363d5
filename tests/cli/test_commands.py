"""What the commands answer when they are used rightly."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from tests.cli.conftest import Command
from tests.sample_bundle import draw, write_bundle, write_pictures


def test_check_of_a_sound_bundle(kiosk: Command, tmp_path: Path) -> None:
    said = kiosk("check", write_bundle(tmp_path / "crane"))
    assert said.code == 0
    assert said.err == ""
    assert said.out.splitlines()[-1].startswith("crane: 0 errors, ")


def test_check_tells_how_the_evidence_leans(kiosk: Command) -> None:
    bundle = Path(__file__).parents[1] / "bundles" / "golden" / "format-1"
    *_, balance, reading, summary = kiosk("check", bundle).out.splitlines()
    assert balance == "balance: 50 % Helped (overall), Work 0 %, Safety 50 %"
    assert reading == "reading: en grade -1.2, 4 words a sentence"
    assert summary.startswith("format-1: 0 errors, 0 warnings, 0 hints")


def test_check_of_a_broken_picture(kiosk: Command, tmp_path: Path) -> None:
    bundle = write_pictures(tmp_path / "quay")
    whole = (bundle / "1 The quay.png").read_bytes()
    (bundle / "1 The quay.png").write_bytes(whole[:-20])
    said = kiosk("check", bundle)
    assert said.code == 1
    assert "quay/1 The quay.png:1: error picture-" in said.out
    assert ": 1 errors, " in said.out.splitlines()[-1]


def test_check_for_programs(kiosk: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    said = kiosk("check", tmp_path / "empty", "--json")
    (finding,) = json.loads(said.out)
    assert said.code == 1
    assert finding["code"] == "empty-bundle"
    assert set(finding) == {"path", "line", "severity", "code", "sentence"}


def test_list(kiosk: Command, tmp_path: Path) -> None:
    write_bundle(tmp_path / "shelf" / "crane")
    (tmp_path / "shelf" / "empty").mkdir()
    said = kiosk("list", tmp_path / "shelf")
    (line,) = said.out.splitlines()
    assert said.code == 0
    assert line.split("\t")[0] == "crane"
    assert line.endswith(str(tmp_path / "shelf" / "crane"))


def test_list_of_this_computers_library(kiosk: Command, home: Path) -> None:
    write_bundle(home / "library" / "crane")
    assert kiosk("list").out.startswith("crane\t")


def test_list_of_the_library_in_the_settings(kiosk: Command, home: Path) -> None:
    write_bundle(home / "shelf" / "crane", "lighthouse")
    (home / "kiosk.toml").write_text('[library]\nfolders = ["shelf"]\n', "utf-8")
    assert kiosk("list").out.startswith("lighthouse\t")


def test_settings_that_are_refused_are_told_and_not_used(kiosk: Command, home: Path) -> None:
    write_bundle(home / "library" / "crane")
    (home / "kiosk.toml").write_text('[library]\nfolder = ["shelf"]\n', "utf-8")
    said = kiosk("list")
    assert said.code == 0
    assert said.out.startswith("crane\t")
    assert "kiosk.toml:2: " in said.err


def test_prepare_makes_equal_pictures_once(kiosk: Command, tmp_path: Path, home: Path) -> None:
    bundle = write_pictures(tmp_path / "quay")
    draw(bundle / "3 The light.png", "gold")
    said = kiosk("prepare", bundle)
    assert said.code == 0
    assert said.out == "quay: 3 pictures prepared\n"
    assert len(list((home / "cache" / "derivatives").glob("*/screen.jpg"))) == 2


def test_prepare_into_a_folder(kiosk: Command, tmp_path: Path) -> None:
    bundle, into = write_pictures(tmp_path / "quay"), tmp_path / "made" / "here"
    assert kiosk("prepare", bundle, "--into", into).code == 0
    assert len(list(into.glob("*/derivative.json"))) == 1


def test_prepare_tells_what_is_left_out(kiosk: Command, tmp_path: Path) -> None:
    bundle = write_pictures(tmp_path / "quay", "1 The quay.png", "2 The boat.jpg")
    whole = (bundle / "2 The boat.jpg").read_bytes()
    (bundle / "2 The boat.jpg").write_bytes(whole[: len(whole) * 2 // 3])
    said = kiosk("prepare", bundle)
    assert said.code == 1
    assert "quay/2 The boat.jpg: left out: " in said.out


def test_version_and_help_end_well(capsys: pytest.CaptureFixture[str], kiosk: Command) -> None:
    for option, expected in (("--version", __version__), ("--help", "doctor")):
        with pytest.raises(SystemExit) as ended:
            kiosk(option)
        assert ended.value.code == 0
        assert expected in capsys.readouterr().out


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_closed_pipe_is_no_trouble(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, unbuffered: str
) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    bundle = write_bundle(tmp_path / "crane")
    command = f'"{sys.executable}" -m kiosk list "{bundle}" | (exec <&-; sleep 1)'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""
