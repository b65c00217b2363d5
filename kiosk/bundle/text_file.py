"""Text as curators' programs write it: UTF-8 or UTF-16, any line ends, within a size."""

from __future__ import annotations

import codecs
import os
import re

from kiosk.bundle.code import Code
from kiosk.bundle.findings import Findings
from kiosk.bundle.folder import BundleFile

LARGEST = 256 * 1024
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufeff]")
READING = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


def read_text(file: BundleFile, findings: Findings, largest: int = LARGEST) -> str | None:
    """The text of `file` with `\\n` line ends; None, with a finding, when it cannot be read."""
    text = read_decoded(file, findings, largest)
    if text is None:
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not (control := _CONTROL.search(text)):
        return text
    line = text.count("\n", 0, control.start()) + 1
    what = f"the invisible character U+{ord(control[0]):04X} was left out: delete it"
    findings.say(Code.CONTROL_CHARACTER, file.inside, what, line)
    return _CONTROL.sub("", text)


def read_decoded(file: BundleFile, findings: Findings, largest: int) -> str | None:
    """The text of `file` as it stands; None, with a finding, when it cannot be read."""
    data = _read_bytes(file, findings, largest)
    return None if data is None else _decoded(data, file.inside, findings)


def _read_bytes(file: BundleFile, findings: Findings, largest: int) -> bytes | None:
    try:
        with os.fdopen(os.open(file.path, READING), "rb") as opened:
            data = opened.read(largest + 1)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        sentence = f"cannot be opened ({reason}): check the file and its permissions"
        findings.say(Code.UNREADABLE_FILE, file.inside, sentence)
        return None
    if len(data) > largest:
        sentence = f"longer than {largest // 1024} KB: divide the text"
        findings.say(Code.TEXT_TOO_LARGE, file.inside, sentence)
        return None
    return data


def _decoded(data: bytes, inside: str, findings: Findings) -> str | None:
    encoding = _encoding(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        shown = data.split(b"\n")[line - 1].decode("cp1252", "replace").strip()[:60]
        sentence = f"not UTF-8, at “{_CONTROL.sub('', shown)}”: save the file again as UTF-8"
        findings.say(Code.TEXT_ENCODING, inside, sentence, line)
        return None


def _encoding(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if data[1:2] == b"\0":
        return "utf-16-le"
    return "utf-16-be" if data[:1] == b"\0" else "utf-8"
