"""How long files and functions are, and how long they may be."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass

FORBIDDEN_WORDS = ("util", "utils", "helper", "helpers", "manager", "base", "info", "data", "misc")


@dataclass(frozen=True, slots=True)
class Bound:
    """Lines at the middle, at nine tenths and at the most; None where there is no rule."""

    median: int | None
    most_of_them: int | None
    never_above: int


PYTHON_FILE = Bound(80, 200, 300)
FUNCTION = Bound(8, 25, 50)
QML_FILE = Bound(70, 130, 200)
ROOT_FILE = Bound(None, None, 150)


def lines(text: str) -> int:
    """The lines of a file."""
    return len(text.splitlines())


def functions(source: str) -> dict[str, int]:
    """Every function of a Python file by name and first line, with its number of lines."""
    found = (
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    return {
        f"{node.name}:{node.lineno}": (node.end_lineno or 0) - node.lineno + 1 for node in found
    }


def share(sizes: Sequence[int], part: float) -> int:
    """The size below which `part` (0–1) of all sizes lie."""
    ranked = sorted(sizes)
    return ranked[min(int(len(ranked) * part), len(ranked) - 1)]


def beyond(sizes: dict[str, int], bound: Bound) -> list[str]:
    """What is larger than allowed: single ones by name, then the middle and the nine tenths."""
    offences = [
        f"{name} has {size} lines" for name, size in sizes.items() if size > bound.never_above
    ]
    all_sizes = list(sizes.values())
    for part, limit in ((0.5, bound.median), (0.9, bound.most_of_them)):
        if limit is not None and all_sizes and share(all_sizes, part) > limit:
            offences.append(f"{part:.0%} of them reach {share(all_sizes, part)} lines, not {limit}")
    return offences


def vague_words(module: str) -> list[str]:
    """The words of a module name that say nothing."""
    return [word for word in module.lower().split("_") if word in FORBIDDEN_WORDS]
