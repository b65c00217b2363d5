"""Everything that Qt, the program or Python complains about, each kept once with its number."""

from __future__ import annotations

import logging
import sys
from collections import Counter
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class Messages(logging.Handler):
    """Listens from when it is made; `where` says at each new message what was going on."""

    def __init__(self, where: Callable[[], str]) -> None:
        super().__init__(logging.WARNING)
        self._where = where
        self.counted: Counter[str] = Counter()
        qInstallMessageHandler(self._of_qt)
        logging.getLogger().addHandler(self)
        sys.excepthook = self._of_python

    def emit(self, record: logging.LogRecord) -> None:
        """What the program logs."""
        self._keep(f"{record.name}: {record.getMessage()}")

    def _of_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind not in QUIET:
            self._keep(f"{context.category}: {text}")

    def _of_python(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        while trace and trace.tb_next:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
        self._keep(f"{kind.__name__}: {error} ({place})")

    def _keep(self, text: str) -> None:
        self.counted[text] += 1
        if self.counted[text] == 1:
            print(f"! {text}\n  {self._where()}", flush=True)
