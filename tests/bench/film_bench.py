"""What a film of 1280 × 720 px at 25 frames a second costs on the screen, and how many it shows.

Run: `python -m tests.bench.film_bench`. The film pans over a drawn page; every frame is a key
frame, which takes longer to decode than what a camera's encoder writes.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.loudspeaker import SpawnedLoudspeaker
from kiosk.app.measuring import measure
from kiosk.app.screen import choose_renderer
from kiosk.app.stage import Stage
from kiosk.bundle.reader import Accepted, read
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.player_view_model import PlayerViewModel
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from tests.bench.figure import Figure
from tests.bundle import films

WIDTH, HEIGHT, RATE, SECONDS = 1280, 720, 25, 8
MEASURED_SECONDS = 5.0
TICKS = os.sysconf("SC_CLK_TCK")
FRONT = "---\ntitle: Film\nrights: CC0 1.0\n---\n"


def make_bundle(folder: Path) -> Path:
    """An exhibit of one source with nothing but a film."""
    page = Image.effect_noise((WIDTH + 400, HEIGHT + 400), 40).convert("RGB")
    draw = ImageDraw.Draw(page)
    for row in range(0, HEIGHT + 400, 48):
        draw.rectangle((60, row, WIDTH + 300 - row // 4, row + 18), fill=(40, 30, 25))
    corners = [(n * 2 % 400, n % 400) for n in range(RATE * SECONDS)]
    frames = [films.vp8(page.crop((x, y, x + WIDTH, y + HEIGHT))) for x, y in corners]
    source = folder / "sources" / "news"
    source.mkdir(parents=True)
    (folder / "exhibit.md").write_text(FRONT, "utf-8")
    (source / "source.md").write_text("---\ntitle: News\n---\n", "utf-8")
    content = films.webm(SECONDS, frames=frames, rate=RATE, size=(WIDTH, HEIGHT))
    (source / "news.webm").write_bytes(content)
    return folder


class Playing:
    """The bundle's film in a kiosk of 1920 × 1080 px."""

    def __init__(self, app: QGuiApplication, bundle: Path) -> None:
        outcome = read(bundle, measure)
        assert isinstance(outcome, Accepted)
        self._app = app
        self.loudspeaker = SpawnedLoudspeaker()
        self.kiosk = KioskViewModel(Setting(), time.monotonic, loudspeaker=self.loudspeaker)
        self.kiosk.show_exhibits((Showing(outcome.exhibit, Pictures()),))
        self.stage = Stage(self.kiosk, (bundle,))
        self.stage.show(QSize(1920, 1080))
        self.kiosk.wake()
        self.kiosk.skip()
        self.kiosk.go("source", "news")
        self.kiosk.goStep("read")
        self.player = self.kiosk.findChildren(PlayerViewModel)[0]

    def run(self, seconds: float) -> None:
        """Let the kiosk go on, as it does by itself."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._app.processEvents()
            time.sleep(0.001)


def figures(playing: Playing) -> Iterator[Figure]:
    """Frames painted in a second, and the share of one core that each process takes."""
    painted: list[float] = []
    playing.stage.window.frameSwapped.connect(lambda: painted.append(time.monotonic()))
    shown: list[object] = []
    playing.player.framed.connect(shown.append)
    playing.run(2.0)
    playing.player.play()
    playing.run(1.5)
    process = playing.loudspeaker.process_id
    assert process is not None
    painted.clear()
    shown.clear()
    before = _busy(os.getpid()), _busy(process)
    playing.run(MEASURED_SECONDS)
    after = _busy(os.getpid()), _busy(process)
    shares = [(b - a) / MEASURED_SECONDS * 100 for a, b in zip(before, after, strict=True)]
    yield Figure("film, frames taken", len(shown) / MEASURED_SECONDS, "a second", "25")
    yield Figure("film, frames painted", len(painted) / MEASURED_SECONDS, "a second", "≥ 24")
    yield Figure("film, the kiosk's share of a core", shares[0], "%", "≤ 25")
    yield Figure("film, its process's share of a core", shares[1], "%", "≤ 70")
    yield Figure("film, memory of its process", _resident(process), "MB", "≤ 200")


def _busy(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text("ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _resident(process: int) -> float:
    pages = int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Play the film and say what it took."""
    app = QGuiApplication([])
    choose_renderer()
    with tempfile.TemporaryDirectory() as folder:
        playing = Playing(app, make_bundle(Path(folder)))
        for figure in figures(playing):
            print(figure, flush=True)
        playing.loudspeaker.close()
        playing.stage.close()


if __name__ == "__main__":
    main()
