"""How long a large scan takes and what the worker needs for it.

    python -m tests.bench.imaging_bench

Every function prints `name: value unit (target …)` lines. Peak memory is the worker's resident
memory as Linux counts it; elsewhere that line is left out. The picture of 1.2 billion pixels
shows that memory does not grow with the height.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import pyvips

from kiosk.imaging import Made, Worker

LARGE = (12_000, 16_000)
HUGE = (40_000, 30_000)


def scan(width: int, height: int, path: Path) -> Path:
    """A page of paper grain and regular strokes of ink, as a JPEG."""
    strokes = pyvips.Image.sines(width, height, hfreq=width / 90, vfreq=height / 140)
    grain = pyvips.Image.gaussnoise(width, height, sigma=6, mean=0)
    bands = [(strokes.linear(95, 115) * tint + grain).cast("uchar") for tint in (1, 0.97, 0.9)]
    page = bands[0].bandjoin(bands[1:]).copy(interpretation="srgb")
    page.jpegsave(str(path), Q=85)
    return path


def bench_large() -> None:
    """A 192-megapixel scan to screen picture, thumbnail and pyramid, all flushed to the disk."""
    _bench("large scan 12,000 × 16,000", LARGE, seconds="≤ 4 s", memory="≤ 250 MB")


def bench_huge() -> None:
    """A 1,200-megapixel scan, in a stream."""
    _bench("huge scan 40,000 × 30,000", HUGE, seconds="none", memory="≤ 400 MB")


def bench_start() -> None:
    """From nothing to the first answer of a new worker, and of one that is there."""
    with tempfile.TemporaryDirectory() as folder, Worker() as worker:
        source = scan(1200, 1600, Path(folder) / "page.jpg")
        for name in ("first", "second"):
            seconds = _timed(worker, source, Path(folder) / name)
            print(f"{name} page 1,200 × 1,600: {seconds * 1000:.0f} ms (target ≤ 1000 ms)")


def _bench(name: str, size: tuple[int, int], seconds: str, memory: str) -> None:
    with tempfile.TemporaryDirectory() as folder, Worker() as worker:
        source = scan(*size, Path(folder) / "page.jpg")
        taken = _timed(worker, source, Path(folder) / "made")
        print(f"{name} prepared: {taken:.1f} s (target {seconds})")
        peak = _peak_megabytes(worker)
        if peak is not None:
            print(f"{name} worker peak memory: {peak:.0f} MB (target {memory})")


def _timed(worker: Worker, source: Path, folder: Path) -> float:
    started = time.perf_counter()
    answer = worker.make(source, folder)
    if not isinstance(answer, Made):
        raise SystemExit(f"{source.name}: {answer.fault}: {answer.detail}")
    return time.perf_counter() - started


def _peak_megabytes(worker: Worker) -> float | None:
    status = Path("/proc") / str(worker.process_id) / "status"
    if not status.exists():
        return None
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
    return int(lines["VmHWM"].split()[0]) / 1024


if __name__ == "__main__":
    bench_start()
    bench_large()
    bench_huge()
