"""Keeps Qt's VNC server to this machine: by itself it listens to the whole network."""

from __future__ import annotations

import logging
from typing import cast

import shiboken6
from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtNetwork import QHostAddress, QNetworkProxy, QTcpServer

LOG = logging.getLogger(__name__)
PORT = 5900
OWNER = "QVncServer"


class ViewerPort(QObject):
    """Lets the server's own attempt to listen fail, then has it listen on 127.0.0.1.

    Make it right after the application, before events are handled. A proxy that cannot listen
    is what lets the first attempt fail, so there is no moment at which the port is open to all.
    """

    def __init__(self, app: QCoreApplication, port: int = PORT) -> None:
        super().__init__(app)
        self._app = app
        self._port = port
        self._server = 0
        QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy))
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the server to get its socket."""
        if not isinstance(event, QChildEvent) or not event.added() or self._server:
            return False
        if watched.metaObject().className() == OWNER:
            self._server = shiboken6.getCppPointer(event.child())[0]
            QTimer.singleShot(0, self, self._listen)
        return False

    def _listen(self) -> None:
        self._app.removeEventFilter(self)
        server = cast(QTcpServer, shiboken6.wrapInstance(self._server, QTcpServer))
        server.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        if server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), self._port):
            LOG.info("a VNC viewer on this machine can connect to port %d", self._port)
        else:
            LOG.error("no VNC viewer can connect: %s", server.errorString())
