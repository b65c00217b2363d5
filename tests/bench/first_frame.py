"""How long a process takes from its start to its first frame: ours, or a bare QML window.

Usage: python -m tests.bench.first_frame kiosk|bare [EXHIBITS]; prints milliseconds.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

BARE = b"import QtQuick\nWindow { width: 1920; height: 1080; visible: true; color: '#0F161E' }\n"


def since_start() -> float:
    """Milliseconds since this process was started (Linux)."""
    ticks = int(Path("/proc/self/stat").read_text("ascii").rsplit(")", 1)[1].split()[19])
    up = float(Path("/proc/uptime").read_text("ascii").split()[0])
    return (up - ticks / os.sysconf("SC_CLK_TCK")) * 1000


def bare() -> None:
    """A window of one colour."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(BARE, QUrl("qrc:/bare.qml"))
    _leave_at_first_frame(engine.rootObjects()[0])
    app.exec()


def kiosk(exhibits: str) -> None:
    """The whole kiosk, as `kiosk run` starts it."""
    from kiosk.app.stage import Stage

    show = Stage.show

    def watched(stage: Stage, size: object) -> None:
        _leave_at_first_frame(stage.window)
        show(stage, size)

    Stage.show = watched
    from kiosk.cli import main

    main(["run", exhibits, "--window", "1920x1080", "--brisk"])


def _leave_at_first_frame(window: object) -> None:
    def told() -> None:
        print(f"{since_start():.1f}", flush=True)
        os._exit(0)

    window.frameSwapped.connect(told)


if __name__ == "__main__":
    began = time.monotonic()
    kiosk(sys.argv[2]) if sys.argv[1] == "kiosk" else bare()
