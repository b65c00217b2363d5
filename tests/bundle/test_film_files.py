"""Films as they are looked into: their length, their pictures, and whether a cut is noticed."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.bundle.film import Film
from kiosk.bundle.folder import BundleFile
from kiosk.bundle.recording import Recording
from kiosk.bundle.sound import Flaw, Sound
from kiosk.bundle.sound_file import look_into
from tests.bundle import films
from tests.bundle.conftest import Bundle
from tests.bundle.provoke import CAPTIONS, PERSON
from tests.bundle.sounds import m4a

FOLDER = "sources/letter"
WIDE, HIGH = films.WIDTH, films.HEIGHT


def _seen(path: Path, content: bytes) -> tuple[str, Sound]:
    path.write_bytes(content)
    return look_into(BundleFile(path, path.name, len(content)))


def _film(path: Path, content: bytes) -> Film:
    film = _seen(path, content)[1]
    assert isinstance(film, Film)
    return film


@pytest.mark.parametrize("sound", [True, False])
@pytest.mark.parametrize(
    ("ending", "kind", "coding"),
    [("mp4", "MP4", "H.264"), ("m4v", "MP4", "H.264"), ("webm", "WebM", "VP8")],
)
def test_a_whole_film_is_known(
    ending: str, kind: str, coding: str, sound: bool, tmp_path: Path
) -> None:
    content = films.FILMS[ending](2.5, sound=sound)
    film = Film(2.5, None, WIDE, HIGH, coding, sound)
    assert _seen(tmp_path / f"a.{ending}", content) == (kind, film)


@pytest.mark.parametrize("make", [films.mp4, films.webm])
@pytest.mark.parametrize("missing", [1, 100, 1500])
def test_a_film_that_is_cut_off_is_noticed(make: films.Make, missing: int, tmp_path: Path) -> None:
    assert _film(tmp_path / "a.mp4", make(2)[:-missing]).flaw is Flaw.TRUNCATED


def test_an_index_behind_the_film_is_found(tmp_path: Path) -> None:
    content = films.mp4(1)
    start, data = content.index(b"moov") - 4, content.index(b"mdat") - 4
    turned = content[:start] + content[data:] + content[start:data]
    assert _film(tmp_path / "a.mp4", turned).seconds == 1
    assert _film(tmp_path / "a.mp4", turned[:-1]).flaw is Flaw.TRUNCATED
    assert _seen(tmp_path / "a.mp4", content[:start] + content[data:]) == (
        *("MP4", Film(flaw=Flaw.TRUNCATED)),
    )


def test_a_film_held_upright_is_upright(tmp_path: Path) -> None:
    content = films.mp4(1)
    quarter = (0, 0x10000, 0, 0xFFFF0000, 0)
    at = content.index(b"tkhd") + 4 + 40
    matrix = b"".join(number.to_bytes(4, "big") for number in quarter)
    turned = content[:at] + matrix + content[at + len(matrix) :]
    film = _film(tmp_path / "a.mp4", turned)
    assert (film.width, film.height) == (HIGH, WIDE)


@pytest.mark.parametrize(
    ("coding", "name", "flaw"),
    [
        (b"hvc1", "HEVC", None),
        (b"vp09", "VP9", None),
        (b"av01", "AV1", Flaw.CODING),
        (b"apcn", "apcn", Flaw.CODING),
        (b"\0\0\0\0", "?", Flaw.CODING),
        (b"encv", "encv", Flaw.LOCKED),
    ],
)
def test_codings_of_mp4(coding: bytes, name: str, flaw: Flaw | None, tmp_path: Path) -> None:
    film = _film(tmp_path / "a.mp4", films.mp4(1, coding=coding))
    assert (film.coding, film.flaw) == (name, flaw)


@pytest.mark.parametrize(
    ("coding", "name", "flaw"),
    [
        (b"V_VP9", "VP9", None),
        (b"V_AV1", "AV1", Flaw.CODING),
        (b"V_THEORA", "V_THEORA", Flaw.CODING),
        (b"", "?", Flaw.CODING),
    ],
)
def test_codings_of_webm(coding: bytes, name: str, flaw: Flaw | None, tmp_path: Path) -> None:
    film = _film(tmp_path / "a.webm", films.webm(1, coding=coding))
    assert (film.coding, film.flaw) == (name, flaw)


def test_a_locked_webm_is_told(tmp_path: Path) -> None:
    assert _film(tmp_path / "a.webm", films.webm(1, locked=True)).flaw is Flaw.LOCKED


@pytest.mark.parametrize(
    ("size", "flaw"),
    [
        ((4096, 2304), None),
        ((2304, 4096), None),
        ((4096, 2306), Flaw.SIZE),
        ((4098, 16), Flaw.SIZE),
        ((16, 4098), Flaw.SIZE),
    ],
)
def test_the_largest_film(size: tuple[int, int], flaw: Flaw | None, tmp_path: Path) -> None:
    assert _film(tmp_path / "a.mp4", films.mp4(1, size=size)).flaw is flaw


@pytest.mark.parametrize(
    ("shape", "size"),
    [((128, 48), (128, 48)), ((16, 9), (85, 48)), ((1, 2), (64, 128)), ((0, 9), (64, 48))],
)
def test_webm_may_be_shown_in_another_shape(
    shape: tuple[int, int], size: tuple[int, int], tmp_path: Path
) -> None:
    film = _film(tmp_path / "a.webm", films.webm(1, shape=shape))
    assert (film.width, film.height) == size


def test_webm_as_a_stream_has_no_known_end_and_length(tmp_path: Path) -> None:
    content = films.webm(2)
    for name in ("18538067", "1F43B675"):
        at = content.index(bytes.fromhex(name)) + 4
        content = content[:at] + b"\1" + b"\xff" * 7 + content[at + 8 :]
    at = content.index(b"\x44\x89\1") + 2
    content = content[:at] + b"\1" + bytes(6) + b"\2" + content[at + 8 :]
    assert _film(tmp_path / "a.webm", content).seconds == 0
    assert _film(tmp_path / "a.webm", content).flaw is None


@pytest.mark.parametrize("length", [float("nan"), float("inf"), -4.0])
def test_webm_of_an_impossible_length_has_an_unknown_one(length: float, tmp_path: Path) -> None:
    assert _film(tmp_path / "a.webm", films.webm(1, claimed=length)).seconds == 0


@pytest.mark.parametrize("make", [films.mp4, films.webm, m4a])
@pytest.mark.parametrize(
    "filling", [b"\0\0\0\x08free", b"\0\0\0\x08trak", b"\xec\x81\0", b"\xae\x80", b"\xff", b"\0"]
)
def test_a_hostile_film_is_looked_into_in_time(
    make: films.Make, filling: bytes, tmp_path: Path
) -> None:
    content = make(1)
    inside = max(content.find(b"mvhd") - 4, content.find(b"\x15\x49\xa9\x66"))
    flood = filling * (2_000_000 // len(filling))
    start = time.process_time()
    _seen(tmp_path / "a.mp4", content + flood)
    _seen(tmp_path / "a.mp4", content[:inside] + flood)
    assert time.process_time() - start < 2


def test_a_box_may_claim_to_be_larger_than_any_file(tmp_path: Path) -> None:
    whole = films.mp4(1)
    at = whole.index(b"mdat") - 4
    claim = b"\0\0\0\1mdat" + b"\xff" * 8
    assert _film(tmp_path / "a.mp4", whole[:at] + claim).flaw is Flaw.TRUNCATED


def _one(bundle: Bundle, **kept: str | bytes) -> Recording:
    files = {f"{FOLDER}/{name.replace('_', '.')}": content for name, content in kept.items()}
    front = "title: Test\nrights: CC0 1.0"
    outcome = bundle({f"{FOLDER}/source.md": PERSON, **files}, front)
    assert outcome.found == []
    (recording,) = outcome.exhibit.sources[0].recordings
    return recording


@pytest.mark.parametrize("ending", films.FILMS)
def test_a_film_is_a_recording_with_words(ending: str, bundle: Bundle) -> None:
    content = films.FILMS[ending](2)
    files: dict[str, str | bytes] = {f"a_{ending}": content, "a_vtt": CAPTIONS}
    recording = _one(bundle, **files)
    assert (recording.kind, recording.has_sound) == ("film", True)
    assert (recording.width, recording.height, recording.seconds) == (WIDE, HIGH, 2)
    assert recording.file is not None and recording.captions[0].cues[0].words == "Peace."


def test_a_film_may_be_silent(bundle: Bundle) -> None:
    recording = _one(bundle, a_webm=films.webm(2, sound=False), a_vtt=CAPTIONS)
    assert recording.is_film and not recording.has_sound


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a_mov", b"x", "save it as MP4"),
        ("a_m4a", films.mp4(1), "name it a.mp4"),
        ("a_mp4", films.mp4(1, picture=False), "name it a.m4a"),
        ("a_mp4", films.webm(1), "name it a.webm"),
        ("a_webm", films.webm(1, kind=b"matroska"), "this is no WebM film"),
        ("a_webm", films.webm(1, picture=False), "a sound and no pictures"),
        ("a_mp4", films.mp4(1, coding=b"av01"), "AV1 cannot be played everywhere"),
        ("a_mp4", films.mp4(1, size=(8192, 4320)), "8192 × 4320 px"),
    ],
)
def test_what_is_wrong_with_a_film_is_said_with_its_repair(
    name: str, content: bytes, says: str, bundle: Bundle
) -> None:
    files = {f"{FOLDER}/{name.replace('_', '.')}": content, f"{FOLDER}/a.vtt": CAPTIONS}
    outcome = bundle({f"{FOLDER}/source.md": PERSON, **files}, "title: T\nrights: x")
    assert says in outcome.sentences
    assert outcome.exhibit.sources[0].recordings[0].file is None
    assert outcome.exhibit.sources[0].recordings[0].captions


def test_a_film_elsewhere_is_told_where_it_belongs(bundle: Bundle) -> None:
    outcome = bundle({"people/ana.md": PERSON, "people/ana.mp4": films.mp4(1)})
    assert "people/ana.mp4:1 unused-file" in outcome.found
    assert "into the folder of a source" in outcome.sentences
