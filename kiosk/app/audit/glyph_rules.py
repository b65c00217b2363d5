"""LNG-6: every character has a shape in the program's own typefaces."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

from PySide6.QtGui import QRawFont

from kiosk.app import resources
from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.offence import Offence, quoted
from kiosk.app.audit.snapshot import Snapshot

UNSEEN = ("Cc", "Cf", "Zl", "Zp", "Zs", "Mn")
ANY_SIZE = 16.0


def missing_glyphs(snapshot: Snapshot) -> Iterator[Offence]:
    """No character depends on a typeface of the machine at hand."""
    for text in snapshot.texts:
        for sign in sorted(set(text.words)):
            if not is_drawn(sign):
                name = unicodedata.name(sign, "without a name").lower()
                yield Offence(
                    AuditCode.GLYPH_MISSING,
                    sign,
                    f"{quoted(text.words)} has {sign!r} ({name}, U+{ord(sign):04X}), which no"
                    " typeface of the kiosk draws: write it in another way",
                    (text.shown,),
                )


@cache
def is_drawn(sign: str) -> bool:
    """Whether a typeface of the kiosk has a shape for a character, or it needs none."""
    if unicodedata.category(sign) in UNSEEN:
        return True
    return any(face.supportsCharacter(ord(sign)) for face in _faces())


@cache
def _faces() -> tuple[QRawFont, ...]:
    files = sorted(resources.fonts().rglob("*.ttf"))
    return tuple(QRawFont(str(file), ANY_SIZE) for file in files)
