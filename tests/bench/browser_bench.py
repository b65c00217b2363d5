"""The same page in the kiosk and in Chromium with OpenSeadragon, in turn, in one run.

Run: `python -m tests.bench.browser_bench`. It needs a Chromium, and OpenSeadragon: a folder that
holds its package, named by OPENSEADRAGON or lying in build/node_modules.

Both walk the same way. The browser's figure is the time from one frame to the next, which its clock
holds at 16.7 ms or more; the kiosk's is the time from the wish to move until the frame is painted.
Memory is the most that all processes of either hold together (PSS).
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from kiosk.imaging import Derivative
from kiosk.imaging.pyramid import levels_of
from kiosk.viewmodels.pictures import Prepared
from tests.bench import browser
from tests.bench.figure import Figure, middle, percentile
from tests.bench.page_on_screen import (
    HEIGHT,
    TILE,
    WIDTH,
    PageOnScreen,
    both_cores_busy,
    pyramid,
)
from tests.bench.pan_bench import FRAMES, STEP, ZOOMS, pan_times, pinch_times

OPENINGS = 7
FAR = 0.07
Times = dict[str, list[float]]


def in_the_kiosk(folder: Path) -> tuple[Times, float]:
    """Measure in a process of its own; ms and MB."""
    command = [sys.executable, "-m", "tests.bench.browser_bench", str(folder)]
    done = threading.Event()
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        written: list[str] = []

        def listen() -> None:
            assert process.stdout
            written.append(process.stdout.readline())
            done.set()

        threading.Thread(target=listen, daemon=True).start()
        most = browser.watch(process.pid, done)
        process.kill()
    return json.loads(written[0]), most


def measure_kiosk(folder: Path) -> Times:
    """Ours, in this process."""
    app = QGuiApplication([])
    derivative = Derivative(WIDTH, HEIGHT, levels=levels_of(WIDTH, HEIGHT, TILE), tile_edge=TILE)
    screen = PageOnScreen(app, Prepared(folder, derivative))
    times = {"open": [screen.opening() for _ in range(OPENINGS)]}
    for name, zoom in ZOOMS:
        times[name] = pan_times(screen, zoom)
    return times | {"pinch": pinch_times(screen)}


def in_the_browser(program: str, script: Path, prepared: Prepared) -> tuple[Times, float]:
    """Measure in the browser; ms and MB. Raises `SystemExit` when it could not be measured."""
    made = prepared.derivative
    told: dict[str, Any] = {
        "width": made.width,
        "height": made.height,
        "tileEdge": made.tile_edge,
        "levels": len(made.levels),
        "zooms": ZOOMS,
        "far": FAR,
        "step": STEP,
        "frames": FRAMES,
        "openings": OPENINGS,
    }
    page = browser.Visit(prepared, script, told)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        most = browser.visit(program, page, Path(profile))
    if not page.figures or page.figures.get("error") or page.figures["failed"]:
        raise SystemExit(f"the browser did not finish: {page.figures or 'no answer'}")
    print(f"the browser's window: {page.figures['size'][0]} × {page.figures['size'][1]} px")
    return page.figures["times"], most


def figures(who: str, times: Times, most: float, when: str) -> Iterator[Figure]:
    """The lines of one of the two."""
    is_ours = who == "kiosk"
    for name, measured in times.items():
        limit = "≤ 250" if name == "open" else "≤ 16.7" if when else "≤ 8.5"
        target = limit if is_ours else "the rival"
        yield Figure(f"{who}: {name}{when}, median", middle(measured), "ms", target)
        yield Figure(f"{who}: {name}{when}, p95", percentile(measured, 0.95), "ms", target)
    target = "≤ 1/4 of the rival" if is_ours else "the rival"
    yield Figure(f"{who}: memory{when}, most", most, "MB", target)


def main() -> int:
    """Both, on a quiet machine and in a crowd; one line when the rival is not installed."""
    program, script = browser.find_program(), browser.find_script()
    if not program or not script:
        missing = "OpenSeadragon" if program else "Chromium"
        print(f"beside the browser: {missing} is not installed: left out")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        prepared = pyramid(Path(folder))
        for when, load in (("", nullcontext()), (", both cores busy", both_cores_busy())):
            with load:
                ours = in_the_kiosk(prepared.folder)
                theirs = in_the_browser(program, script, prepared)
            for who, (times, most) in (("kiosk", ours), ("browser", theirs)):
                for figure in figures(who, times, most, when):
                    print(figure, flush=True)
            share = ours[1] / theirs[1]
            print(Figure(f"memory{when}, kiosk to browser", share, "times", "≤ 0.25"), flush=True)
    return 0


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure_kiosk(Path(sys.argv[1]))), flush=True)
        sys.stdin.read()  # stay until the memory is taken
    else:
        sys.exit(main())
