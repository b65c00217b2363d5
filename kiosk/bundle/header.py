"""The header of a text: YAML in which every scalar is a string, read event by event."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from kiosk.bundle.bundle_path import name_key
from kiosk.bundle.code import Code
from kiosk.bundle.findings import Findings
from kiosk.bundle.header_repair import repair

LARGEST = 32 * 1024
DEEPEST = 6
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

Value: TypeAlias = "str | list[Value] | dict[str, Value]"


@dataclass(frozen=True, slots=True)
class Header:
    """The values of a header by key (lower case, dashes for spaces), and the line of each."""

    values: dict[str, Value] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)

    def line(self, key: str) -> int:
        """The line in the file where `key` stands; 1 when it does not."""
        return self.lines.get(key, 1)

    def scalar(self, key: str) -> str:
        """The text of `key`, the texts of a list with commas; empty when there is none."""
        value = self.values.get(key, "")
        return value.strip() if isinstance(value, str) else ", ".join(self.items(key))

    def items(self, key: str) -> tuple[str, ...]:
        """The texts of `key`: a list, or one text divided at its commas."""
        value = self.values.get(key, "")
        parts: list[Value] = [*value.split(",")] if isinstance(value, str) else []
        parts = value if isinstance(value, list) else parts
        texts = (part.strip() for part in parts if isinstance(part, str))
        return tuple(text for text in texts if text)

    def pairs(self, key: str) -> dict[str, str]:
        """The names and texts below `key`, as written."""
        value = self.values.get(key)
        pairs = value.items() if isinstance(value, dict) else ()
        return {name: text.strip() for name, text in pairs if isinstance(text, str)}


class _Refused(Exception):
    """A header that means more than strings; `line` counts from 1 within the header."""

    def __init__(self, code: Code, sentence: str, line: int) -> None:
        super().__init__(sentence)
        self.code, self.sentence, self.line = code, sentence, line


def parse_header(text: str, first_line: int, inside: str, findings: Findings) -> Header | None:
    """Read `text`, which starts at `first_line` of the file `inside` the bundle.

    None, with a finding that names the repair, when it is not a header.
    """
    try:
        return _parsed(text, first_line, inside, findings)
    except _Refused as refused:
        code, sentence, line = refused.code, refused.sentence, refused.line
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        code, sentence, line = repair(text, mark.line + 1 if mark else 1)
    findings.say(code, inside, sentence, first_line + line - 1)
    return None


def _parsed(text: str, first_line: int, inside: str, findings: Findings) -> Header:
    if len(text.encode()) > LARGEST:
        sentence = f"the header is longer than {LARGEST // 1024} KB: move texts below it"
        raise _Refused(Code.HEADER_TOO_LARGE, sentence, 1)
    builder = _Builder(first_line, inside, findings)
    for event in yaml.parse(text, Loader=_LOADER):
        builder.take(event)
    return Header(builder.root, builder.lines)


class _Builder:
    """Turns the events of YAML into strings, lists and pairs; refuses tags, anchors, aliases."""

    def __init__(self, first_line: int, inside: str, findings: Findings) -> None:
        self.root: dict[str, Value] = {}
        self.lines: dict[str, int] = {}
        self._open: list[list[Value] | dict[str, Value]] = []
        self._keys: list[str | None] = []
        self._first_line, self._inside, self._findings = first_line, inside, findings

    def take(self, event: yaml.Event) -> None:
        """Take one more event."""
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.ScalarEvent):
            self._check(event, line)
            self._put(event.value, line)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._check(event, line)
            self._start([] if isinstance(event, yaml.SequenceStartEvent) else {}, line)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._open.pop()
            self._keys.pop()
        elif isinstance(event, yaml.AliasEvent):
            sentence = "a star (*) means something else in a header: put the value in quotes"
            raise _Refused(Code.HEADER_REFERENCE, sentence, line)

    def _check(self, event: Any, line: int) -> None:
        if event.anchor or event.tag not in (None, "!"):
            sentence = "a value cannot begin with & or !: put the value in quotes"
            raise _Refused(Code.HEADER_REFERENCE, sentence, line)

    def _start(self, value: list[Value] | dict[str, Value], line: int) -> None:
        if len(self._open) >= DEEPEST:
            sentence = f"more than {DEEPEST} levels: write a list or names with values"
            raise _Refused(Code.HEADER_TOO_DEEP, sentence, line)
        if isinstance(value, dict) and self._open and isinstance(self._open[-1], list):
            sentence = "a colon inside an item of a list: put the item in straight quotes"
            raise _Refused(Code.HEADER_COLON, sentence, line)
        self._put(value, line)
        self._open.append(value)
        self._keys.append(None)

    def _put(self, value: Value, line: int) -> None:
        if not self._open:
            self._put_root(value, line)
        elif isinstance(inner := self._open[-1], list):
            inner.append(value)
        elif self._keys[-1] is None:
            self._keys[-1] = self._key(value, line)
        else:
            inner[self._keys[-1]] = value
            self._keys[-1] = None

    def _put_root(self, value: Value, line: int) -> None:
        if isinstance(value, dict):
            self.root = value
        else:
            sentence = "this is not a key with a value: write each line as “key: value”"
            raise _Refused(Code.HEADER_BROKEN, sentence, line)

    def _key(self, value: Value, line: int) -> str:
        if not isinstance(value, str):
            sentence = "a key must be a word: write each line as “key: value”"
            raise _Refused(Code.HEADER_BROKEN, sentence, line)
        if len(self._open) > 1:
            return value.strip()
        key = name_key(value)
        if key in self.lines:
            sentence = f"“{key}” is written twice: delete one of the two"
            self._findings.say(Code.DOUBLE_KEY, self._inside, sentence, self._first_line + line - 1)
        self.lines[key] = self._first_line + line - 1
        return key
