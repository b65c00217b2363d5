"""`make test` and `make check`: the stages in the order of speed; the first failure ends them."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qml_types import write_types  # a sibling: scripts here run by path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
UI = ROOT / "kiosk" / "ui"
TYPES = ROOT / "build" / "qml"
SPREAD = ("-n", "4", "--dist", "loadfile")
"""Four processes on two cores: a screen under test waits more than it works."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A named check; `run` answers an exit code."""

    name: str
    run: Callable[[], int]


def stages(scope: str) -> tuple[Stage, ...]:
    """The stages of `fast` or `all`."""
    fast = (
        Stage("format", lambda: _tool("ruff", "format", "--check", "-q", ".")),
        Stage("lint", lambda: _tool("ruff", "check", "-q", ".")),
        Stage("imports", lambda: _tool("lint-imports", "--no-cache")),
        Stage("qmllint", _qmllint),
        Stage("types", lambda: _tool("mypy")),
        Stage("house rules", lambda: _pytest("tests/house")),
    )
    return fast if scope == "fast" else (*fast, Stage("tests", lambda: _pytest("tests", *SPREAD)))


def main(scope: str) -> int:
    """Run the stages; answers the exit code of the first that fails, else 0."""
    for stage in stages(scope):
        began = time.monotonic()
        code = stage.run()
        print(f"{stage.name}: {'failed' if code else 'ok'} ({time.monotonic() - began:.1f} s)")
        sys.stdout.flush()
        if code:
            print(f"make stopped at the stage “{stage.name}”")
            return code
    return 0


def _tool(name: str, *arguments: str) -> int:
    done = subprocess.run(
        [str(BIN / name), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(done.stdout + done.stderr)
    return done.returncode


def _pytest(*arguments: str) -> int:
    command = [sys.executable, "-m", "pytest", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _qmllint() -> int:
    write_types(TYPES)
    files = [str(file) for file in sorted(UI.rglob("*.qml"))]
    return _tool(
        "pyside6-qmllint",
        "--unused-imports",
        "warning",
        "--max-warnings",
        "0",
        "-I",
        str(UI),
        "-I",
        str(TYPES),
        *files,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "all"))
