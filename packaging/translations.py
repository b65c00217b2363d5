"""`make translations`: bring the interface's catalogues up to date and compile them.

Catalogues are Qt Linguist's: a translator edits `.ts`, the kiosk loads `.qm`. English is the
language of the screen files and needs none. What is unfinished is shown in English.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UI = Path("kiosk", "ui")
CATALOGUES = ROOT / "assets" / "translations"
LANGUAGES = ("es", "ru", "ar")
BIN = Path(sys.executable).parent


def main() -> int:
    """Update and compile every catalogue; answers the exit code of the first step that fails."""
    CATALOGUES.mkdir(exist_ok=True)
    for language in LANGUAGES:
        catalogue = CATALOGUES / f"kiosk_{language}.ts"
        code = update(catalogue, language) or release(catalogue, catalogue.with_suffix(".qm"))
        if code:
            return code
    return 0


def update(catalogue: Path, language: str) -> int:
    """Add to a `.ts` what the screen files say now and drop what they no longer say."""
    how = ("-silent", "-extensions", "qml", "-locations", "none", "-no-obsolete")
    tongues = ("-source-language", "en", "-target-language", language)
    return _tool("pyside6-lupdate", *how, *tongues, str(UI), "-ts", str(catalogue))


def release(catalogue: Path, compiled: Path) -> int:
    """Compile the finished translations of a `.ts` into a `.qm`."""
    return _tool(
        "pyside6-lrelease", "-silent", "-nounfinished", str(catalogue), "-qm", str(compiled)
    )


def _tool(name: str, *arguments: str) -> int:
    return subprocess.run([str(BIN / name), *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
