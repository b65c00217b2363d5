"""Nothing that lies on a disk makes the reader raise, hang, or leave the folder."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.bundle.findings import Findings
from kiosk.bundle.header import parse_header
from kiosk.bundle.markdown import blocks, plain, styled
from kiosk.bundle.reader import Accepted, Refused, read
from tests.bundle.provoke import FRONT, write

TEXTS = (
    *("exhibit.md", "exhibit.es.md", "people/ana.md", "words.csv", "timeline.csv"),
    *("sources/letter/source.md", "sources/letter/p1.md", "sources/letter/p1.plain.md"),
    *("charts/ships.csv", "charts/ships.md", "story/1-a/chapter.md", "story/1-a/1-b.md"),
)
PIECES = (
    *("---\n", "title: A", "date: 1963-06", "answers:", "- ", "\t", ":", "“", '"', "'", "[", "]"),
    *("{", "}", "&a", "*a", "!!x", "|", ">", "#", "## Look\n", "## Guided look\n", "1. ", "> "),
    *("> — x", "(#xywh=percent:1,2,3,4)", "(#t=1,2)", "\n", "\r", " ", "é", "\u202e", ",", ";"),
    *("order: 9e9", "latitude: nan", "series:", "  a: b", "leans: both", "---", "**a**", "\x85"),
)
KEPT = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@KEPT
@given(name=st.sampled_from(TEXTS), data=st.binary(max_size=400))
def test_random_bytes_never_raise(
    tmp_path_factory: pytest.TempPathFactory, name: str, data: bytes
) -> None:
    folder = write(tmp_path_factory.mktemp("bundle"), {"exhibit.md": FRONT, name: data})
    assert isinstance(read(folder), Accepted | Refused)


@KEPT
@given(name=st.sampled_from(TEXTS), pieces=st.lists(st.sampled_from(PIECES), max_size=60))
def test_random_markup_never_raises(
    tmp_path_factory: pytest.TempPathFactory, name: str, pieces: list[str]
) -> None:
    text = "---\n" + "".join(pieces)
    folder = write(tmp_path_factory.mktemp("bundle"), {"exhibit.md": FRONT, name: text})
    assert isinstance(read(folder, measure=lambda path: (10, 10)), Accepted | Refused)


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=200))
def test_a_header_gives_strings_or_one_finding(text: str) -> None:
    findings = Findings("test")
    header = parse_header(text, 2, "a.md", findings)
    if header is None:
        assert len(findings.found) >= 1
    else:
        assert all(_is_text(value) for value in header.values.values())


def _is_text(value: object) -> bool:
    if isinstance(value, dict):
        return all(_is_text(part) for part in (*value, *value.values()))
    return all(_is_text(part) for part in value) if isinstance(value, list) else type(value) is str


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=200))
def test_styled_text_has_only_our_tags(markdown: str) -> None:
    text = styled(markdown)
    for tag in ("<b>", "</b>", "<i>", "</i>", "<br>"):
        text = text.replace(tag, "")
    assert "<" not in text and ">" not in text
    named = ("&lt;", "&gt;", "&amp;", "&nbsp;", "&#8239;")
    assert text.count("&") == sum(text.count(entity) for entity in named)
    assert plain(markdown) is not None and blocks(markdown) is not None


@pytest.mark.parametrize(
    "text",
    [
        *("[" * 60_000, "![[" * 20_000, "[a](" * 15_000, "](" * 60_000, "*a " * 20_000),
        *("> " * 30_000, "- " * 30_000, "`a" * 30_000, "<a " * 20_000, "“" * 60_000),
        *("!" * 120_000, ". " * 60_000, "\n" * 120_000, ".\n" * 60_000, "|" * 60_000),
        *("\\" * 60_000, "&" * 60_000, " " * 120_000, "[a]: x\n" * 8_000, "# " * 60_000),
        *("## " + " #" * 60_000, "a:" * 60_000, "1. " * 20_000, "“a" * 40_000, "x" * 120_000),
        *(f"a{gap * 120_000}b" for gap in ("\n", " ", "\t", ".", "!\n", " .")),
    ],
    ids=lambda text: ascii(text[:6]),
)
def test_a_hostile_text_is_read_in_time(text: str, tmp_path: Path) -> None:
    files = {f"sources/letter/{name}.md": f"---\n---\n{text}" for name in ("source", "p1.plain")}
    files["sources/letter/p1.md"] = f"---\n---\n## Alt\n{text}\n## Guided look\n{text}"
    folder = write(tmp_path, {"exhibit.md": FRONT, **files, "words.csv": text})
    start = time.process_time()
    assert isinstance(read(folder), Accepted)
    assert time.process_time() - start < 4
    start = time.process_time()
    styled(text)
    assert time.process_time() - start < 4


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("people/ana.md", "---\n" + "".join(f"kye{n}: a\n" for n in range(3_000)) + "---\n"),
        ("people/ana.md", "".join(f"## Txet {n}\n" for n in range(15_000))),
        ("people/ana.md", f"---\nwords: {','.join(f'w{n}' for n in range(5_000))}\n---\n"),
        ("people.csv", ",".join(f"titel{n}" for n in range(5_000))),
    ],
    ids=["keys", "sections", "names", "columns"],
)
def test_thousands_of_slips_are_told_in_time(name: str, text: str, tmp_path: Path) -> None:
    words = "word\n" + "".join(f"v{n}\n" for n in range(5_000))
    folder = write(tmp_path, {"exhibit.md": FRONT, "words.csv": words, name: text})
    start = time.process_time()
    assert isinstance(read(folder), Accepted)
    assert time.process_time() - start < 3


def test_a_page_of_ten_thousand_words_is_shown_with_a_warning(tmp_path: Path) -> None:
    text = "Ships came and went. " * 2_500
    write(tmp_path, {"exhibit.md": FRONT, "story/1-a/1-b.md": f"---\ntitle: Long\n---\n{text}"})
    outcome = read(tmp_path)
    assert isinstance(outcome, Accepted)
    page = outcome.exhibit.chapters[0].pages[0]
    assert len(plain(page.text.text("en")).split()) == 10_000
    assert [finding.code for finding in outcome.findings] == ["text-too-long"]


def test_things_may_name_each_other_in_a_circle(tmp_path: Path) -> None:
    ana, eva = "---\ntitle: Ana\npeople: eva, ana\n---\n", "---\ntitle: Eva\npeople: Ana\n---\n"
    one, two = "---\ntitle: One\ncompare: b, a\n---\n", "---\ntitle: Two\ncompare: one\n---\n"
    sources = {"sources/a/source.md": one, "sources/b/source.md": two}
    write(tmp_path, {"exhibit.md": FRONT, "people/ana.md": ana, "people/eva.md": eva, **sources})
    outcome = read(tmp_path)
    assert isinstance(outcome, Accepted) and not outcome.findings
    assert [source.compare for source in outcome.exhibit.sources] == [("b",), ("a",)]
    assert outcome.exhibit.people[0].chips.people == ("eva", "ana")


@pytest.mark.parametrize("name", ["../other", "..", "/etc", "a/b", "C:x", "nul", ".hidden", "a."])
def test_an_identifier_cannot_lead_out_of_the_library(name: str, tmp_path: Path) -> None:
    write(tmp_path, {"exhibit.md": f"---\ntitle: Test\nid: {name}\n---\n"})
    outcome = read(tmp_path)
    assert isinstance(outcome, Accepted)
    assert outcome.exhibit.id == tmp_path.name
    assert [finding.code for finding in outcome.findings] == ["bad-name"]


@pytest.mark.parametrize("target", ["../../etc/passwd#xywh=1,2,3,4", "/etc#xywh=percent:1,2,3,4"])
def test_a_region_cannot_name_a_file_elsewhere(target: str, tmp_path: Path) -> None:
    body = f"---\ntitle: A\n---\n## Guided look\n1. [Seal]({target}) Red.\n"
    write(tmp_path, {"exhibit.md": FRONT, "sources/a/source.md": body})
    outcome = read(tmp_path)
    assert isinstance(outcome, Accepted)
    assert outcome.exhibit.sources[0].guided_look[0].region is None
    assert "unknown-page" in {finding.code for finding in outcome.findings}


def test_one_broken_source_hides_only_itself(tmp_path: Path) -> None:
    good, bad = "---\ntitle: Good\n---\n", "---\ntitle: Bad: source\n---\n"
    write(tmp_path, {"exhibit.md": FRONT, "sources/a/source.md": bad, "sources/b/source.md": good})
    outcome = read(tmp_path)
    assert isinstance(outcome, Accepted)
    assert [(source.id, source.number) for source in outcome.exhibit.sources] == [("b", 1)]


def test_a_broken_front_refuses_the_bundle(tmp_path: Path) -> None:
    outcome = read(write(tmp_path, {"exhibit.md": "---\ntitle: A: B\n---\n"}))
    assert isinstance(outcome, Refused)
    assert [finding.code for finding in outcome.findings] == ["header-colon"]


def test_a_broken_translation_hides_only_itself(tmp_path: Path) -> None:
    front = "---\ntitle: Test\nlanguages: en, es\n---\n"
    write(tmp_path, {"exhibit.md": front, "exhibit.es.md": "---\ntitle: A: B\n---\n"})
    outcome = read(tmp_path)
    assert isinstance(outcome, Accepted)
    assert outcome.exhibit.title.text("es") == "Test"
    assert [finding.code for finding in outcome.findings] == ["header-colon"]


def test_a_folder_that_cannot_be_listed_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"exhibit.md": FRONT, "people/ana.md": FRONT})
    listed = os.scandir

    def deny(path: Path) -> Any:
        if path.name == "people":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr("kiosk.bundle.folder.os.scandir", deny)
    outcome = read(tmp_path)
    assert isinstance(outcome, Accepted)
    assert [finding.code for finding in outcome.findings] == ["unreadable-file"]


def test_a_file_that_vanishes_while_it_is_listed_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"exhibit.md": FRONT, "words.csv": "word"})

    class Vanishing:
        name, path = "words.csv", str(tmp_path / "words.csv")

        def stat(self, *, follow_symlinks: bool) -> os.stat_result:
            raise FileNotFoundError(2, "No such file or directory")

    listed = os.scandir(tmp_path)
    entries = [entry for entry in listed if entry.name == "exhibit.md"]
    listed.close()
    opened = contextlib.nullcontext([*entries, Vanishing()])
    monkeypatch.setattr("kiosk.bundle.folder.os.scandir", lambda path: opened)
    outcome = read(tmp_path)
    assert isinstance(outcome, Accepted)
    assert [(f.path, f.code) for f in outcome.findings] == [
        (f"{tmp_path.name}/words.csv", "unreadable-file")
    ]


def test_a_folder_behind_a_locked_door_is_no_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(path: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_dir", deny)
    outcome = read(Path("locked") / "port")
    assert isinstance(outcome, Refused)
    assert [str(finding) for finding in outcome.findings] == [
        "port:1: error not-a-folder: not a folder: give the folder of an exhibit"
    ]


def test_a_folder_whose_pictures_hold_nothing_is_empty(tmp_path: Path) -> None:
    outcome = read(write(tmp_path, {"boat.jpg": ""}))
    assert isinstance(outcome, Refused)
    assert [finding.code for finding in outcome.findings] == ["empty-bundle", "picture-empty"]


@pytest.mark.parametrize("written", ["0", "2", "1.5", "-1", "one", "9" * 12, "²"])
def test_a_format_we_do_not_know_is_refused_with_the_one_we_do(
    written: str, tmp_path: Path
) -> None:
    outcome = read(write(tmp_path, {"exhibit.md": f"---\nformat: {written}\n---\n"}))
    assert isinstance(outcome, Refused)
    (finding,) = outcome.findings
    assert (finding.code, finding.line) == ("newer-format", 2)
    assert f"format {written} is not known here" in finding.sentence
    assert "reads format 1" in finding.sentence
