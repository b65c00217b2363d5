"""What stands on the keys of the screen's keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.storage.keyboard import Keyboard, Keys

LAYERS = ("letters", "accents", "signs")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key: what it types, its row from the top, and its place in that row from the left."""

    letter: str
    row: int
    place: int


@dataclass(frozen=True, slots=True)
class KeyboardProps:
    """`layer` is one of letters, accents, signs; `lengths` are those of its rows, in keys.

    `columns` is the longest row of any layer and `most` the keys of the fullest, so that keys keep
    their size and place from layer to layer.
    `next_label` stands on the key that changes the script, `accents_label` on the one that brings
    the accents; both are "" where there is nothing to change to.
    """

    label: str = ""
    next_label: str = ""
    layer: str = "letters"
    accents_label: str = ""
    columns: int = 0
    most: int = 0
    lengths: tuple[int, ...] = ()
    keys: tuple[KeyRow, ...] = ()


def derive_keyboard(offered: tuple[Keyboard, ...], front: int, layer: str) -> KeyboardProps:
    """The keyboard in front of the `offered` ones, with a layer of its keys."""
    if not offered:
        return KeyboardProps()
    keyboard, following = offered[front % len(offered)], offered[(front + 1) % len(offered)]
    layers = dict(zip(LAYERS, (keyboard.letters, keyboard.accents, keyboard.signs), strict=True))
    rows = layers.get(layer) or keyboard.letters
    return KeyboardProps(
        label=keyboard.label,
        next_label=following.label if len(offered) > 1 else "",
        layer=layer if layers.get(layer) else "letters",
        accents_label="".join(keyboard.accents[0][:3]) if keyboard.accents else "",
        columns=max(len(row) for every in layers.values() for row in every),
        most=max(sum(len(row) for row in every) for every in layers.values()),
        lengths=tuple(len(row) for row in rows),
        keys=_keys(rows),
    )


def _keys(rows: Keys) -> tuple[KeyRow, ...]:
    return tuple(
        KeyRow(letter, number, place)
        for number, row in enumerate(rows)
        for place, letter in enumerate(row)
    )
