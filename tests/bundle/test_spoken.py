"""Texts that somebody reads aloud."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.reader import Accepted, read
from tests.bundle.sounds import mp3

FILES: dict[str, str | bytes] = {
    "exhibit.md": "---\ntitle: The crane\nlanguages: en, es\n---\n",
    "people/1-ana.md": "---\ntitle: Ana\n---\nAna drove a *crane*.\n\n## What they wanted\nWork.\n",
    "people/1-ana.es.md": "---\ntitle: Ana\n---\n\nAna manejaba una grúa.\n",
    "people/1-ana.spoken.mp3": mp3(2),
    "people/1-ana.what-they-wanted.spoken.mp3": mp3(2),
    "people/1-Ana.spoken.es.mp3": mp3(2),
    "sources/a/source.md": "---\ntitle: A letter\n---\n\n## What it is\n\nA letter.\n",
    "sources/a/source.what-it-is.spoken.mp3": mp3(2),
}


def accepted(folder: Path, files: dict[str, str | bytes]) -> tuple[Exhibit, list[str]]:
    """The exhibit of these files, and the codes of its findings about sounds."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    outcome = read(folder)
    assert isinstance(outcome, Accepted)
    return outcome.exhibit, [f.code for f in outcome.findings if f.path.endswith(".mp3")]


def test_a_sound_reads_the_section_it_is_named_after(tmp_path: Path) -> None:
    exhibit, codes = accepted(tmp_path, FILES)
    assert codes == []
    assert {(one.file.name, one.language, one.text) for one in exhibit.spoken} == {
        ("1-ana.spoken.mp3", "en", "Ana drove a *crane*."),
        ("1-ana.what-they-wanted.spoken.mp3", "en", "Work."),
        ("1-Ana.spoken.es.mp3", "es", "Ana manejaba una grúa."),
        ("source.what-it-is.spoken.mp3", "en", "A letter."),
    }
    assert exhibit.sources[0].recordings == (), "it is no recording of the source"


def test_a_broken_sound_is_told_and_left_out(tmp_path: Path) -> None:
    exhibit, codes = accepted(tmp_path, FILES | {"people/1-ana.spoken.mp3": b"<html>"})
    assert codes == ["recording-kind"]
    assert "1-ana.spoken.mp3" not in {one.file.name for one in exhibit.spoken}


def test_a_translation_that_is_not_there_is_not_read(tmp_path: Path) -> None:
    files = FILES | {"people/1-ana.what-they-wanted.spoken.es.mp3": mp3(2)}
    assert accepted(tmp_path, files)[1] == ["spoken-alone"]
