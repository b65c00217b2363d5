"""The QML engine opens our own files and prepared pictures, and nothing else."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlAbstractUrlInterceptor, QQmlNetworkAccessManagerFactory

LOG = logging.getLogger(__name__)
OWN_SCHEMES = ("qrc", "image", "")
MOST_KEPT = 4096
NOTHING = QUrl("data:,")
REFUSED = QUrl("qrc:/refused")


class OwnFiles(QQmlAbstractUrlInterceptor):
    """Lets through files below `folders`; every other address becomes one where nothing lies.

    Where a file lies is looked up once.
    """

    def __init__(self, folders: tuple[Path, ...]) -> None:
        super().__init__()
        within = tuple(folder.resolve() for folder in folders)
        self._is_within = lru_cache(MOST_KEPT)(lambda file: _is_within(file, within))
        self.refused = 0

    def intercept(self, url: QUrl | str, _kind: QQmlAbstractUrlInterceptor.DataType) -> QUrl:
        url = QUrl(url)
        if url.scheme() in OWN_SCHEMES or self._is_own(url):
            return url
        self.refused += 1
        LOG.warning("refused to open %s", url.toString())
        return REFUSED

    def _is_own(self, url: QUrl) -> bool:
        return url.isLocalFile() and self._is_within(url.toLocalFile())


def _is_within(file: str, folders: tuple[Path, ...]) -> bool:
    path = Path(file).resolve()
    return any(path.is_relative_to(folder) for folder in folders)


class NoNetwork(QNetworkAccessManager):
    """Answers every request with nothing, without opening a socket."""

    def createRequest(
        self,
        _operation: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        _data: QIODevice | None = None,
    ) -> QNetworkReply:
        LOG.warning("refused a request of scheme %r", request.url().scheme())
        nothing = QNetworkRequest(NOTHING)
        return super().createRequest(QNetworkAccessManager.Operation.GetOperation, nothing)


class NoNetworkFactory(QQmlNetworkAccessManagerFactory):
    """Gives the QML engine an access manager that has no network."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        return NoNetwork(parent)
