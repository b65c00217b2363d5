"""What a disk may hold after the power went: everything that was flushed, and any of the rest.

What was written to a file since its last sync may be there, be missing, or be there in some of
its 512-byte sectors. Names (created, removed, renamed, new folders) are there from the sync of
their folder on; of those since then, the first few of each folder.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.torture.layer import Act

SECTOR: Final = 512
FATES: Final = ("all", "none", "first", "any", "torn")


@dataclass(slots=True)
class _File:
    solid: bytearray = field(default_factory=bytearray)
    loose: list[Act] = field(default_factory=list)

    def settle(self) -> None:
        for act in self.loose:
            _apply(self.solid, act)
        self.loose.clear()

    def after_cut(self, chance: random.Random) -> bytes:
        content = bytearray(self.solid)
        fate = chance.choice(FATES)
        first = chance.randint(0, len(self.loose)) if fate == "first" else 0
        for number, act in enumerate(self.loose):
            if (
                fate == "all"
                or (fate == "first" and number < first)
                or (fate == "any" and chance.random() < 0.5)
            ):
                _apply(content, act)
            elif fate == "torn":
                _apply_some(content, act, chance)
        return bytes(content)


class Disk:
    """The names and files below `root`, as acts change them; it begins with what is there now."""

    def __init__(self, root: Path) -> None:
        files = [path for path in root.rglob("*") if path.is_file()]
        self._live = {str(path): _File(bytearray(path.read_bytes())) for path in files}
        self._solid: dict[str, _File | None] = dict(self._live)
        self._solid |= {str(path): None for path in root.rglob("*") if path.is_dir()}
        self._solid[str(root)] = None
        self._pending: dict[str, list[Act]] = defaultdict(list)
        self._made: dict[Act, _File] = {}

    def take(self, act: Act) -> None:
        """Let an act happen."""
        match act.verb:
            case "write" | "truncate":
                self._live[act.path].loose.append(act)
            case "sync":
                self._live[act.path].settle()
            case "forget":
                if act.path in self._live:
                    self._live[act.path].loose.clear()
            case "sync names":
                for change in self._pending.pop(act.path, ()):
                    _rename(self._solid, change, self._made)
            case _:
                self._change_names(act)

    def after_cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files of a disk that lost its power now, by path."""
        names = dict(self._solid)
        for changes in self._pending.values():
            for change in changes[: chance.randint(0, len(changes))]:
                _rename(names, change, self._made)
        content: dict[int, bytes] = {}
        found: dict[str, bytes] = {}
        for path, file in names.items():
            if file is not None and str(Path(path).parent) in names:
                found[path] = content.setdefault(id(file), file.after_cut(chance))
        return found

    def _change_names(self, act: Act) -> None:
        if act.verb == "create" and act.path in self._live:
            return
        if act.verb == "create":
            self._live[act.path] = self._made[act] = _File()
        elif act.verb == "rename" and act.path in self._live:
            self._live[str(act.content)] = self._live.pop(act.path)
        elif act.verb == "unlink":
            self._live.pop(act.path, None)
        self._pending[str(Path(act.path).parent)].append(act)


def lay_out(files: dict[str, bytes], root: Path, place: Path) -> None:
    """Write files that were below `root` below `place`."""
    for path, content in files.items():
        copy = place / Path(path).relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(content)


def _rename(names: dict[str, _File | None], act: Act, made: dict[Act, _File]) -> None:
    if act.verb == "mkdir":
        names[act.path] = None
    elif act.verb == "create":
        names[act.path] = made[act]
    elif act.path in names:
        file = names.pop(act.path)
        if act.verb == "rename":
            names[str(act.content)] = file


def _apply(content: bytearray, act: Act) -> None:
    if act.verb == "truncate":
        del content[act.place :]
        content.extend(bytes(act.place - len(content)))
    else:
        assert isinstance(act.content, bytes)
        content.extend(bytes(max(0, act.place - len(content))))
        content[act.place : act.place + len(act.content)] = act.content


def _apply_some(content: bytearray, act: Act, chance: random.Random) -> None:
    """Some of the sectors of a write, or perhaps a change of size."""
    if act.verb == "truncate":
        if chance.random() < 0.5:
            _apply(content, act)
        return
    assert isinstance(act.content, bytes)
    place = act.place
    end = act.place + len(act.content)
    while place < end:
        rest = min(end, (place // SECTOR + 1) * SECTOR)
        if chance.random() < 0.5:
            piece = act.content[place - act.place : rest - act.place]
            _apply(content, Act("write", act.path, place, piece))
        place = rest
