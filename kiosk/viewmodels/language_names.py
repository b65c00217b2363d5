"""Each language under the name that it has in itself."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_NAMES = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pl": "Polski",
    "pt": "Português",
    "ru": "Русский",
    "tr": "Türkçe",
    "uk": "Українська",
    "zh": "中文",
}


def own_name(language: str) -> str:
    """The name of a BCP 47 language in that language; its tag where no name is known."""
    if name := _NAMES.get(language.partition("-")[0]):
        return name
    locale = QLocale(language)
    name = "" if locale.language() == QLocale.Language.C else locale.nativeLanguageName()
    return name[:1].upper() + name[1:] or language
