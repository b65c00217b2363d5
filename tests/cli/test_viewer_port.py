"""A VNC viewer reaches the kiosk from its own machine, and from nowhere else."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

SERVED = """
import sys
from PySide6.QtGui import QGuiApplication, QRasterWindow
from kiosk.app.viewer_port import ViewerPort
app = QGuiApplication([])
ViewerPort(app, int(sys.argv[1]))
window = QRasterWindow()
window.show()
app.exec()
"""
SECONDS = 20
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def port() -> Iterator[int]:
    """The port of a window that is served to viewers."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        number: int = free.getsockname()[1]
    environment = os.environ | {"QT_QPA_PLATFORM": f"vnc:size=320x320:port={number}"}
    with subprocess.Popen(
        [sys.executable, "-c", SERVED, str(number)],
        cwd=ROOT,
        env=environment,
        stderr=subprocess.DEVNULL,
    ) as process:
        yield number
        process.kill()


def test_only_this_machine_can_connect(port: int) -> None:
    assert _greeting("127.0.0.1", port).startswith(b"RFB ")
    for elsewhere in ("127.0.0.2", "::1"):
        with pytest.raises(OSError):
            socket.create_connection((elsewhere, port), SECONDS)


def _greeting(host: str, port: int) -> bytes:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        try:
            with socket.create_connection((host, port), SECONDS) as viewer:
                return viewer.recv(12)
        except ConnectionRefusedError:
            time.sleep(0.1)
    return b""
