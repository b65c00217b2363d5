"""Which words are said when."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle.recording import Captions, Cue, Recording
from kiosk.bundle.transcript import Line, Reading, ReadingKind
from kiosk.viewmodels.player_cues import CueRow, Timetable, captions_for, cue_rows
from tests.sample_exhibit import said
from tests.viewmodels.scenes import scene

ENGLISH = Captions("en", (Cue(0, 2, "One."), Cue(3, 5, "Two.")))
SPANISH = Captions("es", (Cue(0, 2, "Uno."),))


def timetable(*spans: tuple[float, float]) -> Timetable:
    return Timetable(tuple(CueRow("words", "", *span, -1) for span in spans))


def test_a_cue_is_lit_from_its_start_until_before_its_end() -> None:
    times = timetable((1, 2), (2, 3), (5, 6))
    assert [times.lit(s) for s in (0.9, 1, 2, 3, 5.5, 6)] == [(), (0,), (1,), (), (2,), ()]
    assert [times.begun(s) for s in (0.9, 1, 4, 9)] == [-1, 0, 1, 2]


def test_overlapping_cues_are_lit_together() -> None:
    times = timetable((0, 100), (1, 2), (10, 20), (15, 18))
    assert times.lit(16) == (0, 2, 3)
    assert times.lit(50) == (0,)
    assert times.lit(100) == ()


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 20)), max_size=20),
    st.integers(-1, 80),
)
def test_lit_is_what_a_look_at_every_cue_finds(spans: list[tuple[int, int]], moment: int) -> None:
    cues = sorted((start, start + length) for start, length in spans)
    found = tuple(n for n, (start, end) in enumerate(cues) if start <= moment < end)
    assert timetable(*cues).lit(moment) == found


def test_captions_in_the_language_or_else_the_first() -> None:
    recording = Recording(None, "a.vtt", "a", captions=(ENGLISH, SPANISH))
    assert captions_for(recording, "es") is SPANISH
    assert captions_for(recording, "ru") is ENGLISH
    assert captions_for(Recording(None, "a.mp3", "a"), "en") is None


def test_a_speaker_is_named_where_another_begins() -> None:
    cues = tuple(Cue(n, n + 1, "x", name) for n, name in enumerate(("A", "A", "B", "", "A")))
    rows = cue_rows(scene(), Captions("en", cues), None)
    assert [row.speaker for row in rows] == ["A", "", "B", "", "A"]


def test_without_captions_the_lines_that_have_a_moment() -> None:
    reading = Reading(
        ReadingKind.AS_WRITTEN,
        (
            Line(said("later"), moment=(8.0, 9.0)),
            Line(said("never")),
            Line(said("sooner", "antes"), moment=(1.0, 2.0)),
        ),
    )
    rows = cue_rows(scene(language="es"), None, reading)
    assert [(row.text, row.line, row.start) for row in rows] == [("antes", 2, 1), ("later", 0, 8)]
    assert cue_rows(scene(), ENGLISH, reading)[0].line == -1
    assert cue_rows(scene(), None, None) == ()
