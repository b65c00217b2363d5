"""A change of language, while Qt asks Python about a type it has not loaded yet."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

MAIN = """
import QtQuick
QtObject {
    required property QtObject kiosk
    property Item item: Item {}
    property string words: qsTr("words") + (kiosk.language === "es" ? item instanceof Late : "")
}
"""
LATE = "import QtQuick\nItem {}\n"
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QGuiApplication
from kiosk.app.own_engine import OwnEngine
from kiosk.app.translations import Translations

class Kiosk(QObject):
    changed = Signal()
    spoken = "en"
    language = Property(str, lambda self: self.spoken, constant=True)

    def speak(self):
        self.spoken = "es"
        self.changed.emit()

app = QGuiApplication([])
folder, kiosk = Path(sys.argv[1]), Kiosk()
engine = OwnEngine((folder,))
engine.setInitialProperties({"kiosk": kiosk})
engine.load(str(folder / "Main.qml"))
translations = Translations(kiosk, engine, folder)
kiosk.speak()
print(engine.rootObjects()[0].property("words"))
"""


def test_a_type_first_needed_by_the_new_words_does_not_hang(tmp_path: Path) -> None:
    (tmp_path / "Main.qml").write_text(MAIN, "utf-8")
    (tmp_path / "Late.qml").write_text(LATE, "utf-8")
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "wordsfalse\n", done.stderr
