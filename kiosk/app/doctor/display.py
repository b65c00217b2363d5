"""What Qt finds on this machine, and what the doctor thinks of it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.app.doctor.diagnosis import Diagnosis, fail, ok, warn
from kiosk.storage.settings import Settings
from kiosk.viewmodels.reach import Mounting

OFF_SCREEN = ("offscreen", "minimal")
FAMILIES = (
    *("Andika", "IBM Plex Mono", "IBM Plex Sans"),
    *("IBM Plex Sans Arabic", "IBM Plex Serif"),
)
DAMAGED = "install the program again"
MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Display:
    """Sizes in px and inches; `known` when the inches are told or plausible, else assumed."""

    platform: str
    width: int
    height: int
    inches: float
    known: bool
    pixels_per_mm: float
    renderer: str
    reason: str
    families: tuple[str, ...]
    icons: int
    icons_without_twin: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoDisplay:
    """Why Qt could not be used."""

    reason: str


def examine_screen(display: Display) -> Diagnosis:
    """The size of the screen, and how dense it is."""
    size = f"{display.width} × {display.height} px"
    if display.platform in OFF_SCREEN:
        repair = "start it on a screen, or try kiosk run --vnc"
        return warn("screen", f"none; the {display.platform} platform is used ({size})", repair)
    inches = f"{display.inches:.1f} inches, {display.pixels_per_mm:.2f} px/mm"
    if display.known:
        return ok("screen", f"{size}, {inches}")
    repair = "measure it with kiosk calibrate"
    return warn("screen", f"{size}; its size in mm is not plausible: {inches} assumed", repair)


def examine_mounting(display: Display, settings: Settings) -> Diagnosis:
    """Whether somebody seated reaches every key, where the screen hangs."""
    mounting = Mounting(
        *(display.width, display.height, display.pixels_per_mm),
        *(settings.bottom_mm, settings.reach_mm),
    )
    if display.platform in OFF_SCREEN:
        return ok("mounting", "there is no screen that hangs")
    if complaints := mounting.complaints():
        repair = "measure it with kiosk calibrate, and see the mounting table"
        return warn("mounting", "; ".join(complaints), repair)
    share = mounting.reachable_px / display.height
    return ok("mounting", f"{share:.0%} of the screen within {settings.reach_mm:g} mm")


def examine_renderer(display: Display) -> Diagnosis:
    """How scenes will be drawn, and why so."""
    return ok("renderer", f"{display.renderer}, because {display.reason}")


def examine_fonts(display: Display) -> Diagnosis:
    """Whether every family of the design was loaded."""
    absent = [family for family in FAMILIES if family not in display.families]
    if absent:
        return fail("fonts", f"no {', '.join(absent)}", DAMAGED)
    return ok("fonts", ", ".join(FAMILIES))


def examine_icons(display: Display) -> Diagnosis:
    """Whether there are icons, each in both weights."""
    if not display.icons or display.icons_without_twin:
        lacking = ", ".join(display.icons_without_twin) or "all"
        return fail("icons", f"missing in one weight: {lacking}", DAMAGED)
    return ok("icons", f"{display.icons} in two weights")
