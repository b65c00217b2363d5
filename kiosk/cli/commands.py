"""The commands and their options."""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import sys
from pathlib import Path
from typing import NoReturn

from kiosk import __version__
from kiosk.cli.window_size import window_size
from kiosk.cli.wrong_use import WrongUse

WRONG_USE = 2
TEXT_STEPS = (1.0, 1.3, 1.6, 2.0)
LOG = logging.getLogger(__name__)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongUse(f"{message} (see {self.prog} --help)")


def dispatch(arguments: list[str]) -> int:
    """Parse and run; a wrong use is one line on standard error and exit code 2."""
    try:
        options = _parser().parse_args(arguments or ["run"])
        command = importlib.import_module(f"kiosk.cli.{options.module}")
        code: int = command.execute(options)
        sys.stdout.flush()
    except WrongUse as wrong:
        print(f"kiosk: {wrong}", file=sys.stderr)
        return WRONG_USE
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        LOG.debug("unexpected", exc_info=True)
        print(f"kiosk: {type(error).__name__}: {error}; this is a defect", file=sys.stderr)
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="kiosk", description="An offline museum kiosk for exhibit bundles.")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_run(commands)
    _add_check(commands)
    _add_list(commands)
    _add_audit(commands)
    _add_tour(commands)
    _add_prepare(commands)
    _add_region(commands)
    _add_calibrate(commands)
    _add_records(commands)
    _add_doctor(commands)
    return parser


def _add_run(commands: argparse._SubParsersAction[_Parser]) -> None:
    run = commands.add_parser("run", help="open the kiosk on exhibits")
    run.set_defaults(module="run")
    _add_folders(run)
    run.add_argument(
        "--window", type=window_size, metavar="WxH", help="a window of this size in px"
    )
    run.add_argument("--brisk", action="store_true", help="no motion")
    run.add_argument("--vnc", action="store_true", help="show it to a VNC viewer on this machine")


def _add_check(commands: argparse._SubParsersAction[_Parser]) -> None:
    check = commands.add_parser("check", help="say what is wrong with a bundle, and the repair")
    check.set_defaults(module="check")
    check.add_argument("bundle", type=Path, metavar="BUNDLE")
    check.add_argument("--json", action="store_true", help="for programs")


def _add_list(commands: argparse._SubParsersAction[_Parser]) -> None:
    listing = commands.add_parser("list", help="list the exhibits that would be shown")
    listing.set_defaults(module="listing")
    _add_folders(listing)


def _add_audit(commands: argparse._SubParsersAction[_Parser]) -> None:
    audit = commands.add_parser("audit", help="walk through a bundle and say what is wrong to use")
    audit.set_defaults(module="audit")
    audit.add_argument("bundle", type=Path, metavar="BUNDLE")
    audit.add_argument("--json", action="store_true", help="for programs")
    audit.add_argument(
        "--matrix",
        nargs="?",
        const="usual",
        choices=("usual", "stretched"),
        help="on many screens, in every language; stretched: also read aloud, with one switch, …",
    )
    audit.add_argument("--thorough", action="store_true", help="touch everything, everywhere")
    audit.add_argument("--pictures", type=Path, metavar="DIR", help="what was found, ringed")
    audit.add_argument(
        "--seconds", type=float, default=600.0, metavar="S", help="at most, for each configuration"
    )


def _add_tour(commands: argparse._SubParsersAction[_Parser]) -> None:
    tour = commands.add_parser("tour", help="draw every kind of screen into pictures")
    tour.set_defaults(module="tour")
    tour.add_argument("bundle", type=Path, metavar="BUNDLE")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    tour.add_argument("--size", type=window_size, default=(1920, 1080), metavar="WxH")
    tour.add_argument("--language", default="", metavar="L")
    tour.add_argument("--theme", default="reading", metavar="T")
    tour.add_argument(
        "--text", type=float, choices=TEXT_STEPS, default=1.0, metavar="STEP", help="1.3, 1.6 or 2"
    )


def _add_prepare(commands: argparse._SubParsersAction[_Parser]) -> None:
    prepare = commands.add_parser("prepare", help="prepare the pictures of exhibits beforehand")
    prepare.set_defaults(module="prepare")
    _add_folders(prepare)
    prepare.add_argument("--into", type=Path, metavar="DIR", help="a folder for derivatives")


def _add_region(commands: argparse._SubParsersAction[_Parser]) -> None:
    region = commands.add_parser("region", help="draw a box on a picture and copy the link to it")
    region.set_defaults(module="region")
    region.add_argument("picture", type=Path, metavar="PICTURE")


def _add_calibrate(commands: argparse._SubParsersAction[_Parser]) -> None:
    calibrate = commands.add_parser("calibrate", help="measure the screen with a bank card")
    calibrate.set_defaults(module="calibrate")


def _add_records(commands: argparse._SubParsersAction[_Parser]) -> None:
    records = commands.add_parser("records", help="what was counted: votes and use")
    records.set_defaults(module="records")
    acts = records.add_subparsers(dest="act", required=True, metavar="show|export|report|reset")
    show = acts.add_parser("show", help="the sums, in a few lines")
    export = acts.add_parser("export", help="every sum by day, as a table")
    form = export.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help="for a spreadsheet (the default)")
    form.add_argument("--json", action="store_true", help="for programs")
    report = acts.add_parser("report", help="a page with plots")
    report.add_argument("--html", type=Path, required=True, metavar="OUT")
    for act in (show, export, report):
        act.add_argument("--exhibit", default="", metavar="ID", help="default: all")
    reset = acts.add_parser("reset", help="set the counts of an exhibit to zero; asks first")
    reset.add_argument("--exhibit", required=True, metavar="ID")


def _add_doctor(commands: argparse._SubParsersAction[_Parser]) -> None:
    doctor = commands.add_parser("doctor", help="say what this machine has, and what is wrong")
    doctor.set_defaults(module="doctor")


def _add_folders(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folders", type=Path, nargs="*", metavar="BUNDLE-or-LIBRARY", help="default: the library"
    )
