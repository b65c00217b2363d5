"""What stands on the keys of the screen's keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.storage.keyboard import Keyboard, Keys

LAYERS = ("letters", "accents", "signs")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key: what it types, its row from the top, and its place of `many` in that row."""

    letter: str
    row: int
    place: int
    many: int


@dataclass(frozen=True, slots=True)
class KeyboardProps:
    """`layer` is one of letters, accents, signs; `columns` is the longest row of any of them.

    `next_label` stands on the key that changes the script, "" where there is no other script.
    """

    label: str = ""
    next_label: str = ""
    layer: str = "letters"
    has_accents: bool = False
    columns: int = 0
    keys: tuple[KeyRow, ...] = ()


def derive_keyboard(offered: tuple[Keyboard, ...], front: int, layer: str) -> KeyboardProps:
    """The keyboard in front of the `offered` ones, with a layer of its keys."""
    if not offered:
        return KeyboardProps()
    keyboard, following = offered[front % len(offered)], offered[(front + 1) % len(offered)]
    layers = {
        "letters": keyboard.letters,
        "accents": keyboard.accents,
        "signs": keyboard.signs,
    }
    return KeyboardProps(
        label=keyboard.label,
        next_label=following.label if len(offered) > 1 else "",
        layer=layer if layers.get(layer) else "letters",
        has_accents=bool(keyboard.accents),
        columns=max(len(row) for rows in layers.values() for row in rows),
        keys=_keys(layers.get(layer) or keyboard.letters),
    )


def _keys(rows: Keys) -> tuple[KeyRow, ...]:
    return tuple(
        KeyRow(letter, number, place, len(row))
        for number, row in enumerate(rows)
        for place, letter in enumerate(row)
    )
