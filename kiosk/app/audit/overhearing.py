"""What Qt writes to its log while the kiosk is walked through."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.app import resources

TOLD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


@contextmanager
def overheard() -> Iterator[list[str]]:
    """The warnings and errors of Qt in the order in which they come; files without their folder."""
    messages: list[str] = []
    own = resources.root().as_uri() + "/"

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in TOLD:
            messages.append(message.replace(own, ""))

    before = qInstallMessageHandler(hear)
    try:
        yield messages
    finally:
        qInstallMessageHandler(before)
