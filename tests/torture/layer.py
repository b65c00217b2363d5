"""A layer between the records and the disk: it writes down what is done, and fails at will."""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from unittest import mock

from tests.torture import sqlite_types as c

CREATES: Final = 0x4
JOURNALS: Final = 0x800 | 0x4000 | 0x80000  # main, super, write-ahead


@dataclass(frozen=True, slots=True)
class Act:
    """Something that was done to the disk; `content` is bytes, a size, or another name."""

    verb: str
    path: str
    place: int = 0
    content: bytes | str = b""


class Layer:
    """`fault` is asked before every call with its verb and path; what it answers is the error.

    0 lets the call through. `acts` are those that change what is on the disk, in their order.
    """

    def __init__(self, fault: Callable[[str, str], int] = lambda _verb, _path: 0) -> None:
        self.fault = fault
        self.acts: list[Act] = []
        self._library = c.library()
        self._real = self._library.sqlite3_vfs_find(None)
        self._system = c.FileSystem.from_buffer_copy(self._real.contents)
        self._system.name = b"torture"
        self._system.open = c.OPEN(self._open)
        self._system.delete = c.DELETE(self._delete)
        self._methods: dict[int, tuple[c.FileMethods, c.FileMethods]] = {}
        self._open_files: dict[int, str] = {}
        self._new_journals: set[int] = set()

    @contextmanager
    def __call__(self) -> Iterator[Layer]:
        """While this lasts, SQLite and the calls of `os` go through the layer."""
        self._library.sqlite3_vfs_register(self._system, 1)
        try:
            with _calls_of_python(self):
                yield self
        finally:
            self._library.sqlite3_vfs_unregister(self._system)

    def done(self, verb: str, path: str, place: int = 0, content: bytes | str = b"") -> None:
        """Write an act down."""
        self.acts.append(Act(verb, path, place, content))

    def _open(self, system: int, name: int, file: int, flags: int, out: int) -> int:
        path = ctypes.string_at(name).decode() if name else ""
        if error := self.fault("open", path):
            c.OpenFile.from_address(file).methods = None
            return error
        new = bool(path) and not Path(path).exists()
        code: int = self._real.contents.open(system, name, file, flags, out)
        opened = c.OpenFile.from_address(file)
        if code == 0 and path:
            if new:
                self.done("create", path)
            self._open_files[file] = path
            if flags & CREATES and flags & JOURNALS:
                self._new_journals.add(file)
            opened.methods = ctypes.pointer(self._taken_over(opened.methods))
        return code

    def _delete(self, system: int, name: int, durable: int) -> int:
        path = ctypes.string_at(name).decode()
        if error := self.fault("delete", path):
            return error
        there = Path(path).exists()
        code: int = self._real.contents.delete(system, name, durable)
        if code == 0 and there:
            self.done("unlink", path)
            if durable:
                self.done("sync names", str(Path(path).parent))
        return code

    def _taken_over(self, methods: Any) -> c.FileMethods:
        """The methods of a kind of file with ours before them."""
        address = ctypes.addressof(methods.contents)
        if address not in self._methods:
            real = methods.contents
            ours = c.FileMethods.from_buffer_copy(real)
            ours.close = c.CLOSE(lambda file: self._close(real, file))
            ours.read = c.READ(self._guarded("read", real.read))
            ours.write = c.WRITE(lambda *call: self._write(real, *call))
            ours.truncate = c.TRUNCATE(lambda *call: self._truncate(real, *call))
            ours.sync = c.SYNC(lambda *call: self._sync(real, *call))
            ours.lock = c.LOCK(self._guarded("lock", real.lock))
            if real.version > 1:
                ours.shared_map = c.SHARED_MAP(self._guarded("map", real.shared_map))
            self._methods[address] = (ours, real)
        return self._methods[address][0]

    def _guarded(self, verb: str, real: Callable[..., int]) -> Callable[..., int]:
        return lambda file, *more: self.fault(verb, self._open_files[file]) or real(file, *more)

    def _close(self, real: Any, file: int) -> int:
        self._open_files.pop(file)
        self._new_journals.discard(file)
        return int(real.close(file))

    def _write(self, real: Any, file: int, data: int, size: int, place: int) -> int:
        path = self._open_files[file]
        error = self.fault("write", path)
        size = size // 2 if error else size
        code = int(real.write(file, data, size, place)) if size else 0
        self.done("write", path, place, ctypes.string_at(data, size))
        return error or code

    def _truncate(self, real: Any, file: int, size: int) -> int:
        path = self._open_files[file]
        if error := self.fault("truncate", path):
            return error
        self.done("truncate", path, size)
        return int(real.truncate(file, size))

    def _sync(self, real: Any, file: int, flags: int) -> int:
        """SQLite's own unix layer writes the names down with the first sync of a new journal."""
        path = self._open_files[file]
        if error := self.fault("sync", path):
            return error
        code = int(real.sync(file, flags))
        self.done("sync", path)
        if file in self._new_journals:
            self._new_journals.discard(file)
            self.done("sync names", str(Path(path).parent))
        return code


@contextmanager
def _calls_of_python(layer: Layer) -> Iterator[None]:
    calls = {
        "fsync": _fsync(layer, os.fsync),
        "mkdir": _named(layer, "mkdir", os.mkdir),
        "unlink": _named(layer, "unlink", os.unlink),
        "replace": _named(layer, "rename", os.replace),
    }
    with mock.patch.multiple(os, **calls), mock.patch.object(shutil, "copyfile", _copy(layer)):
        yield


def _refuse(code: int, path: str) -> None:
    if code:
        raise OSError(code, os.strerror(code), path)


def _fsync(layer: Layer, real: Callable[[int], None]) -> Callable[[int], None]:
    def fsync(descriptor: int) -> None:
        path = str(Path(f"/proc/self/fd/{descriptor}").readlink())
        _refuse(layer.fault("fsync", path), path)
        real(descriptor)
        layer.done("sync names" if Path(path).is_dir() else "sync", path)

    return fsync


def _named(layer: Layer, verb: str, real: Callable[..., None]) -> Callable[..., None]:
    def call(path: os.PathLike[str], *more: Any, **named: Any) -> None:
        _refuse(layer.fault(verb, str(path)), str(path))
        real(path, *more, **named)
        layer.done(verb, str(path), content=str(more[0]) if verb == "rename" else b"")

    return call


def _copy(layer: Layer) -> Callable[[Path, Path], None]:
    """Half of the copy is written before it fails."""

    def copyfile(source: Path, copy: Path) -> None:
        data = Path(source).read_bytes()
        error = layer.fault("copy", str(copy))
        written = data[: len(data) // 2] if error else data
        Path(copy).write_bytes(written)
        layer.done("create", str(copy))
        layer.done("truncate", str(copy))
        layer.done("write", str(copy), 0, written)
        _refuse(error, str(copy))

    return copyfile
