"""The typefaces of the project, loaded from assets/fonts only."""

from __future__ import annotations

import os
import pathlib
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FONTS = pathlib.Path(__file__).resolve().parents[2] / "fonts"

_app = None


def app():
    global _app
    if _app is None:
        _app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        for f in sorted(FONTS.glob("IBMPlex*.ttf")):
            QFontDatabase.addApplicationFont(str(f))
    return _app


FACES = {"mono": "IBM Plex Mono", "serif": "IBM Plex Serif", "sans": "IBM Plex Sans"}


def font(face, px, weight=400, italic=False, track=0):
    app()
    f = QFont(FACES.get(face, face))
    f.setPixelSize(max(1, int(round(px))))
    f.setWeight(QFont.Weight(weight))
    f.setItalic(italic)
    f.setHintingPreference(QFont.PreferNoHinting)
    if track:
        f.setLetterSpacing(QFont.AbsoluteSpacing, track)
    return f
