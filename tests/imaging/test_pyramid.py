"""The geometry of the pyramid: tiles cover every level exactly, and lie where it says."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
import pyvips
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.imaging import Derivative, Made, ScreenPlan, Worker
from kiosk.imaging.pyramid import levels_of, tile_path
from kiosk.imaging.tiles import write_tiles
from tests.imaging.pictures import close, quarters, saved

SIDES = st.integers(1, 70_000)
EDGES = st.sampled_from([1, 16, 100, 256, 512])


def derived(width: int, height: int, edge: int) -> Derivative:
    levels = levels_of(width, height, edge)
    return Derivative(width, height, levels=levels, tile_edge=edge)


def parts(path: str) -> tuple[list[int], list[int]]:
    """Region and size in a tile's path."""
    _, region, size, _, _ = path.split("/")
    return [int(n) for n in region.split(",")], [int(n) for n in size.split(",")]


@given(SIDES, SIDES, EDGES)
def test_levels_halve_until_one_tile_holds_all(width: int, height: int, edge: int) -> None:
    levels = levels_of(width, height, edge)
    assert [level.scale_factor for level in levels] == [2**n for n in range(len(levels))]
    assert (levels[0].width, levels[0].height) == (width, height)
    assert [level.columns * level.rows == 1 for level in levels].index(True) == len(levels) - 1
    for level in levels:
        assert 0 <= level.width * level.scale_factor - width < level.scale_factor
        assert 0 <= level.columns * edge - level.width < edge
        assert 0 <= level.rows * edge - level.height < edge


@given(st.integers(1, 900), st.integers(1, 900), st.sampled_from([16, 100, 512]))
def test_tiles_cover_each_level_exactly(width: int, height: int, edge: int) -> None:
    derivative = derived(width, height, edge)
    for index, level in enumerate(derivative.levels[:-1]):
        corner = [0, 0]
        for row in range(level.rows):
            corner[0] = 0
            for column in range(level.columns):
                (x, y, w, h), (across, down) = parts(derivative.tile_path(index, column, row))
                assert [x, y] == corner
                assert across == -(-w // level.scale_factor) <= edge
                assert down == -(-h // level.scale_factor) <= edge
                corner[0] += w
            assert corner[0] == width
            corner[1] += h
        assert corner[1] == height


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 400), st.integers(1, 400), st.sampled_from([16, 32, 128]))
def test_the_files_are_the_ones_foretold(width: int, height: int, edge: int) -> None:
    derivative = derived(width, height, edge)
    foretold = {
        derivative.tile_path(index, column, row)
        for index, level in enumerate(derivative.levels)
        for column in range(level.columns)
        for row in range(level.rows)
    }
    with tempfile.TemporaryDirectory() as folder:
        write_tiles(pyvips.Image.black(width, height, bands=3), Path(folder), edge, lambda _: None)
        found = {str(f.relative_to(folder).as_posix()) for f in Path(folder).rglob("*.jpg")}
        assert found == foretold
        for path in foretold:
            with Image.open(Path(folder) / path) as tile:
                assert list(tile.size) == [int(n) for n in path.split("/")[2].split(",")]


def test_tiles_joined_again_are_the_picture(worker: Worker, tmp_path: Path) -> None:
    source = saved(quarters(700, 500), tmp_path / "p.png")
    plan = ScreenPlan(screen=200, thumbnail=50, tile_edge=64, pyramid_above=300)
    answer = worker.make(source, tmp_path / "made", plan)
    assert isinstance(answer, Made)
    derivative = answer.derivative
    joined = Image.new("RGB", (700, 500))
    level = derivative.levels[0]
    for column in range(level.columns):
        for row in range(level.rows):
            with Image.open(tmp_path / "made" / derivative.tile_path(0, column, row)) as tile:
                joined.paste(tile, (column * 64, row * 64))
    original = quarters(700, 500)
    for place in [(5, 5), (340, 240), (360, 240), (340, 260), (360, 260), (699, 499)]:
        seen, wanted = joined.getpixel(place), original.getpixel(place)
        assert isinstance(wanted, tuple)
        assert close(seen, wanted)


def test_one_path_by_heart() -> None:
    derivative = derived(12_000, 16_000, 512)
    assert derivative.tile_path(0, 23, 31) == "tiles/11776,15872,224,128/224,128/0/default.jpg"
    assert derivative.tile_path(2, 5, 7) == "tiles/10240,14336,1760,1664/440,416/0/default.jpg"
    assert derivative.tile_path(5, 0, 0) == "tiles/full/375,500/0/default.jpg"


@pytest.mark.parametrize(
    ("level", "column", "row"), [(6, 0, 0), (-1, 0, 0), (0, 24, 0), (0, 0, -1)]
)
def test_no_tile_outside(level: int, column: int, row: int) -> None:
    with pytest.raises(IndexError):
        derived(12_000, 16_000, 512).tile_path(level, column, row)


def test_the_function_and_the_method_are_one() -> None:
    derivative = derived(999, 333, 100)
    level = derivative.levels[1]
    assert tile_path(999, 333, 100, level, 2, 1) == derivative.tile_path(1, 2, 1)
