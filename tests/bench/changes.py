"""How long the screen takes to follow a change."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.app.stage import Stage
from kiosk.app.tour import settle

SLOWEST_FRAME_MS = 5000
SETTLE_SECONDS = 0.1


def change_ms(stage: Stage, act: Callable[[], None]) -> float:
    """Milliseconds from `act` to the finished frame; the screen comes to rest afterwards."""
    loop = QEventLoop()
    frames: list[float] = []

    def told() -> None:
        frames.append(time.perf_counter())
        loop.quit()

    stage.window.frameSwapped.connect(told)
    QTimer.singleShot(SLOWEST_FRAME_MS, loop.quit)
    began = time.perf_counter()
    act()
    stage.window.update()
    loop.exec()
    stage.window.frameSwapped.disconnect(told)
    settle(SETTLE_SECONDS)
    return (frames[0] - began) * 1000
