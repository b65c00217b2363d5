"""The engine opens our own files and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkRequest
from PySide6.QtQml import QQmlAbstractUrlInterceptor
from pytestqt.qtbot import QtBot

from kiosk.app.own_files import REFUSED, NoNetworkFactory, OwnFiles
from tests.app.listener import Listener

URL_STRING = QQmlAbstractUrlInterceptor.DataType.UrlString


@pytest.fixture
def own(tmp_path: Path) -> OwnFiles:
    (tmp_path / "own").mkdir()
    return OwnFiles((tmp_path / "own",))


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/a.png",
        "https://museum.example/a.png",
        "ftp://museum.example/a",
        "data:image/png;base64,AAAA",
        "file://server/share/a.png",
        "javascript:1",
    ],
)
def test_addresses_are_refused_and_counted(own: OwnFiles, address: str) -> None:
    assert own.intercept(QUrl(address), URL_STRING) == REFUSED
    assert own.refused == 1


@pytest.mark.parametrize(
    "address", ["qrc:/qt-project.org/imports/QtQuick/qmldir", "image://icon/regular/x/000000", ""]
)
def test_our_own_schemes_pass(own: OwnFiles, address: str) -> None:
    assert own.intercept(QUrl(address), URL_STRING) == QUrl(address)
    assert own.refused == 0


def test_files_pass_only_below_our_folders(own: OwnFiles, tmp_path: Path) -> None:
    inside = QUrl.fromLocalFile(str(tmp_path / "own" / "a.png"))
    outside = QUrl.fromLocalFile(str(tmp_path / "other" / "a.png"))
    climbing = QUrl.fromLocalFile(str(tmp_path / "own" / ".." / "other.png"))
    twin = QUrl.fromLocalFile(str(tmp_path / "own-not" / "a.png"))
    assert own.intercept(inside, URL_STRING) == inside
    assert [own.intercept(url, URL_STRING) for url in (outside, climbing, twin)] == [REFUSED] * 3


def test_a_link_out_of_our_folder_is_refused(own: OwnFiles, tmp_path: Path) -> None:
    (tmp_path / "secret.png").touch()
    (tmp_path / "own" / "link.png").symlink_to(tmp_path / "secret.png")
    url = QUrl.fromLocalFile(str(tmp_path / "own" / "link.png"))
    assert own.intercept(url, URL_STRING) == REFUSED


def test_a_request_opens_no_socket(qtbot: QtBot) -> None:
    with Listener() as listener:
        manager = NoNetworkFactory().create(None)  # type: ignore[arg-type]
        reply = manager.get(QNetworkRequest(QUrl(listener.address("a.png"))))
        with qtbot.waitSignal(reply.finished, raising=False, timeout=1000):
            pass
        assert bytes(reply.readAll().data()) == b""
        assert listener.calls == 0


def test_the_listener_hears() -> None:
    import socket

    with Listener() as listener:
        socket.create_connection(("127.0.0.1", listener.port)).close()
        listener.settle()
        assert listener.calls == 1
