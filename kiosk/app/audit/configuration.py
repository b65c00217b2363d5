"""In which configuration the kiosk is audited."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from kiosk.app.screen import pixels_per_mm
from kiosk.viewmodels.reach import Mounting
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.viewmodels.setting import INCHES_ASSUMED, Setting

DESIGN_SIDE = 1080
LYING, UPRIGHT = 2.0, 0.62
NEVER_MS = 24 * 3600 * 1000
NAMED: Final = {
    "roomy_text": "roomy",
    "within_reach": "within reach",
    "plain_letters": "plain",
    "easy_words": "easy",
    "scanning": "scanning",
}


@dataclass(frozen=True, slots=True)
class AuditScreen:
    """A screen: its size in px, its diagonal in inches; `is_kiosk` stands in a gallery."""

    width: int = 1920
    height: int = 1080
    inches: float = INCHES_ASSUMED
    is_kiosk: bool = True

    def __str__(self) -> str:
        inches = "" if self.inches == INCHES_ASSUMED else f" {self.inches:g} in"
        return f"{self.width}x{self.height}{inches}"

    @property
    def pixels_per_mm(self) -> float:
        """Px for each millimetre."""
        return pixels_per_mm(self.width, self.height, self.inches)


@dataclass(frozen=True, slots=True)
class Configuration:
    """One way the kiosk may stand there; an empty language is the exhibit's own.

    With `speech` the screen is read aloud and its bar is open. `longer` is the interface in words
    that are two fifths longer than English.
    """

    screen: AuditScreen = AuditScreen()
    language: str = ""
    wish: ReadingWish = field(default_factory=ReadingWish)
    speech: bool = False
    longer: bool = False

    def __str__(self) -> str:
        usual = ReadingWish()
        language = f"{self.language} longer" if self.longer else self.language
        told = [str(self.screen), language, f"{self.wish.text_step:.0%}"]
        if self.wish.theme != usual.theme:
            told.append(self.wish.theme)
        told += [word for name, word in NAMED.items() if getattr(self.wish, name)]
        if self.wish.hand != usual.hand:
            told.append(f"{self.wish.hand} hand")
        if self.speech:
            told.append("speech")
        return " ".join(told)

    def setting(self, brisk: bool) -> Setting:
        """What the museum would have set; no touch is too many, and where it is to be `brisk`
        every change comes at once. The focus walks by itself only when the audit lets it.
        """
        return Setting(
            wish=self.wish,
            pixels_per_mm=self.screen.pixels_per_mm,
            kiosk_profile=self.screen.is_kiosk,
            brisk=brisk,
            repeat_ms=0,
            scan_ms=NEVER_MS,
            reach_px=self._mounting.reachable_px,
        )

    @property
    def reach_line(self) -> float:
        """Above which px of the screen, from its upper edge, nothing can be reached; 0 for none."""
        within = self.wish.within_reach
        return self.screen.height - self._mounting.reachable_px if within else 0.0

    @property
    def scale(self) -> float:
        """Px for each px of the design; a stage that is within reach keeps its shape."""
        upright = self.screen.height > self.screen.width
        height = self.screen.height - self.reach_line
        shape = UPRIGHT if upright else LYING
        width = height * shape if self.wish.within_reach else float(self.screen.width)
        return min(width, self.screen.width, height) / DESIGN_SIDE

    @property
    def _mounting(self) -> Mounting:
        return Mounting(self.screen.width, self.screen.height, self.screen.pixels_per_mm)

    def speaking(self, language: str) -> Configuration:
        """The same in another language."""
        return replace(self, language=language)
