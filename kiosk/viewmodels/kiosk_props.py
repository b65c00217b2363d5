"""What QML sees of the kiosk as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from kiosk.bundle.exhibit import Exhibit
from kiosk.viewmodels.language_names import own_name
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from kiosk.visit.visit import Visit

RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")


@dataclass(frozen=True, slots=True)
class Preparing:
    """How far the preparation of pictures has come: `share` 0–1 of the exhibit called `title`."""

    active: bool = False
    share: float = 0.0
    title: str = ""


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language under its own name."""

    code: str
    name: str
    current: bool


@dataclass(frozen=True, slots=True)
class GalleryRow:
    """One exhibit of several."""

    id: str
    title: str
    question: str
    picture: str


@dataclass(frozen=True, slots=True)
class KioskProps:
    """`seconds_left` of `seconds_total` count down while the warning stands."""

    phase: str = "attract"
    page: str = "home"
    item: str = ""
    step: str = ""
    can_go_back: bool = False
    seconds_left: int = 0
    seconds_total: int = 0
    has_exhibit: bool = False
    language: str = "en"
    right_to_left: bool = False
    has_gallery: bool = False
    preparing: bool = False
    prepared_share: float = 0.0
    preparing_title: str = ""
    pixels_per_mm: float = 0.0
    kiosk_profile: bool = True
    reach_px: int = 0
    repeat_ms: int = 0
    scan_ms: int = 0
    brisk: bool = False
    stance: int = -1
    verdict: int = -1
    stance_skipped: bool = False
    languages: tuple[LanguageRow, ...] = ()
    gallery: tuple[GalleryRow, ...] = ()


def derive_kiosk(
    setting: Setting,
    visit: Visit,
    seconds_left: float,
    language: str,
    exhibit: Exhibit | None,
    showings: tuple[Showing, ...],
    preparing: Preparing,
) -> KioskProps:
    """The props of the whole kiosk."""
    place = visit.current
    return KioskProps(
        phase=visit.phase.value,
        page=place.page,
        item=place.item,
        step=place.step,
        can_go_back=len(visit.places) > 1,
        seconds_left=ceil(seconds_left),
        seconds_total=ceil(setting.pace.warning_seconds),
        has_exhibit=exhibit is not None,
        language=language,
        right_to_left=language.split("-")[0] in RIGHT_TO_LEFT,
        has_gallery=len(showings) > 1,
        preparing=preparing.active,
        prepared_share=preparing.share,
        preparing_title=preparing.title,
        pixels_per_mm=setting.pixels_per_mm,
        kiosk_profile=setting.kiosk_profile,
        reach_px=setting.reach_px,
        repeat_ms=setting.repeat_ms,
        scan_ms=setting.scan_ms,
        brisk=setting.brisk,
        stance=-1 if visit.stance is None else visit.stance,
        verdict=-1 if visit.verdict is None else visit.verdict,
        stance_skipped=visit.stance_skipped,
        languages=_languages(exhibit, language),
        gallery=tuple(_gallery(showing, language) for showing in showings),
    )


def _languages(exhibit: Exhibit | None, current: str) -> tuple[LanguageRow, ...]:
    codes = exhibit.languages if exhibit else ()
    return tuple(LanguageRow(c, own_name(c), c == current) for c in codes)


def _gallery(showing: Showing, language: str) -> GalleryRow:
    exhibit = showing.exhibit
    return GalleryRow(
        id=exhibit.id,
        title=exhibit.title.text(language),
        question=exhibit.question.text(language),
        picture=_cover(exhibit, showing.pictures),
    )


def _cover(exhibit: Exhibit, pictures: Pictures) -> str:
    candidates = (*exhibit.attract, *(source.picture for source in exhibit.sources))
    return next((url for picture in candidates if (url := pictures.screen(picture))), "")
