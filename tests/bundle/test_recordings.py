"""Recordings: which files are paired, what is left out, and what remains to be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.bundle.reader import Accepted, read
from kiosk.bundle.recording import Recording
from tests.bundle.conftest import Bundle, Outcome
from tests.bundle.films import FILMS, mp4, webm
from tests.bundle.provoke import CAPTIONS, FRONT, PERSON, write
from tests.bundle.sounds import SOUNDS, mp3, ogg, wav

FOLDER = "sources/letter"
TWICE = f"{CAPTIONS}\n00:01.000 --> 00:02.000\n<v Ana>War.\n"


def _read(bundle: Bundle, front: str = "title: Test\nrights: CC0 1.0", **files: object) -> Outcome:
    """The bundle with these files in the folder of a source; `_` stands for a dot."""
    texts = {f"{FOLDER}/{name.replace('_', '.')}": content for name, content in files.items()}
    return bundle({f"{FOLDER}/source.md": PERSON, **texts}, front)


def _one(outcome: Outcome) -> Recording:
    (recording,) = outcome.exhibit.sources[0].recordings
    return recording


def _languages(recording: Recording) -> list[str]:
    return [captions.language for captions in recording.captions]


@pytest.mark.parametrize("ending", SOUNDS)
def test_a_sound_of_each_kind_is_read_with_its_words(ending: str, bundle: Bundle) -> None:
    text = "---\ntitle: Read aloud\ncredit: Eva\nrights: CC BY 4.0\n---\n"
    outcome = _read(bundle, **{f"a_{ending}": SOUNDS[ending](4), "a_md": text, "a_vtt": TWICE})
    recording = _one(outcome)
    assert recording.file is not None and recording.file.name == f"a.{ending}"
    assert (recording.name, recording.stem, recording.kind) == (
        *(f"{FOLDER}/a.{ending}", "a", "sound"),
    )
    assert recording.has_sound
    assert recording.seconds == pytest.approx(4, abs=0.1)
    assert recording.title.text("en") == "Read aloud" and recording.credit.text("en") == "Eva"
    assert recording.rights == "CC BY 4.0"
    assert [cue.speaker for cue in recording.captions[0].cues] == ["", "Ana"]
    assert outcome.found == []


def test_a_sound_without_a_text_has_the_name_of_its_file(bundle: Bundle) -> None:
    recording = _one(_read(bundle, **{"2-the speech_mp3": mp3(2), "2-the speech_vtt": CAPTIONS}))
    assert recording.title.text("en") == "the speech"


def test_captions_have_languages_as_texts_have(bundle: Bundle) -> None:
    files = {"a_vtt": CAPTIONS, "a_es_vtt": CAPTIONS, "a_ru_vtt": CAPTIONS, "a_qqq_vtt": CAPTIONS}
    outcome = _read(bundle, "title: T\nrights: x\nlanguages: en, ru", a_wav=wav(2), **files)
    assert _languages(_one(outcome)) == ["en", "ru", "es"]
    assert outcome.found == [
        f"{FOLDER}/a.es.vtt:1 unlisted-language",
        f"{FOLDER}/a.qqq.vtt:1 unknown-language",
    ]


def test_captions_without_a_language_are_in_that_of_the_exhibit(bundle: Bundle) -> None:
    outcome = _read(bundle, "title: T\nrights: x\nlanguage: es", a_mp3=mp3(2), a_vtt=CAPTIONS)
    assert _languages(_one(outcome)) == ["es"]


def test_a_recording_in_one_language_has_its_own_captions(bundle: Bundle) -> None:
    front = "title: T\nrights: x\nlanguages: en, es"
    files = {"a_mp3": mp3(2), "a_es_mp3": mp3(3), "a_vtt": CAPTIONS, "a_es_vtt": CAPTIONS}
    outcome = _read(bundle, front, **files, a_md="---\ntitle: Peace\n---\n")
    first, second = outcome.exhibit.sources[0].recordings
    assert [first.stem, second.stem] == ["a.es", "a"]
    assert [_languages(first), _languages(second)] == [["es"], ["en"]]
    assert first.title == second.title and outcome.found == []


def test_names_are_paired_whatever_their_case(bundle: Bundle) -> None:
    outcome = _read(bundle, Speech_MP3=mp3(2), speech_VTT=CAPTIONS, SPEECH_md=PERSON)
    assert _one(outcome).title.text("en") == "Ana" and _languages(_one(outcome)) == ["en"]
    assert outcome.found == []


def test_recordings_stand_in_natural_order(bundle: Bundle) -> None:
    files = {f"{name}_wav": wav(1) for name in ("10-c", "2-b", "1-a")}
    words = {f"{name}_vtt": CAPTIONS for name in ("10-c", "2-b", "1-a", "0-words")}
    outcome = _read(bundle, **files, **words)
    stems = [recording.stem for recording in outcome.exhibit.sources[0].recordings]
    assert stems == ["1-a", "2-b", "10-c", "0-words"]


def test_of_two_sounds_of_one_name_one_is_played(bundle: Bundle) -> None:
    outcome = _read(bundle, a_mp3=mp3(2), a_ogg=ogg(2), a_aac="x", a_vtt=CAPTIONS)
    assert _one(outcome).name == f"{FOLDER}/a.mp3"
    assert outcome.found == [f"{FOLDER}/a.{kind}:1 unused-file" for kind in ("aac", "ogg")]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a_mp3", b"", "recording-empty"),
        ("a_mp3", b"<html></html>", "recording-kind"),
        ("a_aac", b"\xff\xf1\x50\x80", "recording-kind"),
        ("a_ogg", ogg(2)[:-1], "recording-truncated"),
        ("a_wav", b"RIFF\0\0\0\0WAVE", "recording-unreadable"),
    ],
)
def test_a_broken_sound_leaves_its_words(
    name: str, content: bytes, code: str, bundle: Bundle
) -> None:
    outcome = _read(bundle, **{name: content, "a_vtt": CAPTIONS})
    recording = _one(outcome)
    assert recording.file is None and recording.seconds == 0
    assert recording.captions[0].cues[0].words == "Peace."
    assert outcome.found == [f"{FOLDER}/{name.replace('_', '.')}:1 {code}"]


def test_a_broken_sound_without_words_leaves_nothing(bundle: Bundle) -> None:
    outcome = _read(bundle, a_mp3=b"")
    assert outcome.exhibit.sources[0].recordings == ()
    assert outcome.found == [f"{FOLDER}/a.mp3:1 recording-empty"]


def test_a_sound_that_is_misnamed_is_told_its_name(bundle: Bundle) -> None:
    assert "name it a.ogg" in _read(bundle, a_mp3=ogg(2), a_vtt=CAPTIONS).sentences


def test_captions_alone_are_kept_and_told(bundle: Bundle) -> None:
    outcome = _read(bundle, a_vtt=CAPTIONS, a_md="---\ntitle: Peace\n---\n")
    recording = _one(outcome)
    assert recording.file is None and recording.name == f"{FOLDER}/a.vtt"
    assert recording.title.text("en") == "Peace"
    assert outcome.found == [f"{FOLDER}/a.vtt:1 recording-missing"]
    assert "add a.mp3" in outcome.sentences


def test_a_transcript_is_enough_for_those_who_cannot_hear(bundle: Bundle) -> None:
    outcome = _read(bundle, a_mp3=mp3(4), a_transcript_md="[Peace](#t=1,2)\n[War](#t=2,4.5)\n")
    (page,) = outcome.exhibit.sources[0].pages
    assert [line.moment for line in page.readings[0].lines] == [(1, 2), (2, _one(outcome).seconds)]
    assert outcome.found == []


def test_a_moment_may_name_its_recording(bundle: Bundle) -> None:
    text = "[Peace](a#t=1,2)\n[War](b#t=1,2)\n"
    outcome = _read(bundle, a_mp3=mp3(4), a_vtt=CAPTIONS, p1_transcript_md=text)
    lines = outcome.exhibit.sources[0].pages[0].readings[0].lines
    assert [line.moment for line in lines] == [(1, 2), None]
    assert outcome.found == [f"{FOLDER}/p1.transcript.md:2 moment-alone"]


def test_a_moment_is_one_of_the_first_recording(bundle: Bundle) -> None:
    files = {"1-a_mp3": mp3(4), "2-b_mp3": mp3(9), "p1_transcript_md": "[Peace](#t=5,6)\n"}
    assert _read(bundle, **files).found == [f"{FOLDER}/p1.transcript.md:1 moment-outside"]


def test_a_text_beside_a_recording_in_one_language_speaks_of_no_page(bundle: Bundle) -> None:
    outcome = _read(bundle, a_es_mp3=mp3(2), a_md="---\ntitle: Peace\n---\n", a_es_vtt=CAPTIONS)
    assert outcome.exhibit.sources[0].pages == ()
    assert _one(outcome).title.text("en") == "Peace"
    assert "picture-missing" not in outcome.sentences


def test_a_moment_in_a_broken_recording_is_kept(bundle: Bundle) -> None:
    outcome = _read(bundle, a_mp3=b"", p1_transcript_md="[Peace](#t=1,2)\n[War](#t=3)\n")
    lines = outcome.exhibit.sources[0].pages[0].readings[0].lines
    assert [line.moment for line in lines] == [(1, 2), (3, float("inf"))]


def test_a_folder_with_nothing_but_a_sound_is_a_source(bundle: Bundle) -> None:
    outcome = bundle({f"{FOLDER}/a.mp3": mp3(2), f"{FOLDER}/a.vtt": CAPTIONS})
    (source,) = outcome.exhibit.sources
    assert (source.id, source.pages, len(source.recordings)) == ("letter", (), 1)
    assert outcome.found == []


def test_a_picture_and_a_sound_may_share_a_text(bundle: Bundle) -> None:
    text = "---\ntitle: Page 1\nrights: CC0 1.0\n---\n## Alt\nA page.\n"
    outcome = _read(bundle, p1_jpg="a", p1_mp3=mp3(2), p1_md=text, p1_vtt=CAPTIONS)
    source = outcome.exhibit.sources[0]
    assert source.picture is not None and source.picture.alt.text("en") == "A page."
    assert source.recordings[0].title.text("en") == "Page 1" and outcome.found == []


def test_a_recording_needs_a_licence_of_some_kind(bundle: Bundle) -> None:
    files = {"a_mp3": mp3(2), "a_vtt": CAPTIONS}
    assert _read(bundle, "title: T", **files).found == [f"{FOLDER}/a.md:1 unlicensed"]
    assert _read(bundle, "title: T\nrights: CC0 1.0", **files).found == []


def test_a_mistake_made_often_is_told_once(bundle: Bundle) -> None:
    captions = "WEBVTT\n\n" + "\n\n".join(f"00:0{n},000 --> 00:0{n},500\na" for n in range(1, 4))
    outcome = _read(bundle, a_mp3=mp3(9), a_vtt=captions)
    assert outcome.found == [f"{FOLDER}/a.vtt:3 captions-time"]
    assert "(and 2 more)" in outcome.sentences
    assert _one(outcome).captions == ()


def test_captions_in_another_encoding_are_left_out(bundle: Bundle) -> None:
    outcome = _read(bundle, a_mp3=mp3(2), a_vtt=CAPTIONS.replace("Peace", "Sí").encode("cp1252"))
    assert outcome.found == [f"{FOLDER}/a.vtt:4 text-encoding"] and not _one(outcome).captions


def test_captions_in_utf_16_are_read(bundle: Bundle) -> None:
    outcome = _read(bundle, a_mp3=mp3(2), a_vtt=CAPTIONS.replace("\n", "\r\n").encode("utf-16"))
    assert _one(outcome).captions[0].cues[0].words == "Peace." and outcome.found == []


def test_captions_without_end_are_not_read(bundle: Bundle) -> None:
    outcome = _read(bundle, a_mp3=mp3(2), a_vtt=CAPTIONS + "\n" * 1024 * 1024)
    assert outcome.found == [f"{FOLDER}/a.vtt:1 text-too-large"]


def test_a_sound_that_cannot_be_opened_is_told(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(file: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("kiosk.bundle.recording_reader.look_into", deny)
    outcome = _read(bundle, a_mp3=mp3(2), a_vtt=CAPTIONS)
    assert outcome.found == [f"{FOLDER}/a.mp3:1 unreadable-file"]
    assert "Permission denied" in outcome.sentences and _one(outcome).file is None


KEPT = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
HEADS = (
    b"WEBVTT\n\n",
    b"ID3\4\0\0\0\0\0\0",
    b"OggS\0\2",
    b"fLaC\x80\0\0\x22",
    b"RIFF    WAVE",
    b"",
)
WHOLE = (
    *(mp3(1), ogg(1), wav(0.01), SOUNDS["flac"](1), SOUNDS["m4a"](1)),
    *(mp4(0.1, sound=False), mp4(0.1, picture=False), webm(0.1), webm(0.1, sound=False)),
)


@KEPT
@given(
    name=st.sampled_from((*SOUNDS, *FILMS, "vtt")),
    head=st.sampled_from((*HEADS, *WHOLE)),
    data=st.binary(max_size=300),
    cut=st.integers(0, 1200),
)
def test_any_bytes_are_read_or_told(
    tmp_path: Path, name: str, head: bytes, data: bytes, cut: int
) -> None:
    sound = (head + data)[cut:] if cut < 40 else (head + data)[:cut]
    files: dict[str, str | bytes] = {"exhibit.md": FRONT, f"{FOLDER}/a.vtt": CAPTIONS}
    outcome = read(write(tmp_path, files | {f"{FOLDER}/a.{name}": sound}))
    assert isinstance(outcome, Accepted)
    assert outcome.findings or outcome.exhibit.sources[0].recordings[0].file is not None
    for file in tmp_path.glob(f"{FOLDER}/*"):
        file.unlink()
