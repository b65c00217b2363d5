"""Floor 4: the command line."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run one command; answers the exit code. No traceback reaches whoever typed it."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    from kiosk.cli.commands import dispatch

    return dispatch(sys.argv[1:] if arguments is None else arguments)
