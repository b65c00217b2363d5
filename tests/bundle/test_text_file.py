"""Texts arrive as many programs write them."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from kiosk.bundle.findings import Findings
from kiosk.bundle.folder import BundleFile
from kiosk.bundle.text_file import read_text

TEXT = "title: Señal\nsecond línea\n"


def _read(folder: Path, data: bytes) -> tuple[str | None, list[str]]:
    path = folder / "a.md"
    path.write_bytes(data)
    findings = Findings("test")
    text = read_text(BundleFile(path, "a.md", len(data)), findings)
    return text, [f"{finding.line} {finding.code}" for finding in findings.found]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
    ids=["utf-8", "bom", "utf-16", "utf-16-be", "le", "be", "windows", "old mac"],
)
def test_every_usual_way_gives_the_same_text(data: bytes, tmp_path: Path) -> None:
    assert _read(tmp_path, data) == (TEXT, [])


def test_another_encoding_shows_the_line_as_it_was_meant(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"first\n" + "Señal".encode("cp1252"))
    findings = Findings("test")
    assert read_text(BundleFile(path, "a.md", 11), findings) is None
    (finding,) = findings.found
    assert (finding.line, finding.code) == (2, "text-encoding")
    assert "Señal" in finding.sentence


def test_a_torn_utf_16_text_is_refused(tmp_path: Path) -> None:
    assert _read(tmp_path, codecs.BOM_UTF16_LE + b"a\0b")[1] == ["1 text-encoding"]


def test_invisible_characters_are_left_out_and_told(tmp_path: Path) -> None:
    text = _read(tmp_path, b"one\ntw\x07o\x0c\n")
    assert text == ("one\ntwo\n", ["2 control-character"])


def test_a_text_of_the_largest_size_is_read(tmp_path: Path) -> None:
    assert _read(tmp_path, b"a" * 262_144)[1] == []
    assert _read(tmp_path, b"a" * 262_145) == (None, ["1 text-too-large"])


def test_a_file_that_became_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("secret")
    path = tmp_path / "a.md"
    path.symlink_to(tmp_path / "other.md")
    findings = Findings("test")
    assert read_text(BundleFile(path, "a.md", 6), findings) is None
    assert [finding.code for finding in findings.found] == ["unreadable-file"]
