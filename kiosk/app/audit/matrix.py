"""The configurations of a whole audit: screens, colours, text sizes, languages, wishes."""

from __future__ import annotations

from typing import Final

from kiosk.app.audit.configuration import AuditScreen, Configuration
from kiosk.app.audit.pairwise import pairwise_rows
from kiosk.viewmodels.reading_wish import HANDS, THEMES, ReadingWish

SCREENS: Final = (
    AuditScreen(1920, 1080, 32),
    AuditScreen(1080, 1920, 32),
    AuditScreen(1366, 768, 15.6, is_kiosk=False),
    AuditScreen(1920, 1080, 21.5),
    AuditScreen(3840, 2160, 55),
)
TEXT_STEPS: Final = (1.0, 1.3, 1.6, 2.0)
SWITCH: Final = (False, True)
AXES: Final = ("theme", "text_step", "within_reach", "hand", "plain_letters", "easy_words")


def matrix(languages: tuple[str, ...]) -> tuple[Configuration, ...]:
    """Configurations in which every two values of two axes meet, the usual one first."""
    wishes = (THEMES, TEXT_STEPS, SWITCH, HANDS, SWITCH, SWITCH)
    rows = pairwise_rows((SCREENS, languages, *wishes))
    found = [Configuration(language=languages[0])]
    for screen, language, *values in rows:
        assert isinstance(screen, AuditScreen)
        wish = ReadingWish(**dict(zip(AXES, values, strict=True)))  # type: ignore[arg-type]
        found.append(Configuration(screen, str(language), wish))
    return tuple(dict.fromkeys(found))
