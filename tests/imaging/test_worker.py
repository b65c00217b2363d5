"""The wall: broken, hostile and unlucky pictures cost one `Failed`, and the next call works."""

from __future__ import annotations

import os
import random
import shutil
import signal
import threading
import time
from pathlib import Path

import pytest
from PIL import Image

from kiosk.imaging import Failed, Fault, Limits, Made, PictureFacts, ScreenPlan, Worker
from tests.imaging.pictures import chunk, claimed_png, noise, quarters, saved

TILED = ScreenPlan(screen=400, thumbnail=100, tile_edge=256, pyramid_above=800)
FORMATS = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "tif": "TIFF", "gif": "GIF"}


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A photograph that keeps the worker busy for some tenths of a second."""
    return saved(noise(3600, 3600), tmp_path_factory.mktemp("large") / "large.jpg", quality=60)


def fault_of(answer: object) -> Fault:
    assert isinstance(answer, Failed), answer
    assert answer.detail
    return answer.fault


def works_again(worker: Worker, folder: Path) -> bool:
    source = saved(quarters(), folder / "good.png")
    return isinstance(worker.make(source, folder / "good"), Made)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_a_cut_file(
    worker: Worker, tmp_path: Path, staging: Path, ending: str, part: float
) -> None:
    whole = saved(noise(300, 300), tmp_path / f"p.{ending}").read_bytes()
    cut = tmp_path / f"cut.{ending}"
    cut.write_bytes(whole[: int(len(whole) * part)])
    assert fault_of(worker.verify(cut)) is Fault.PICTURE_TRUNCATED
    assert fault_of(worker.make(cut, staging)) is Fault.PICTURE_TRUNCATED
    assert not staging.exists()


def test_a_cut_large_file_leaves_no_tiles(
    worker: Worker, tmp_path: Path, staging: Path, large: Path
) -> None:
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(large.read_bytes()[:-2000])
    assert fault_of(worker.make(cut, staging, TILED)) is Fault.PICTURE_TRUNCATED
    assert not staging.exists()


def test_a_whole_file_is_verified(worker: Worker, large: Path) -> None:
    assert worker.verify(large) == PictureFacts("JPEG", 3600, 3600, stored_by_rows=True)


def test_a_damaged_middle(worker: Worker, tmp_path: Path, staging: Path) -> None:
    whole = bytearray(saved(noise(300, 300), tmp_path / "p.png").read_bytes())
    whole[len(whole) // 2] ^= 0x55
    (tmp_path / "p.png").write_bytes(whole)
    assert fault_of(worker.make(tmp_path / "p.png", staging)) is Fault.PICTURE_UNREADABLE


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("empty.jpg", b"", Fault.PICTURE_EMPTY),
        ("letter.jpg", b"Dear Sir,", Fault.PICTURE_WRONG_TYPE),
        ("bomb.png", claimed_png(30_000, 30_000), Fault.PICTURE_TOO_LARGE),
        ("phone.jpg", b"\0\0\0\x18ftypheic", Fault.PICTURE_UNSUPPORTED),
    ],
)
def test_what_the_header_says_holds_in_the_worker(
    worker: Worker, tmp_path: Path, staging: Path, name: str, content: bytes, fault: Fault
) -> None:
    (tmp_path / name).write_bytes(content)
    assert fault_of(worker.make(tmp_path / name, staging)) is fault
    assert not staging.exists()


def test_a_missing_picture(worker: Worker, tmp_path: Path, staging: Path) -> None:
    assert fault_of(worker.make(tmp_path / "none.jpg", staging)) is Fault.PICTURE_MISSING


def test_a_png_of_text_is_no_burden(worker: Worker, tmp_path: Path, staging: Path) -> None:
    whole = saved(quarters(), tmp_path / "p.png").read_bytes()
    text = chunk(b"tEXt", b"Comment\0" + b"x" * 50_000_000)
    (tmp_path / "p.png").write_bytes(whole[:33] + text + whole[33:])
    started = time.monotonic()
    answer = worker.make(tmp_path / "p.png", staging)
    assert isinstance(answer, Made | Failed)
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("ending", ["jpg", "png", "webp"])
def test_mutants_are_contained(worker: Worker, tmp_path: Path, ending: str) -> None:
    chance = random.Random(20_260)
    whole = saved(noise(60, 40), tmp_path / f"p.{ending}").read_bytes()
    mutant = tmp_path / f"mutant.{ending}"
    for turn in range(100):
        changed = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        mutant.write_bytes(changed)
        answer = worker.make(mutant, tmp_path / str(turn))
        assert isinstance(answer, Made | Failed)
        assert (tmp_path / str(turn)).exists() is isinstance(answer, Made)
    assert works_again(worker, tmp_path)


def test_killed_in_the_middle(tmp_path: Path, staging: Path, large: Path) -> None:
    with Worker() as worker:

        def kill(_: float) -> None:
            assert worker.process_id
            os.kill(worker.process_id, signal.SIGKILL)

        assert fault_of(worker.make(large, staging, TILED, kill)) is Fault.WORKER_DIED
        assert not staging.exists()
        assert works_again(worker, tmp_path)


def test_a_worker_that_hangs_is_replaced(tmp_path: Path, staging: Path, large: Path) -> None:
    with Worker(Limits(seconds=1.5)) as worker:

        def stop(_: float) -> None:
            assert worker.process_id
            os.kill(worker.process_id, signal.SIGSTOP)

        started = time.monotonic()
        assert fault_of(worker.make(large, staging, TILED, stop)) is Fault.WORKER_TOO_SLOW
        assert time.monotonic() - started < 30
        assert not staging.exists()
        assert works_again(worker, tmp_path)


def test_too_little_time(tmp_path: Path, large: Path) -> None:
    with Worker(Limits(seconds=0.01)) as worker:
        assert fault_of(worker.verify(large)) is Fault.WORKER_TOO_SLOW
        assert worker.process_id is None


def test_out_of_memory(tmp_path: Path, staging: Path) -> None:
    """A progressive JPEG must be held as a whole before its first row is known."""
    source = saved(quarters(9000, 9000), tmp_path / "p.jpg", progressive=True, quality=30)
    with Worker(Limits(memory_bytes=300 * 1024 * 1024)) as worker:
        assert fault_of(worker.make(source, staging)) is Fault.WORKER_OUT_OF_MEMORY
        assert not staging.exists()
        assert works_again(worker, tmp_path)


@pytest.mark.parametrize("plan", [ScreenPlan(), TILED])
def test_no_room_for_a_file(tmp_path: Path, staging: Path, large: Path, plan: ScreenPlan) -> None:
    """The limit on a file's size fails the same write that a full disk fails."""
    source = saved(quarters(), tmp_path / "p.png")
    with Worker(Limits(file_bytes=3000)) as worker:
        assert fault_of(worker.make(large, staging, plan)) is Fault.DISK_FULL
        assert not staging.exists()
        assert isinstance(worker.make(source, staging), Made)


def test_a_folder_that_cannot_be_made(worker: Worker, tmp_path: Path) -> None:
    source = saved(quarters(), tmp_path / "p.png")
    assert fault_of(worker.make(source, source / "staging")) is Fault.DISK_UNWRITABLE


def test_a_folder_in_use_is_a_broken_promise(worker: Worker, tmp_path: Path) -> None:
    source = saved(quarters(), tmp_path / "p.png")
    with pytest.raises(ValueError, match="not empty"):
        worker.make(source, tmp_path)
    assert source.exists()


def test_a_folder_that_vanishes(tmp_path: Path, staging: Path, large: Path) -> None:
    def vanish(_: float) -> None:
        shutil.rmtree(staging, ignore_errors=True)

    with Worker() as worker:
        answer = worker.make(large, staging, TILED, vanish)
    assert fault_of(answer) is Fault.DISK_UNWRITABLE


def test_what_progress_raises_comes_out_and_stops_the_work(
    tmp_path: Path, staging: Path, large: Path
) -> None:
    def change_of_mind(_: float) -> None:
        raise KeyboardInterrupt

    with Worker() as worker:
        with pytest.raises(KeyboardInterrupt):
            worker.make(large, staging, TILED, change_of_mind)
        assert worker.process_id is None
        assert not staging.exists()
        assert works_again(worker, tmp_path)


def test_the_process_is_renewed_after_its_jobs(tmp_path: Path) -> None:
    source = saved(quarters(), tmp_path / "p.png")
    with Worker(jobs_per_process=2) as worker:
        processes = []
        for _ in range(4):
            worker.verify(source)
            processes.append(worker.process_id)
    assert processes[0] is not None
    assert processes[1] is None
    assert processes[2] not in (None, processes[0])
    assert processes[3] is None


def test_a_picture_that_fails_does_not_cost_the_process(tmp_path: Path) -> None:
    (tmp_path / "p.jpg").touch()
    with Worker() as worker:
        worker.verify(tmp_path / "p.jpg")
        before = worker.process_id
        worker.verify(tmp_path / "p.jpg")
        assert worker.process_id == before is not None


def test_several_threads_take_turns(worker: Worker, tmp_path: Path) -> None:
    sources = [saved(noise(50 + n, 50), tmp_path / f"{n}.png") for n in range(6)]
    answers: dict[int, object] = {}

    def ask(number: int) -> None:
        answers[number] = worker.verify(sources[number])

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {n: PictureFacts("PNG", 50 + n, 50, stored_by_rows=True) for n in range(6)}


def test_closing_ends_a_call_under_way(staging: Path, large: Path) -> None:
    worker = Worker()
    closer = threading.Thread(target=worker.close)

    def close_once(_: float) -> None:
        if not closer.is_alive() and closer.ident is None:
            closer.start()

    assert fault_of(worker.make(large, staging, TILED, close_once)) is Fault.WORKER_DIED
    closer.join()
    assert fault_of(worker.verify(large)) is Fault.WORKER_DIED
    worker.close()


def test_the_worker_is_confined_and_gives_way(tmp_path: Path) -> None:
    with Worker(Limits(memory_bytes=1024**3, file_bytes=12_288)) as worker:
        worker.verify(saved(quarters(), tmp_path / "p.png"))
        process = Path("/proc") / str(worker.process_id)
        limits = (process / "limits").read_text()
        maps = (process / "maps").read_text()
        niceness = int((process / "stat").read_text().split()[18])
    rows = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()[1:]}
    assert rows["Max address space"] == str(1024**3)
    assert rows["Max file size"] == "12288"
    assert rows["Max open files"] == "64"
    assert rows["Max core file size"] == "0"
    assert rows["Max cpu time"] != "unlimited"
    assert niceness == min(os.nice(0) + 10, 19)
    assert "libvips" in maps
    assert "Qt6Core" not in maps


def test_nothing_but_the_five_formats_can_be_decoded(worker: Worker, tmp_path: Path) -> None:
    """A PPM is a decoder libvips has and the worker must not reach, whatever its name."""
    image = Image.new("RGB", (4, 4))
    for ending in ("ppm", "jp2", "avif"):
        path = saved(image, tmp_path / f"p.{ending}")
        renamed = path.rename(path.with_suffix(".jpg"))
        assert fault_of(worker.verify(renamed)) in (
            Fault.PICTURE_WRONG_TYPE,
            Fault.PICTURE_UNSUPPORTED,
        )
