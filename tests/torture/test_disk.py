"""The model of a disk forgets what a disk may forget, and nothing else."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.torture.disk import Disk
from tests.torture.layer import Act


def after_cuts(root: Path, *acts: Act) -> set[tuple[tuple[str, bytes], ...]]:
    """Everything that three hundred power cuts leave, as names and contents."""
    disk = Disk(root)
    for act in acts:
        disk.take(act)
    cuts = (disk.after_cut(random.Random(seed)) for seed in range(300))
    return {tuple(sorted((Path(path).name, held) for path, held in cut.items())) for cut in cuts}


def create(root: Path, name: str, held: bytes) -> list[Act]:
    path = str(root / name)
    return [Act("create", path), Act("write", path, 0, held), Act("sync", path)]


def flushed(root: Path) -> Act:
    return Act("sync names", str(root))


def test_what_was_flushed_is_there(tmp_path: Path) -> None:
    acts = [*create(tmp_path, "a", b"old"), flushed(tmp_path)]
    assert after_cuts(tmp_path, *acts) == {(("a", b"old"),)}


def test_a_file_may_be_gone_while_its_folder_is_not_flushed(tmp_path: Path) -> None:
    assert after_cuts(tmp_path, *create(tmp_path, "a", b"old")) == {(), (("a", b"old"),)}


def test_what_was_written_since_may_be_there_in_part(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"o" * 1024)
    left = after_cuts(tmp_path, Act("write", str(tmp_path / "a"), 0, b"n" * 1024))
    pieces = (b"o" * 512, b"n" * 512)
    assert left == {(("a", one + other),) for one in pieces for other in pieces}


def test_what_could_not_be_flushed_never_comes(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    path = str(tmp_path / "a")
    acts = (Act("write", path, 0, b"new"), Act("forget", path), Act("sync", path))
    assert after_cuts(tmp_path, *acts) == {(("a", b"old"),)}


@pytest.mark.parametrize(("synced", "ends"), [(True, {b"new"}), (False, {b"old", b"new"})])
def test_a_rename_is_whole(tmp_path: Path, synced: bool, ends: set[bytes]) -> None:
    (tmp_path / "a").write_bytes(b"old")
    renamed = Act("rename", str(tmp_path / "b"), content=str(tmp_path / "a"))
    acts = [*create(tmp_path, "b", b"new"), flushed(tmp_path), renamed]
    left = after_cuts(tmp_path, *acts, *([flushed(tmp_path)] if synced else []))
    assert {dict(names)["a"] for names in left} == ends


def test_a_new_folder_that_is_not_flushed_takes_all_with_it(tmp_path: Path) -> None:
    folder = tmp_path / "f"
    made = Act("mkdir", str(folder))
    acts = [made, *create(folder, "a", b"old"), flushed(folder)]
    assert after_cuts(tmp_path, *acts) == {(), (("a", b"old"),)}
    assert after_cuts(tmp_path, *acts, flushed(tmp_path)) == {(("a", b"old"),)}
