"""Floor 4: the command line."""

from __future__ import annotations

import multiprocessing
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run one command; answers the exit code. No traceback reaches whoever typed it."""
    multiprocessing.freeze_support()
    from kiosk.cli.commands import dispatch

    return dispatch(sys.argv[1:] if arguments is None else arguments)
