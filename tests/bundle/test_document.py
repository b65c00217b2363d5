"""A text is a header and sections."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.document import Document, read_document
from kiosk.bundle.findings import Findings
from kiosk.bundle.folder import BundleFile


def _read(folder: Path, text: str) -> tuple[Document | None, list[str]]:
    path = folder / "a.md"
    path.write_text(text, "utf-8")
    findings = Findings("test")
    document = read_document(BundleFile(path, "a.md", 1), "en", findings)
    return document, [f"{finding.line} {finding.code}" for finding in findings.found]


def test_sections_know_their_lines(tmp_path: Path) -> None:
    text = "---\ntitle: A\n---\nlead\n\n## Key line ##\n\n\nwords\n\n## Alt\n## Text\nmore"
    document, found = _read(tmp_path, text)
    assert document is not None and found == []
    assert [(s.key, s.text, s.line) for s in document.sections] == [
        ("text", "lead", 4),
        ("key-line", "words", 9),
        ("alt", "", 12),
        ("text", "more", 13),
    ]
    assert document.text("text") == "lead\n\nmore"
    assert document.text("title") == "A"
    assert document.line_of("key-line") == 9
    assert document.line_of("title") == 2


def test_a_heading_in_a_code_block_is_no_section(tmp_path: Path) -> None:
    document, _ = _read(tmp_path, "```\n## Alt\n```\n## Text\nwords")
    assert document is not None
    assert [section.key for section in document.sections] == ["text", "text"]


@pytest.mark.parametrize("fence", ["---", "-----  ", "—", "——", "–"])
def test_a_word_processor_may_have_joined_the_dashes(fence: str, tmp_path: Path) -> None:
    document, found = _read(tmp_path, f"{fence}\ntitle: A\n{fence}\nwords")
    assert document is not None and found == []
    assert (document.header.scalar("title"), document.body) == ("A", "words")
    assert document.body_line == 4


def test_a_text_without_a_header_is_all_body(tmp_path: Path) -> None:
    document, found = _read(tmp_path, "words\n---\nmore")
    assert document is not None and found == []
    assert document.body_line == 1 and document.body == "words\n---\nmore"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("---\ntitle: A\n", "1 header-open"),
        ("Title : A\nwords", "1 header-unmarked"),
        ("---\ntitle: A: B\n---\n", "2 header-colon"),
    ],
)
def test_a_broken_header_is_told(text: str, code: str, tmp_path: Path) -> None:
    assert _read(tmp_path, text)[1] == [code]
