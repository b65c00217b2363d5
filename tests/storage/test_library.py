"""Which bundles there are, and what becomes of them while the kiosk runs."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.storage.library import Changes, Library, Scan, changes, settled
from kiosk.storage.stamp import stamp_of


def put(folder: Path, *names: str) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")
    return folder


def names(*folders: Path) -> list[str]:
    return [bundle.folder.name for bundle in Library(folders).scan().bundles]


@pytest.mark.parametrize(
    ("files", "found"),
    [
        (["exhibit.md"], ["hall"]),
        (["EXHIBIT.md", "sources/letter/source.md"], ["hall"]),
        (["exhibit.md", "inner/exhibit.md"], ["hall"]),
        (["1.jpg", "2.PNG"], ["hall"]),
        (["1.jpg", "notes/text.md"], ["hall"]),
        (["only.heic"], ["hall"]),
        (["logo.png", "crisis/exhibit.md"], ["crisis"]),
        (["crisis/exhibit.md", "detente/1.jpg"], ["crisis", "detente"]),
        (["10/exhibit.md", "2/exhibit.md", "1/exhibit.md"], ["1", "2", "10"]),
        ([".hidden/exhibit.md", "crisis/exhibit.md", "README.md"], ["crisis"]),
        ([".keep"], []),
    ],
    ids=repr,
)
def test_a_folder_is_a_bundle_or_a_library(
    tmp_path: Path, files: list[str], found: list[str]
) -> None:
    assert names(put(tmp_path / "hall", *files)) == found


def test_folders_keep_their_order_and_no_bundle_comes_twice(tmp_path: Path) -> None:
    loan = put(tmp_path / "loan", "b/exhibit.md", "a/exhibit.md")
    own = put(tmp_path / "own", "exhibit.md")
    assert names(own, loan, loan / "a", own) == ["own", "a", "b"]


def test_a_folder_that_is_not_there_is_told_and_the_rest_is_found(tmp_path: Path) -> None:
    own = put(tmp_path / "own", "exhibit.md")
    scan = Library((tmp_path / "stick", own, own / "exhibit.md")).scan()
    assert [bundle.folder for bundle in scan.bundles] == [own]
    assert scan.missing == (tmp_path / "stick", own / "exhibit.md")


def _grow(bundle: Path) -> None:
    (bundle / "1.jpg").write_text("a longer picture", encoding="utf-8")


def _touch(bundle: Path) -> None:
    os.utime(bundle / "1.jpg", ns=(1, 1))


def _pass_for_another(bundle: Path) -> None:
    picture = bundle / "1.jpg"
    size, changed = picture.stat().st_size, picture.stat().st_mtime_ns
    picture.write_bytes(b"x" * size)
    os.utime(picture, ns=(changed, changed))


def _link(bundle: Path) -> None:
    (bundle / "link").symlink_to(bundle / "nowhere")


CHANGES: list[Callable[[Path], object]] = [
    _grow,
    _touch,
    _pass_for_another,
    _link,
    lambda bundle: put(bundle, "story/one/p2.jpg"),
    lambda bundle: (bundle / "story" / "one" / "p1.md").write_text("other", encoding="utf-8"),
    lambda bundle: (bundle / "sources").mkdir(),
    lambda bundle: (bundle / "1.jpg").rename(bundle / "2.jpg"),
    lambda bundle: (bundle / "1.jpg").unlink(),
]


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_gives_another_stamp(tmp_path: Path, change: Callable[[Path], object]) -> None:
    bundle = put(tmp_path / "hall", "exhibit.md", "1.jpg", "story/one/p1.md")
    before = stamp_of(bundle)
    assert stamp_of(bundle) == before
    change(bundle)
    assert stamp_of(bundle) != before


def test_litter_and_what_a_link_leads_to_change_no_stamp(tmp_path: Path) -> None:
    outside = put(tmp_path / "outside", "a.md")
    bundle = put(tmp_path / "hall", "exhibit.md")
    (bundle / "out").symlink_to(outside)
    before = stamp_of(bundle)
    put(bundle, ".DS_Store")
    put(outside, "b.md")
    assert stamp_of(bundle) == before


def test_a_folder_without_end_is_looked_at_only_so_far(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.storage.stamp.MOST_FILES", 2)
    before = stamp_of(put(tmp_path, "1", "2"))
    assert stamp_of(put(tmp_path, "3")) == before


def test_a_folder_that_cannot_be_listed_has_a_stamp_of_its_own(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert stamp_of(tmp_path / "gone") != stamp_of(empty)


def test_what_came_went_and_changed(tmp_path: Path) -> None:
    hall = put(tmp_path, "a/exhibit.md", "b/exhibit.md", "c/exhibit.md")
    library = Library((hall,))
    before = library.scan()
    assert not changes(before, library.scan())
    (hall / "a" / "exhibit.md").unlink()
    (hall / "a").rmdir()
    put(hall, "b/1.jpg", "d/exhibit.md")
    told = changes(before, library.scan())
    assert told == Changes((hall / "d",), (hall / "a",), (hall / "b",))


@pytest.mark.parametrize("kind", ["added", "removed", "changed"])
def test_one_change_of_any_kind_is_a_change(kind: str) -> None:
    assert Changes(**{kind: (Path("hall"),)})
    assert not Changes()


def test_a_bundle_being_copied_in_waits_until_it_stands_still(tmp_path: Path) -> None:
    hall = put(tmp_path, "a/exhibit.md")
    library = Library((hall,))
    first = library.scan()
    shown = settled(Scan(), first, library.scan())
    assert shown == first
    put(hall, "new/exhibit.md")
    second = library.scan()
    assert settled(shown, first, second) == shown
    put(hall, "new/1.jpg")
    third = library.scan()
    assert settled(shown, second, third) == shown
    assert settled(shown, third, library.scan()) == third


def test_a_shown_bundle_being_written_keeps_its_state_until_it_stands_still(
    tmp_path: Path,
) -> None:
    hall = put(tmp_path, "a/exhibit.md", "b/exhibit.md")
    library = Library((hall,))
    shown = library.scan()
    put(hall, "b/1.jpg")
    second = library.scan()
    assert changes(shown, settled(shown, shown, second)) == Changes()
    after = settled(shown, second, library.scan())
    assert changes(shown, after) == Changes(changed=(hall / "b",))


def test_a_shown_bundle_taken_away_is_gone_at_once(tmp_path: Path) -> None:
    stick = put(tmp_path / "stick", "a/exhibit.md")
    library = Library((stick,))
    shown = library.scan()
    stick.rename(tmp_path / "elsewhere")
    after = settled(shown, shown, library.scan())
    assert changes(shown, after) == Changes(removed=(stick / "a",))
    assert after.missing == (stick,)
