"""What the viewer of a picture is told about it."""

from __future__ import annotations

from dataclasses import replace

from kiosk.viewmodels.facsimile_view_model import FacsimileViewModel, derive_facsimile
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.source_view_model import SourceViewModel
from tests.sample_exhibit import sample
from tests.viewmodels.scenes import DRAWN, prepared, scene


def test_the_real_width_comes_with_the_picture() -> None:
    source = next(source for source in sample().sources if source.pages and source.pages[0].picture)
    picture = source.pages[0].picture
    assert picture is not None
    wide = replace(picture, width_mm=216.0)
    assert derive_facsimile(scene(), picture, DRAWN).width_mm == 0.0
    assert derive_facsimile(scene(), wide, DRAWN).width_mm == 216.0


def test_what_may_be_held_is_what_staff_set() -> None:
    exhibit = sample()
    source = next(source for source in exhibit.sources if source.pages and source.pages[0].picture)
    picture = source.pages[0].picture
    assert picture is not None
    kiosk = KioskViewModel(Setting(tile_cache_mb=48.0), lambda: 0.0)
    kiosk.show_exhibits((Showing(exhibit, prepared(picture.file.name)),))
    kiosk.wakeWith(0)
    kiosk.go("source", source.id)
    source_in_front = kiosk.findChildren(SourceViewModel)[0]
    facsimile = source_in_front.findChildren(FacsimileViewModel)[0]
    assert facsimile.property("present")
    assert facsimile.property("tileCacheMb") == 48.0
