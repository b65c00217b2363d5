"""Where a film is shown: whole, in the middle, never pulled out of shape."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.viewmodels.film_picture import FilmPicture
from kiosk.viewmodels.player_view_model import PlayerViewModel
from tests.pretend_loudspeaker import PretendLoudspeaker

RED, NOTHING = QColor("red"), QColor("white")


def _painted(film: FilmPicture) -> QImage:
    room = QImage(round(film.width()), round(film.height()), QImage.Format.Format_RGB32)
    room.fill(NOTHING)
    painter = QPainter(room)
    film.paint(painter)
    painter.end()
    return room


def _frame(width: int, height: int) -> QImage:
    frame = QImage(width, height, QImage.Format.Format_RGB32)
    frame.fill(RED)
    return frame


@pytest.fixture
def loudspeaker() -> PretendLoudspeaker:
    return PretendLoudspeaker()


@pytest.fixture
def player(qapp: object, loudspeaker: PretendLoudspeaker) -> PlayerViewModel:
    return PlayerViewModel(loudspeaker)


@pytest.fixture
def film(player: PlayerViewModel) -> FilmPicture:
    film = FilmPicture()
    film.setSize(_frame(200, 100).size())
    film.setProperty("player", player)
    return film


@pytest.mark.parametrize(
    ("frame", "inside", "outside"),
    [
        ((200, 100), (0, 0), None),
        ((100, 100), (100, 0), (40, 50)),
        ((400, 100), (0, 50), (100, 10)),
    ],
)
def test_a_frame_is_shown_whole(
    frame: tuple[int, int],
    inside: tuple[int, int],
    outside: tuple[int, int] | None,
    film: FilmPicture,
    player: PlayerViewModel,
) -> None:
    assert _painted(film).pixelColor(100, 50) == NOTHING
    player.framed.emit(_frame(*frame))
    assert _painted(film).pixelColor(*inside) == RED
    assert outside is None or _painted(film).pixelColor(*outside) == NOTHING


def test_a_film_that_came_before_its_place_is_shown(player: PlayerViewModel) -> None:
    player.frame = _frame(20, 10)
    film = FilmPicture()
    film.setSize(_frame(20, 10).size())
    film.setProperty("player", player)
    assert _painted(film).pixelColor(10, 5) == RED


def test_it_asks_for_its_width(film: FilmPicture, loudspeaker: PretendLoudspeaker) -> None:
    assert loudspeaker.width == 200
    film.setWidth(333.4)
    assert loudspeaker.width == 333
    film.setProperty("ratio", 1.5)
    assert loudspeaker.width == 500
