"""Whether pictures can be prepared: a small one is made and sent through the worker."""

from __future__ import annotations

import struct
import tempfile
import zlib
from pathlib import Path

from kiosk.app.doctor.diagnosis import Diagnosis, fail, ok
from kiosk.imaging import Failed, Worker

SIDE = 8


def examine_decoders() -> Diagnosis:
    """Decode a picture in the worker's process, as the kiosk does."""
    with tempfile.TemporaryDirectory() as folder, Worker() as worker:
        file = Path(folder) / "grey.png"
        file.write_bytes(grey_png(SIDE))
        facts = worker.verify(file)
    if isinstance(facts, Failed):
        return fail("pictures", f"cannot be decoded: {facts.detail}", "install the program again")
    return ok("pictures", "decoded in a process of their own")


def grey_png(side: int) -> bytes:
    """A grey square of `side` px (PNG, third edition: 8 bits, no filter)."""
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * side) * side)
    chunks = ((b"IHDR", header), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
