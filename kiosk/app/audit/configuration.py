"""In which configuration the kiosk is audited."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.app.screen import pixels_per_mm
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.viewmodels.setting import INCHES_ASSUMED, Setting


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
    """One way the kiosk may stand there; an empty language is the exhibit's own."""

    screen: AuditScreen = AuditScreen()
    language: str = ""
    wish: ReadingWish = field(default_factory=ReadingWish)

    def __str__(self) -> str:
        usual = ReadingWish()
        told = [str(self.screen), self.language, f"{self.wish.text_step:.0%}"]
        if self.wish.theme != usual.theme:
            told.append(self.wish.theme)
        named = {"roomy_text": "roomy", "within_reach": "within reach", "plain_letters": "plain"}
        told += [word for name, word in named.items() if getattr(self.wish, name)]
        if self.wish.hand != usual.hand:
            told.append(f"{self.wish.hand} hand")
        return " ".join(told)

    def setting(self, brisk: bool) -> Setting:
        """What the museum would have set; no touch is too many, and where it is to be `brisk`
        every change comes at once.
        """
        return Setting(
            wish=self.wish,
            pixels_per_mm=self.screen.pixels_per_mm,
            kiosk_profile=self.screen.is_kiosk,
            brisk=brisk,
            repeat_ms=0,
        )

    def speaking(self, language: str) -> Configuration:
        """The same in another language."""
        return replace(self, language=language)
