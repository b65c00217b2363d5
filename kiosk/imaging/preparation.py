"""From one original to the folder of its derivative. Imported in the worker process only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyvips

from kiosk.imaging.colour import to_srgb
from kiosk.imaging.decoding import open_original, read_through
from kiosk.imaging.derivative import RECORD, SCREEN, THUMBNAIL, Derivative
from kiosk.imaging.durable import flush_tree, write_last
from kiosk.imaging.formats import named_otherwise
from kiosk.imaging.limits import Limits
from kiosk.imaging.opening import opened
from kiosk.imaging.picture_facts import PictureFacts
from kiosk.imaging.probing import examine
from kiosk.imaging.pyramid import levels_of
from kiosk.imaging.screen_plan import ScreenPlan
from kiosk.imaging.tiles import joined_level, write_tiles
from kiosk.imaging.turning import upright

Progress = Callable[[float], None]

_QUALITY = 86
_DECODED, _DRAWN = 0.8, 0.9


def verify(source: Path, limits: Limits) -> PictureFacts:
    """Decode every pixel; raises PictureFault, pyvips.Error or OSError."""
    with opened(source) as file:
        facts = examine(file, source.suffix, limits)
        with open_original(file, facts, limits) as image:
            read_through(image)
    return facts


def prepare(
    source: Path, folder: Path, plan: ScreenPlan, limits: Limits, progress: Progress
) -> Derivative:
    """Make the derivative in the empty `folder`, flushed to the disk, its record last.

    Every pixel of the original is decoded once. Raises PictureFault, pyvips.Error or OSError and
    leaves what it had written to the caller.
    """
    with opened(source) as file:
        facts = examine(file, source.suffix, limits)
        with open_original(file, facts, limits) as image:
            coloured, notes = to_srgb(image)
            with upright(coloured, facts.orientation, folder) as standing:
                derivative = _drawn(standing, folder, plan, progress)
    progress(_DRAWN)
    flush_tree(folder)
    made = replace(derivative, notes=(*_notes(source, facts), *notes))
    write_last(folder / RECORD, made.to_json())
    progress(1.0)
    return made


def _drawn(image: pyvips.Image, folder: Path, plan: ScreenPlan, progress: Progress) -> Derivative:
    width, height, edge = image.width, image.height, plan.tile_edge
    if max(width, height) <= plan.pyramid_above:
        _write_screens(image.copy_memory(), folder, plan)
        return Derivative(width, height, tile_edge=edge)
    derivative = Derivative(width, height, levels=levels_of(width, height, edge), tile_edge=edge)
    write_tiles(image, folder, edge, lambda part: progress(part * _DECODED))
    _write_screens(joined_level(derivative, folder, plan.screen), folder, plan)
    return derivative


def _write_screens(image: pyvips.Image, folder: Path, plan: ScreenPlan) -> None:
    for name, side in ((SCREEN, plan.screen), (THUMBNAIL, plan.thumbnail)):
        smaller = image.thumbnail_image(side, height=side, size="down", no_rotate=True)
        smaller.jpegsave(str(folder / name), Q=_QUALITY, keep="none", optimize_coding=True)


def _notes(source: Path, facts: PictureFacts) -> tuple[str, ...]:
    notes: tuple[str, ...] = ("first frame only",) if facts.several_frames else ()
    if named_otherwise(facts.format, source.suffix):
        notes += (f"a {facts.format} named {source.suffix or 'without an ending'}",)
    return notes
