"""Reading the captions of a recording: one WebVTT file for each language."""

from __future__ import annotations

import math
from collections import Counter

from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.findings import Findings
from kiosk.bundle.folder import BundleFile
from kiosk.bundle.item import check_language
from kiosk.bundle.recording import Captions
from kiosk.bundle.text_file import read_decoded
from kiosk.bundle.webvtt import Track, parse_webvtt

_LARGEST = 1024 * 1024


def read_captions(files: dict[str, BundleFile], seconds: float, desk: Desk) -> tuple[Captions, ...]:
    """The captions in `files`, which are named by their language (empty for the exhibit's own).

    `seconds` is the length of the recording, 0 when it is not known. The exhibit's languages
    come first, in its order.
    """
    for language, file in files.items():
        desk.use(file)
        check_language(language, file, desk)
    ordered = dict.fromkeys(tag for tag in ("", *desk.languages, *sorted(files)) if tag in files)
    read = (
        Captions(tag or desk.language, _track(files[tag], seconds, desk.findings).cues)
        for tag in ordered
        if not tag or desk.knows(tag)
    )
    return tuple({captions.language: captions for captions in read if captions.cues}.values())


def _track(file: BundleFile, seconds: float, findings: Findings) -> Track:
    text = read_decoded(file, findings, _LARGEST)
    if text is None:
        return Track()
    if (null := text.find("\0")) >= 0:
        line = text.count("\n", 0, null) + 1
        sentence = "an invisible character U+0000 is shown as “\ufffd”: delete it"
        findings.say(Code.CONTROL_CHARACTER, file.inside, sentence, line)
    track = parse_webvtt(text, seconds or math.inf)
    _tell(track, file, findings)
    if not track.cues and not track.complaints:
        sentence = "no cue in it: write its times, such as 00:01.500 --> 00:04.000, and its words"
        findings.say(Code.CAPTIONS_UNREADABLE, file.inside, sentence)
    return track


def _tell(track: Track, file: BundleFile, findings: Findings) -> None:
    """One finding for each kind of mistake, at its first line."""
    counts = Counter((complaint.code, complaint.sentence) for complaint in track.complaints)
    for complaint in track.complaints:
        count = counts.pop((complaint.code, complaint.sentence), 0)
        if count:
            more = f" (and {count - 1} more)" if count > 1 else ""
            findings.say(complaint.code, file.inside, complaint.sentence + more, complaint.line)
