"""The recording of the source in front."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.recording import Captions, Recording
from kiosk.bundle.source import Source, Step
from kiosk.bundle.transcript import Reading
from kiosk.viewmodels.loudspeaker import Loudspeaker, QuietRoom, Silence, Sounding
from kiosk.viewmodels.player_cues import CueRow, Timetable, captions_for, cue_rows, said
from kiosk.viewmodels.player_props import (
    RATES,
    PlayerProps,
    Tuning,
    length,
    rate_rows,
    recording_rows,
)
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by SourceViewModel")
class PlayerViewModel(Projection):
    """Plays what the visitor asks for, and nothing when the source or its Read step is left.

    `played` tells that it began or ended, `spoken` which line of the transcript is being said,
    `framed` shows a frame of a film (an empty one when it is put away).
    """

    props = PlayerProps
    played = Signal(bool)
    spoken = Signal(int)
    framed = Signal(QImage)

    def __init__(
        self, loudspeaker: Loudspeaker | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._loudspeaker: Loudspeaker = loudspeaker or QuietRoom()
        self._scene: Scene | None = None
        self._source: Source | None = None
        self._reading: Reading | None = None
        self._recording: Recording | None = None
        self._listening = False
        self._tuning = Tuning()
        self._sounding = Sounding()
        self._width = 0
        self.frame = QImage()
        self._said_of: tuple[object, ...] = ()
        self._cues: tuple[CueRow, ...] = ()
        self._timetable = Timetable(())

    def reset(self) -> None:
        """Silence, and speed and captions as a visit finds them."""
        self._leave()
        self._tuning = Tuning()

    def show_source(
        self, scene: Scene, source: Source | None, reading: Reading | None, step: str
    ) -> None:
        """Show a source's recordings; another source or step than Read ends what is playing. A film
        of a source without pictures is looked at, too.
        """
        if source is None or self._source is None or source.id != self._source.id:
            self._leave()
            self._recording = next(iter(source.recordings), None) if source else None
        elif step not in _steps_of(source):
            self._leave()
        self._scene, self._source, self._reading = scene, source, reading
        self._refresh()
        is_first = reading is None or step == Step.LOOK.value
        if source and source.recordings and step in _steps_of(source) and is_first:
            self.listen(True)

    def bring(self, number: int, seconds: float) -> None:
        """Bring the words at a moment of a recording (from 0) in front; nothing is played yet."""
        recordings = self._source.recordings if self._source else ()
        if not 0 <= number < len(recordings):
            return
        if recordings[number] is not self._recording:
            self._leave()
            self._recording = recordings[number]
        self.listen(True)
        self.seek(seconds)

    # What QML wishes.

    @Slot(bool)
    def listen(self, wanted: bool) -> None:
        """Bring the player in front of the words, or put it away."""
        if wanted and self._recording and not self._listening:
            self._listening = True
            self._open(self._recording)
        elif not wanted:
            self._leave()
        self._refresh()

    @Slot(int)
    def showRecording(self, index: int) -> None:
        """Bring another recording of the source in front, from its beginning."""
        recordings = self._source.recordings if self._source else ()
        if 0 <= index < len(recordings) and recordings[index] is not self._recording:
            self._recording = recordings[index]
            self._silenced()
            self._open(self._recording)
            self._refresh()

    @Slot()
    def play(self) -> None:
        """Play on, or from the beginning when the end was reached."""
        if not self._props.playable:
            return
        seconds = self._props.seconds
        if seconds and self._sounding.position >= seconds - 0.05:
            self.seek(0.0)
        self._loudspeaker.play()

    @Slot()
    def pause(self) -> None:
        """Stop here."""
        self._loudspeaker.pause()

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Go to a position, kept inside the recording."""
        end = self._props.seconds or seconds
        place = min(max(seconds, 0.0), end)
        self._sounding = replace(self._sounding, position=place)
        if self._props.playable:
            self._loudspeaker.seek(place)
        self._refresh()

    @Slot(float)
    def skip(self, seconds: float) -> None:
        """Go forward by so many seconds, or back when below 0."""
        self.seek(self._sounding.position + seconds)

    @Slot(int)
    def playCue(self, index: int) -> None:
        """Play from the words that were touched; where nothing plays they are only lit."""
        if 0 <= index < len(self._cues):
            self.seek(self._cues[index].start)
            self.play()

    @Slot(float)
    def setRate(self, rate: float) -> None:
        """Choose a speed from those there are."""
        if rate in RATES:
            self._tuning = replace(self._tuning, rate=rate)
            self._loudspeaker.hasten(rate)
            self._refresh()

    @Slot(bool)
    def setCaptions(self, wanted: bool) -> None:
        """Show the words that are said, or only play."""
        self._tuning = replace(self._tuning, captions=wanted)
        self._refresh()

    def fit(self, width: int) -> None:
        """Have a film's frames `width` px wide, of this film and all that follow."""
        self._width = width
        self._loudspeaker.fit(width)

    # How it comes about.

    def _open(self, recording: Recording) -> None:
        if recording.file is None:
            self._sounding = Sounding(silence=Silence.BROKEN)
            return
        see = self._see if recording.is_film else None
        self._loudspeaker.open(recording.file, self._hear, see)
        self._loudspeaker.hasten(self._tuning.rate)
        if recording.is_film and self._width:
            self._loudspeaker.fit(self._width)

    def _leave(self) -> None:
        if self._listening:
            self._listening = False
            self._silenced()

    def _silenced(self) -> None:
        self._loudspeaker.close()
        self._hear(Sounding())
        self._see(QImage())

    def _see(self, frame: QImage) -> None:
        self.frame = frame
        self.framed.emit(frame)

    def _hear(self, sounding: Sounding) -> None:
        before, self._sounding = self._sounding, sounding
        self._refresh()
        if sounding.playing != before.playing:
            self.played.emit(sounding.playing)

    def _refresh(self) -> None:
        if self._scene is None or self._recording is None or self._source is None:
            self.show(PlayerProps())
            return
        said = self._props.current
        self.show(self._derived(self._scene, self._source, self._recording))
        if self._listening and self._props.current != said:
            self._speak(self._props.current)

    def _speak(self, cue: int) -> None:
        if cue >= 0 and self._cues[cue].line >= 0:
            self.spoken.emit(self._cues[cue].line)

    def _derived(self, scene: Scene, source: Source, recording: Recording) -> PlayerProps:
        captions = captions_for(recording, scene.language)
        self._say(scene, captions)
        language = captions.language if captions else scene.language
        position = self._sounding.position
        lit = self._timetable.lit(position)
        return PlayerProps(
            present=True,
            listening=self._listening,
            title=scene.plain(recording.title),
            credit=scene.plain(recording.credit),
            rights=recording.rights,
            playable=recording.file is not None and not self._sounding.silence.stands_still,
            playing=self._sounding.playing,
            position=position,
            seconds=length(recording, self._sounding),
            rate=self._tuning.rate,
            captions_on=self._tuning.captions,
            captions_language="" if language == scene.language else language,
            silence=self._sounding.silence.value,
            current=self._timetable.begun(position),
            lit=lit,
            film=recording.is_film,
            aspect=recording.width / recording.height if recording.is_film else 1.0,
            soundless=not recording.has_sound,
            saying=said(self._cues, lit),
            rates=rate_rows(self._tuning.rate),
            recordings=recording_rows(scene, source.recordings, recording),
            cues=self._cues,
        )

    def _say(self, scene: Scene, captions: Captions | None) -> None:
        said_of = (captions, self._reading, scene.language) if self._listening else ()
        if said_of != self._said_of:
            self._said_of = said_of
            self._cues = cue_rows(scene, captions, self._reading) if said_of else ()
            self._timetable = Timetable(self._cues)


def _steps_of(source: Source) -> tuple[str, ...]:
    """The steps in which the player may stand in front."""
    steps = (Step.READ.value,)
    return (Step.LOOK.value, *steps) if source.is_film_only else steps
