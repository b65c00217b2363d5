"""The configurations of a whole audit: screens, colours, text sizes, languages, wishes."""

from __future__ import annotations

from typing import Any, Final

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
WISHES: Final = {
    "theme": THEMES,
    "text_step": TEXT_STEPS,
    "within_reach": SWITCH,
    "hand": HANDS,
    "plain_letters": SWITCH,
    "easy_words": SWITCH,
}
STRETCHED: Final = WISHES | {"roomy_text": SWITCH, "scanning": SWITCH}
ENGLISH: Final = "en"


def matrix(languages: tuple[str, ...], stretched: bool = False) -> tuple[Configuration, ...]:
    """Configurations in which every two values of two axes meet, the usual one first.

    When `stretched`, letters set apart, one switch and a page that is read aloud are axes too, and
    where English is among the languages, so is one whose words are two fifths longer.
    """
    wishes = STRETCHED if stretched else WISHES
    spoken = [(language, False) for language in languages]
    if stretched and ENGLISH in languages:
        spoken.append((ENGLISH, True))
    speech = SWITCH if stretched else (False,)
    rows: Any = pairwise_rows((SCREENS, spoken, speech, *wishes.values()))
    found = [Configuration(language=languages[0])]
    for screen, (language, is_longer), speaks, *values in rows:
        wish = ReadingWish(**dict(zip(wishes, values, strict=True)))
        found.append(Configuration(screen, language, wish, speaks, is_longer))
    return tuple(dict.fromkeys(found))
