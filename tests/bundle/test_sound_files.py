"""Sounds as real programs write them: their length, and whether a cut is noticed."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
import soundfile

from kiosk.bundle.film import Film
from kiosk.bundle.folder import BundleFile
from kiosk.bundle.sound import Flaw, Sound
from kiosk.bundle.sound_file import look_into
from tests.bundle import sounds

KINDS = {
    "wav": ("WAV", "PCM_16"),
    "flac": ("FLAC", "PCM_16"),
    "ogg": ("OGG", "VORBIS"),
    "opus": ("OGG", "OPUS"),
    "mp3": ("MP3", "MPEG_LAYER_III"),
}
RATES = (8_000, 22_050, 48_000)


def _made(path: Path, seconds: float, rate: int, channels: int) -> bytes:
    """A noisy tone, encoded by libsndfile in the kind that the name says."""
    kind, coding = KINDS[path.suffix[1:]]
    noise = np.random.default_rng(7).normal(0, 0.05, (int(seconds * rate), channels))
    tone = np.sin(np.arange(len(noise)) * 0.2)[:, None]
    soundfile.write(path, noise + 0.3 * tone, rate, format=kind, subtype=coding)
    return path.read_bytes()


def _seen(path: Path, content: bytes) -> tuple[str, Sound]:
    path.write_bytes(content)
    return look_into(BundleFile(path, path.name, len(content)))


@pytest.mark.parametrize("ending", KINDS)
@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize(("seconds", "channels"), [(0.5, 1), (12.3, 2)])
def test_a_whole_sound_is_as_long_as_it_was_made(
    ending: str, rate: int, seconds: float, channels: int, tmp_path: Path
) -> None:
    path = tmp_path / f"a.{ending}"
    rate = 48_000 if ending == "opus" else rate
    kind, sound = _seen(path, _made(path, seconds, rate, channels))
    assert kind == {"opus": "Ogg", "ogg": "Ogg", "mp3": "MP3"}.get(ending, ending.upper())
    assert sound.flaw is None
    assert sound.seconds == pytest.approx(seconds, abs=0.2)


@pytest.mark.parametrize("ending", KINDS)
@pytest.mark.parametrize("kept", [0.5, 0.9, 0.98])
def test_a_sound_that_is_cut_off_is_noticed(ending: str, kept: float, tmp_path: Path) -> None:
    path = tmp_path / f"a.{ending}"
    whole = _made(path, 12.3, 48_000, 2)
    assert _seen(path, whole[: int(len(whole) * kept)])[1].flaw is Flaw.TRUNCATED


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "opus"])
def test_one_byte_too_few_is_noticed(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.{ending}"
    assert _seen(path, _made(path, 2, 48_000, 1)[:-1])[1].flaw is Flaw.TRUNCATED


@pytest.mark.parametrize("ending", ["flac", "ogg", "opus"])
def test_an_end_of_zeros_is_noticed(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.{ending}"
    whole = _made(path, 12.3, 48_000, 1)
    cut = len(whole) * 3 // 4
    assert _seen(path, whole[:cut] + bytes(len(whole) - cut))[1].flaw is Flaw.TRUNCATED


def _tagged(content: bytes) -> bytes:
    """With an ID3 tag of 300 bytes in front and one of 128 behind."""
    return b"ID3\4\0\0\0\0\2\x2c" + bytes(300) + content + b"TAG" + bytes(125)


@pytest.mark.parametrize(
    "content", [sounds.mp3(4), sounds.mp3(4, has_header=False), sounds.flac(4)]
)
def test_tags_around_a_sound_do_not_count(content: bytes, tmp_path: Path) -> None:
    kind, sound = _seen(tmp_path / "a", _tagged(content))
    assert kind in ("MP3", "FLAC") and sound.seconds == pytest.approx(4, abs=0.1)


def test_a_frame_that_none_follows_is_chance(tmp_path: Path) -> None:
    tag, chance = b"ID3\4\0\0\0\0\0\0", b"\0\xff\xe3\x18\xc0"
    assert _seen(tmp_path / "a.mp3", tag + chance + bytes(900))[1].flaw is Flaw.UNREADABLE
    _, sound = _seen(tmp_path / "a.mp3", tag + chance + bytes(900) + sounds.mp3(4))
    assert sound.seconds == pytest.approx(4, abs=0.1)


def test_the_first_frames_tell_the_length_of_a_very_long_mp3(tmp_path: Path) -> None:
    _, sound = _seen(tmp_path / "a.mp3", sounds.mp3(7_200, has_header=False))
    assert sound.seconds == pytest.approx(7_200, abs=1)


def test_flac_that_does_not_say_its_length_has_that_of_its_frames(tmp_path: Path) -> None:
    _, sound = _seen(tmp_path / "a.flac", sounds.flac(2, promised=0))
    assert sound == Sound(27 * 576 / sounds.RATE)


def test_what_only_looks_like_a_frame_of_flac_is_none(tmp_path: Path) -> None:
    content = sounds.flac(2, filling=b"\xff\xf8" * 50)
    assert _seen(tmp_path / "a.flac", content)[1].flaw is None


@pytest.mark.parametrize(
    "filling", [b"\xff\xf8", b"OggS\0\4", b"\xff\xe3\x18\xc0", b"\0\0\0\x08free", b"\xff", b"LIST"]
)
@pytest.mark.parametrize("kind", sounds.SOUNDS)
def test_a_hostile_sound_is_looked_into_in_time(kind: str, filling: bytes, tmp_path: Path) -> None:
    start = time.process_time()
    _seen(tmp_path / "a", sounds.SOUNDS[kind](1) + filling * (2_000_000 // len(filling)))
    assert time.process_time() - start < 1


def test_m4a_without_a_length_has_an_unknown_one(tmp_path: Path) -> None:
    for unknown in (bytes(8), b"\0\0\3\xe8\xff\xff\xff\xff"):
        content = sounds.m4a(2).replace(b"\0\0\3\xe8\0\0\7\xd0", unknown)
        assert _seen(tmp_path / "a.m4a", content) == ("M4A", Film(has_sound=True))


def test_m4a_may_write_its_sizes_long_or_leave_out_the_last(tmp_path: Path) -> None:
    whole = sounds.m4a(2)
    at = whole.index(b"mdat") - 4
    long = b"\0\0\0\1mdat" + (80).to_bytes(8, "big") + bytes(64)
    for last in (long, bytes(4) + whole[at + 4 :]):
        assert _seen(tmp_path / "a.m4a", whole[:at] + last)[1] == Film(2.0, has_sound=True)


def test_m4a_may_be_called_evidence(tmp_path: Path) -> None:
    name = bytes(4) + b"evidence\0"
    content = sounds.m4a(2).replace(b"soun" + bytes(13), b"soun" + name)
    assert b"evidence" in content
    assert _seen(tmp_path / "a.m4a", content)[1] == Film(2.0, has_sound=True)


def test_opus_does_not_count_what_is_skipped_at_its_start(tmp_path: Path) -> None:
    assert _seen(tmp_path / "a.opus", sounds.ogg(2))[1] == Sound(2.0)


def test_a_stream_behind_another_has_no_known_length(tmp_path: Path) -> None:
    other = sounds.vorbis(9).replace(b"kios", b"tour")
    ended = sounds.vorbis(2)
    start = ended[: ended.rindex(b"OggS")]
    assert _seen(tmp_path / "a.ogg", start + other)[1] == Sound(0.0)


def test_ogg_without_a_time_has_an_unknown_length(tmp_path: Path) -> None:
    _, sound = _seen(tmp_path / "a.ogg", sounds.vorbis(2, time=2**64 - 1))
    assert sound == Sound(0.0)


def test_wav_that_does_not_say_its_size_goes_to_its_end(tmp_path: Path) -> None:
    content = sounds.wav(2)
    at = content.index(b"data") + 4
    for size in (bytes(4), b"\xff" * 4):
        _, sound = _seen(tmp_path / "a.wav", content[:at] + size + content[at + 4 :])
        assert sound.seconds == pytest.approx(2, abs=0.01)


def test_wav_may_hold_other_chunks_and_only_pcm_is_played(tmp_path: Path) -> None:
    content = sounds.wav(2)
    at = content.index(b"data")
    listed = content[:at] + b"LIST\3\0\0\0abc\0" + content[at:]
    assert _seen(tmp_path / "a.wav", listed)[1].seconds == pytest.approx(2, abs=0.01)
    packed = content.replace(b"fmt \x10\0\0\0\1", b"fmt \x10\0\0\0\2")
    assert _seen(tmp_path / "a.wav", packed)[1].flaw is Flaw.UNREADABLE


@pytest.mark.parametrize(
    "head",
    [
        *(
            b"",
            b"\xff",
            b"\xff\xeb\x18\xc0",
            b"\xff\xfb\xf0\0",
            b"\xff\xfe<\0h\0",
            b"\xff\xd8\xff\xe0",
            b"RIFF1234AVI ",
        ),
        *(b"\0\0\0\x20moov", b"\x1aE\xdf\xa3", b"FORM1234AIFF", b"<!doctype html>", b"PK\3\4"),
    ],
)
def test_other_files_are_no_sounds(head: bytes, tmp_path: Path) -> None:
    assert _seen(tmp_path / "a.mp3", head + bytes(64)) == ("", Sound())
