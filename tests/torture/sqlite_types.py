"""The two tables of functions by which SQLite reaches the disk (its VFS interface), for ctypes."""

from __future__ import annotations

import _sqlite3
import ctypes
from ctypes import POINTER, c_char_p, c_int, c_int64, c_void_p
from typing import Any, Final

CLOSE: Final = ctypes.CFUNCTYPE(c_int, c_void_p)
READ: Final = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
WRITE: Final = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
TRUNCATE: Final = ctypes.CFUNCTYPE(c_int, c_void_p, c_int64)
SYNC: Final = ctypes.CFUNCTYPE(c_int, c_void_p, c_int)
LOCK: Final = ctypes.CFUNCTYPE(c_int, c_void_p, c_int)
SHARED_MAP: Final = ctypes.CFUNCTYPE(c_int, c_void_p, c_int, c_int, c_int, c_void_p)
OPEN: Final = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
DELETE: Final = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)


class FileMethods(ctypes.Structure):
    """`sqlite3_io_methods`; what is not taken over is only a pointer here."""

    _fields_ = [
        ("version", c_int),
        ("close", CLOSE),
        ("read", READ),
        ("write", WRITE),
        ("truncate", TRUNCATE),
        ("sync", SYNC),
        ("file_size", c_void_p),
        ("lock", LOCK),
        ("unlock", c_void_p),
        ("check_reserved_lock", c_void_p),
        ("file_control", c_void_p),
        ("sector_size", c_void_p),
        ("device_characteristics", c_void_p),
        ("shared_map", SHARED_MAP),
        ("shared_lock", c_void_p),
        ("shared_barrier", c_void_p),
        ("shared_unmap", c_void_p),
        ("fetch", c_void_p),
        ("unfetch", c_void_p),
    ]


class OpenFile(ctypes.Structure):
    """`sqlite3_file`: its first field is all that is public."""

    _fields_ = [("methods", POINTER(FileMethods))]


class FileSystem(ctypes.Structure):
    """`sqlite3_vfs`."""

    _fields_ = [
        ("version", c_int),
        ("file_bytes", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("own", c_void_p),
        ("open", OPEN),
        ("delete", DELETE),
        *((f"other{number}", c_void_p) for number in range(15)),
    ]


def library() -> Any:
    """The very SQLite that Python's module uses. Raises `OSError` where it cannot be reached."""
    try:
        found = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
        found.sqlite3_vfs_find.restype = POINTER(FileSystem)
    except AttributeError as error:
        raise OSError("this Python hides its SQLite: use one that links to it") from error
    found.sqlite3_vfs_find.argtypes = (c_char_p,)
    found.sqlite3_vfs_register.argtypes = (POINTER(FileSystem), c_int)
    found.sqlite3_vfs_unregister.argtypes = (POINTER(FileSystem),)
    return found
