"""Chromium with OpenSeadragon on a pyramid, served on this machine only."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from kiosk.viewmodels.pictures import Prepared

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
SCRIPT = Path("build", "openseadragon", "openseadragon.min.js")
PLACES = (os.environ.get("OPENSEADRAGON", ""), "build/node_modules/openseadragon")
PAGE = Path(__file__).with_name("deep_zoom.html")
MOST_SECONDS = 240.0
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1920,1223",
)


def find_program() -> str | None:
    """The browser, when it is installed."""
    return next((found for name in PROGRAMS if (found := shutil.which(name))), None)


def find_script() -> Path | None:
    """OpenSeadragon: in the folder that OPENSEADRAGON names, or installed below build."""
    scripts = (Path(place) / SCRIPT for place in PLACES if place)
    return next((script for script in scripts if script.is_file()), None)


@dataclass
class Visit:
    """What the page is told, and what it answers."""

    prepared: Prepared
    script: Path
    told: dict[str, Any]
    figures: dict[str, Any] = field(default_factory=dict)
    done: threading.Event = field(default_factory=threading.Event)

    def answer(self, path: str) -> tuple[str, bytes]:
        """The kind and the bytes at an address. Raises `LookupError` or `OSError` for none."""
        if path == "/":
            return "text/html", PAGE.read_bytes()
        if path == "/openseadragon.js":
            return "text/javascript", self.script.read_bytes()
        if path == "/told":
            return "application/json", json.dumps(self.told).encode()
        level, column, row = (int(number) for number in path.removeprefix("/tile/").split("/"))
        name = self.prepared.derivative.tile_path(level, column, row)
        return "image/jpeg", (self.prepared.folder / name).read_bytes()


def visit(program: str, page: Visit, folder: Path) -> float:
    """Have the page measured; answers the most memory (MB, PSS) that all its processes took."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(page))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    command = [program, *FLAGS, f"--user-data-dir={folder}", address]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as browser:
        most = watch(browser.pid, page.done)
        browser.terminate()
    server.shutdown()
    server.server_close()
    return most


def watch(session: int, done: threading.Event) -> float:
    """The most memory (MB, PSS) of a session's processes until something is done."""
    most, end = 0.0, time.monotonic() + MOST_SECONDS
    while not done.wait(0.5) and time.monotonic() < end:
        most = max(most, session_mb(session))
    return max(most, session_mb(session))


def session_mb(session: int) -> float:
    """The memory (MB, PSS) of all processes of a session (Linux)."""
    return (
        sum(_pss_kb(place) for place in Path("/proc").glob("[0-9]*") if _is_of(place, session))
        / 1024
    )


def _is_of(place: Path, session: int) -> bool:
    try:
        return int((place / "stat").read_text().rpartition(")")[2].split()[3]) == session
    except OSError:
        return False


def _pss_kb(place: Path) -> int:
    try:
        lines = (place / "smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _handler(page: Visit) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            try:
                kind, body = page.answer(self.path)
            except (LookupError, OSError, ValueError):
                self.send_error(404)
                return
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            page.figures.update(json.loads(self.rfile.read(length)))
            self.send_response(204)
            self.end_headers()
            page.done.set()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler
