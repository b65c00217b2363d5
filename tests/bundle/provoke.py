"""Bundles that provoke one finding each: the committed ones, and those that no file can hold."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from kiosk.bundle.code import Code
from tests.bundle.films import FILMS, mp4, webm
from tests.bundle.sounds import SOUNDS, flac, m4a, mp3, ogg, wav

REFUSED = Path(__file__).parents[1] / "bundles" / "refused"
FRONT = "---\ntitle: Test\nrights: CC0 1.0\n---\n"
PERSON = "---\ntitle: Ana\n---\n"
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:01.000\nPeace.\n"
SECONDS = (f"00:{n // 60:02}:{n % 60:02}" for n in range(3_000))
CUES = "\n\n".join(f"{at}.{half}00 --> {at}.{half}99\na" for at in SECONDS for half in "05")
HARD = "Diplomatic communication necessitated considerable deliberation. "
WORDY = "The men who wrote the old letters from the house by the sea had no time at all. "
EASIER = "The ministers never trusted promises. "
Make = Callable[[Path], Path]


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write a bundle of `files` by their paths and answer with its folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def _with(files: dict[str, str | bytes]) -> Make:
    return lambda folder: write(folder, {"exhibit.md": FRONT, **files})


def _heard(name: str, sound: bytes, captions: str = CAPTIONS, **files: str) -> Make:
    """A source with one recording and its captions."""
    texts = {"source.md": PERSON, "speech.vtt": captions, **files}
    beside = {file: text for file, text in texts.items() if text}
    return _with({f"sources/letter/{file}": text for file, text in {name: sound, **beside}.items()})


def _timed(target: str, sound: bytes) -> Make:
    files = {"sources/letter/source.md": PERSON, "sources/letter/speech.mp3": sound}
    files["sources/letter/speech.transcript.md"] = f"[Peace](#t={target})\n"
    return _with({name: content for name, content in files.items() if content})


def _map(row: str, heading: str = "title,kind,at,radius,doubt,text") -> Make:
    """A map with a picture, its words, and a table of this row."""
    words = f"{FRONT}\n## Alt\n\nAn island.\n"
    table = f"{heading}\n{row}\n" if row else ""
    files = {"maps/island.jpg": "a picture", "maps/island.md": words, "maps/island.csv": table}
    return _with({name: content for name, content in files.items() if content})


def _journey(rows: str) -> Make:
    table = f"lane,minute,clock,title\n{rows}"
    files = {"charts/mail.csv": table, "charts/mail.md": "---\ntitle: Mail\nkind: journey\n---\n"}
    return _with(dict(files))


def _not_a_folder(folder: Path) -> Path:
    write(folder, {"exhibit.md": FRONT})
    return folder / "exhibit.md"


def _too_many_files(folder: Path) -> Path:
    names = {f"maps/{number}.txt": "" for number in range(20_001)}
    return write(folder, {"exhibit.md": FRONT, **names})


def _link(folder: Path) -> Path:
    write(folder, {"exhibit.md": FRONT, "people/ana.md": PERSON})
    (folder / "people" / "eva.md").symlink_to(folder / "people" / "ana.md")
    return folder


def _link_loop(folder: Path) -> Path:
    write(folder, {"exhibit.md": FRONT})
    (folder / "people").symlink_to(folder, target_is_directory=True)
    return folder


def _pipe(folder: Path) -> Path:
    write(folder, {"exhibit.md": FRONT})
    os.mkfifo(folder / "words.csv")
    return folder


def _many_sources(folder: Path) -> Path:
    names = {f"sources/letter-{n:02}/source.md": f"---\ntitle: {n}\n---\n" for n in range(25)}
    return write(folder, {"exhibit.md": FRONT, **names})


def _empty(folder: Path) -> Path:
    folder.mkdir()
    return folder


GENERATED: list[tuple[Code, Make]] = [
    (Code.NOT_A_FOLDER, _not_a_folder),
    (Code.NOT_A_FOLDER, lambda folder: folder / "missing"),
    (Code.NOT_A_FOLDER, lambda folder: folder / ("a" * 300)),
    (Code.EMPTY_BUNDLE, _empty),
    (Code.EMPTY_BUNDLE, lambda folder: write(folder, {"readme.txt": "none"})),
    (Code.TOO_MANY_FILES, _too_many_files),
    (Code.TOO_DEEP, _with({"maps/b/c/d/e/f/g/h/i/j.txt": "deep"})),
    (Code.LINK, _link),
    (Code.LINK, _link_loop),
    (Code.NOT_A_FILE, _pipe),
    (Code.NOT_A_FILE, _with({"people/ana.md/note.txt": "a folder"})),
    (Code.BAD_NAME, _with({"people/aux.md": PERSON})),
    (Code.BAD_NAME, _with({"people/ana\\..\\eva.md": PERSON})),
    (Code.BAD_NAME, _with({"people/ana .": "x"})),
    (Code.BAD_NAME, _with({"people/C:ana.md": PERSON})),
    (Code.TWIN_NAMES, _with({"people/ana.md": PERSON, "people/Ana.md": PERSON})),
    (Code.TEXT_TOO_LARGE, _with({"people/ana.md": "a" * (256 * 1024 + 1)})),
    (Code.HEADER_TOO_LARGE, _with({"people/ana.md": f"---\ntitle: {'a' * 32768}\n---\n"})),
    (Code.TABLE_TOO_LONG, _with({"words.csv": "word,text\n" + "a,b\n" * 5001})),
    (Code.TOO_MANY_SOURCES, _many_sources),
    (Code.HARD_TO_READ, _with({"people/ana.md": PERSON + HARD * 3})),
    (Code.HARD_TO_READ, _with({"people/ana.md": PERSON + WORDY * 3})),
    (Code.HARD_TO_READ, _with({"people/ana.md": f"{PERSON}## Easy words\n{EASIER * 3}"})),
    *((Code.RECORDING_EMPTY, _heard(f"speech.{ending}", b"")) for ending in SOUNDS),
    *((Code.RECORDING_KIND, _heard(f"speech.{ending}", b"<html>")) for ending in SOUNDS),
    *((Code.RECORDING_KIND, _heard(f"speech.{ending}", b"x")) for ending in ("aac", "wma", "aiff")),
    (Code.RECORDING_KIND, _heard("speech.mp3", ogg(2))),
    (Code.RECORDING_KIND, _heard("speech.flac", mp3(2))),
    (Code.RECORDING_TRUNCATED, _heard("speech.ogg", ogg(2)[:-1])),
    (Code.RECORDING_TRUNCATED, _heard("speech.ogg", ogg(2, is_ended=False))),
    (Code.RECORDING_TRUNCATED, _heard("speech.mp3", mp3(9)[:-1600])),
    (Code.RECORDING_TRUNCATED, _heard("speech.flac", flac(2, promised=3))),
    (Code.RECORDING_TRUNCATED, _heard("speech.flac", flac(2)[:-1])),
    (Code.RECORDING_TRUNCATED, _heard("speech.wav", wav(2)[:-1])),
    (Code.RECORDING_TRUNCATED, _heard("speech.m4a", m4a(2)[:-1])),
    (Code.RECORDING_UNREADABLE, _heard("speech.ogg", ogg(2).replace(b"OpusHead", b"SomeHead"))),
    (Code.RECORDING_UNREADABLE, _heard("speech.wav", wav(2)[:36])),
    (Code.RECORDING_UNREADABLE, _heard("speech.m4a", m4a(2, handler=b"text"))),
    (Code.RECORDING_LOCKED, _heard("speech.m4a", m4a(2, coding=b"drms"))),
    (Code.RECORDING_LOCKED, _heard("speech.mp4", mp4(1, coding=b"encv"))),
    *((Code.RECORDING_EMPTY, _heard(f"speech.{ending}", b"")) for ending in FILMS),
    *((Code.RECORDING_KIND, _heard(f"speech.{ending}", b"<html>")) for ending in FILMS),
    *((Code.RECORDING_KIND, _heard(f"speech.{ending}", b"x")) for ending in ("mov", "mkv", "avi")),
    (Code.RECORDING_KIND, _heard("speech.mp4", webm(1))),
    (Code.RECORDING_KIND, _heard("speech.m4a", mp4(1))),
    (Code.RECORDING_KIND, _heard("speech.mp4", mp4(1, picture=False))),
    (Code.RECORDING_KIND, _heard("speech.webm", webm(1, picture=False))),
    (Code.RECORDING_KIND, _heard("speech.webm", webm(1, kind=b"matroska"))),
    (Code.RECORDING_TRUNCATED, _heard("speech.mp4", mp4(1)[:-1])),
    (Code.RECORDING_TRUNCATED, _heard("speech.webm", webm(1)[:-1])),
    (Code.RECORDING_UNREADABLE, _heard("speech.mp4", mp4(1, size=(0, 0)))),
    (Code.FILM_CODING, _heard("speech.mp4", mp4(1, coding=b"av01"))),
    (Code.FILM_CODING, _heard("speech.webm", webm(1, coding=b"V_AV1"))),
    (Code.FILM_SIZE, _heard("speech.mp4", mp4(1, size=(8192, 4320)))),
    (Code.FILM_SIZE, _heard("speech.webm", webm(1, size=(4098, 32)))),
    (Code.RECORDING_UNREADABLE, _heard("speech.flac", flac(2)[:20])),
    (Code.RECORDING_UNREADABLE, _heard("speech.mp3", b"ID3\4\0\0\0\0\0\0" + bytes(900))),
    (Code.SPOKEN_ALONE, _with({"people/ana.md": PERSON, "people/eva.spoken.mp3": mp3(2)})),
    (
        Code.RECORDING_EMPTY,
        _with({"people/ana.md": PERSON + "Ana drove.", "people/ana.spoken.mp3": b""}),
    ),
    (Code.RECORDING_MISSING, _heard("speech.vtt", CAPTIONS.encode(), captions="")),
    (Code.CAPTIONS_UNREADABLE, _heard("speech.mp3", mp3(2), "1\n00:00,000 --> 00:01,000\na\n")),
    (Code.CAPTIONS_UNREADABLE, _heard("speech.mp3", mp3(2), "WEBVTT\n")),
    (Code.CAPTIONS_TOO_LONG, _heard("speech.ogg", ogg(3_000), f"WEBVTT\n\n{CUES}")),
    (Code.CAPTIONS_TIME, _heard("speech.mp3", mp3(2), CAPTIONS.replace(".", ","))),
    (Code.CAPTIONS_TIME, _heard("speech.mp3", mp3(2), CAPTIONS.replace("01.", "00."))),
    (Code.CAPTIONS_TIME, _heard("speech.mp3", mp3(2), f"{CAPTIONS}\n00:03.000 --> 00:04.000\na")),
    (Code.CAPTIONS_LINE, _heard("speech.mp3", mp3(2), f"{CAPTIONS}00:01.000 --> 00:01.500\na")),
    (Code.CAPTIONS_ORDER, _heard("speech.mp3", mp3(2), f"{CAPTIONS}\n00:00.500 --> 00:01.500\na")),
    (Code.CAPTIONS_MISSING, _heard("speech.mp3", mp3(2), captions="")),
    (Code.CONTROL_CHARACTER, _heard("speech.mp3", mp3(2), CAPTIONS.replace("Peace", "Pe\0ace"))),
    (Code.MOMENT_OUTSIDE, _timed("9,12", mp3(2))),
    (Code.MOMENT_OUTSIDE, _timed("9", mp3(2))),
    (Code.MOMENT_OUTSIDE, _timed("1,0.5", mp3(2))),
    (Code.MOMENT_OUTSIDE, _timed("1,4", mp3(2))),
    (Code.MOMENT_ALONE, _timed("1,2", b"")),
    (Code.CHART_COLUMNS, _journey("Letter,0,,Sent\n")),
    (Code.BAD_NUMBER, _journey("Letter,0,,Sent\nLetter,soon,,Read\nLetter,9,,Kept\n")),
    (Code.BAD_NUMBER, _journey("Letter,0,,Sent\nLetter,-1,,Read\nLetter,9,,Kept\n")),
    (Code.TABLE_ROW, _journey("Letter,0,,Sent\n,5,,Read\nLetter,9,,Kept\n")),
    (Code.PICTURE_MISSING, _with({"maps/island.csv": "title,at\nPort,5 5\n"})),
    (Code.MISSING_ALT, _with({"maps/island.jpg": "a picture", "maps/island.md": FRONT})),
    (Code.MARK_KIND, _map("Port,harbour,5 5")),
    (Code.MARK_KIND, _map("Port,plaec,5 5")),
    (Code.MARK_PLACE, _map("Port,place,")),
    (Code.MARK_PLACE, _map("Port,place,5")),
    (Code.MARK_PLACE, _map("Port,place,five 5")),
    (Code.MARK_PLACE, _map('Port,place,"5,5"')),
    (Code.MARK_PLACE, _map("Port,place,nan 5")),
    (Code.MARK_PLACE, _map("Port,place,5 5 6 6")),
    (Code.MARK_PLACE, _map("Road,line,5 5")),
    (Code.MARK_PLACE, _map("Reach,circle,5 5")),
    (Code.MARK_PLACE, _map("Reach,circle,5 5,9,10 12")),
    (Code.MARK_PLACE, _map("Reach,circle,5 5,9,8")),
    (Code.MARK_PLACE, _map("Port,place,5 5,-2")),
    (Code.MARK_OUTSIDE, _map("Port,place,101 5")),
    (Code.MARK_OUTSIDE, _map("Road,line,-5 -5 -6 -6")),
    (Code.MARK_LABEL_LONG, _map(f"{'a' * 33},place,5 5")),
    (Code.TEXT_TOO_LONG, _map(f"Port,place,5 5,,,{'word ' * 31}")),
    (Code.TOO_MANY_MARKS, _map("\n".join(f"{n},place,5 5" for n in range(61)))),
    (Code.TABLE_ROW, _map(",place,5 5")),
    (Code.DOUBLE_NAME, _map("Port,place,5 5\nPort,place,6 6")),
    (Code.UNKNOWN_KEY, _map("Port,5 5,high", "title,at,importance")),
    (Code.UNKNOWN_NAME, _with({"people/ana.md": "---\ntitle: Ana\nmaps: island\n---\n"})),
]
"""A code may stand here more than once; a bundle says that one thing and nothing else."""
