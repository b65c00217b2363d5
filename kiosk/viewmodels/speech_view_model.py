"""Everything on the screen, read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.speech_news import news
from kiosk.viewmodels.speech_node import Node
from kiosk.viewmodels.speech_speaker import (
    RATES,
    USUAL_VOLUME,
    VOLUMES,
    Ears,
    Mute,
    Sentence,
    Speaker,
)
from kiosk.viewmodels.speech_tongues import Tongues, tongues
from kiosk.viewmodels.speech_utterances import (
    SpeechWording,
    Utterance,
    recorded,
    utterances,
    voiced,
)

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SpeechProps:
    """`offered`: there is a voice for the visitor's language; `on`: speech is in use.

    `sentence` is being said or comes next, empty when all is said; `lit` is where it stands, in px
    of the window. `rate` is times the voice's own speed, `volume` from 0 to 1.
    """

    offered: bool = False
    on: bool = False
    speaking: bool = False
    sentence: str = ""
    lit: QRectF = field(default_factory=QRectF)
    rate: float = 1.0
    volume: float = USUAL_VOLUME


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class SpeechViewModel(Projection):
    """Reads what `seen` hands in: a new place from its beginning, later only what is new there.

    `wanted` asks for a look at the screen, `switched` tells that speech came into use or went out
    of it, `spoke` that sound began or ended.
    """

    props = SpeechProps
    wanted = Signal()
    switched = Signal(bool)
    spoke = Signal(bool)

    def __init__(self, speaker: Speaker | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker: Speaker = speaker or Mute()
        self._usual = USUAL_VOLUME
        self._voices: frozenset[str] = frozenset()
        self._wording = SpeechWording()
        self._scene: Scene | None = None
        self._tongues: Tongues | None = None
        self._place = ""
        self._nodes: tuple[Node, ...] = ()
        self._rects: tuple[QRectF, ...] = ()
        self._queue: tuple[Utterance, ...] = ()
        self._at = self._number = 0
        self._on = self._speaking = self._declined = False
        self._rate, self._volume = 1.0, self._usual

    # What the application hands in.

    def listen(self, volume: float = USUAL_VOLUME) -> None:
        """Find out which voices there are; every visit begins near `volume` (0 to 1)."""
        self._usual = self._volume = min(VOLUMES, key=lambda step: abs(step - volume))
        self._speaker.open(Ears(self._take_voices, self._take_said))

    def show_scene(self, scene: Scene) -> None:
        """The exhibit and the language that are read."""
        before, self._scene = self._scene, scene
        if not before or before.exhibit is not scene.exhibit or before.language != scene.language:
            self._tongues = None
        self._refresh()

    def seen(self, place: str, nodes: Sequence[Node]) -> None:
        """What stands on the screen now; `place` is the same string while the page is."""
        if not self._on or self._scene is None:
            return
        only = news(self._nodes, nodes) if place == self._place else None
        if only is None or only or _tell_the_same(nodes, self._nodes):
            self._rects = tuple(QRectF(*node.rect) for node in nodes)
        self._place, self._nodes = place, tuple(nodes)
        if only is None or only:
            self._read(self._scene, nodes, only)
        self._refresh()

    def startByKey(self) -> None:
        """Keys ask for speech: what the visitor has once stopped does not come again by itself."""
        if not self._declined and not self._on:
            self.start()

    def interrupt(self) -> None:
        """Something was touched: be quiet and keep the place."""
        self._hush()
        self._refresh()

    def reset(self) -> None:
        """As a visit finds it: off."""
        self._switch(False)
        self._speaker.rest()
        self._declined = False
        self._rate, self._volume = 1.0, self._usual
        self._refresh()

    # What QML wishes.

    @Slot("QVariantMap")
    def useWording(self, words: dict[str, Any]) -> None:
        """What the interface calls things in the visitor's language."""
        self._wording = SpeechWording.of(words)

    @Slot()
    def start(self) -> None:
        """Read the page in front from its beginning."""
        if self._offered():
            self._hush()
            self._switch(True)
            self._refresh()
            self.wanted.emit()

    @Slot()
    def stop(self) -> None:
        """Speech is not wanted any more."""
        self._declined = True
        self._switch(False)
        self._refresh()

    @Slot()
    def pause(self) -> None:
        """Be quiet; `play` goes on with the sentence that was broken off."""
        self.interrupt()

    @Slot()
    def play(self) -> None:
        """Go on, or read the page again when all is said."""
        if self._at < len(self._queue):
            self._say()
        else:
            self.start()

    @Slot(int)
    def skip(self, sentences: int) -> None:
        """Say another sentence: 0 the same again, 1 the next, -1 the one before."""
        if self._queue:
            last = len(self._queue) - 1
            self._at = min(max(self._at + sentences, 0), last)
            self._say()

    @Slot(int)
    def hasten(self, steps: int) -> None:
        """Speak faster by so many steps, or slower when below 0."""
        self.setRate(_stepped(RATES, self._rate, steps))

    @Slot(float)
    def setRate(self, rate: float) -> None:
        """Speak at one of the speeds there are."""
        if rate in RATES and rate != self._rate:
            self._rate = rate
            self._again()

    @Slot(float)
    def setVolume(self, volume: float) -> None:
        """Speak as loud as one of the steps there are."""
        if volume in VOLUMES and volume != self._volume:
            self._volume = volume
            self._again()

    # How it comes about.

    def _read(self, scene: Scene, nodes: Sequence[Node], only: frozenset[int] | None) -> None:
        self._tongues = self._tongues or tongues(scene.exhibit, scene.language)
        said = utterances(nodes, self._wording, self._tongues, only)
        said = recorded(said, nodes, scene.exhibit.spoken)
        self._queue = voiced(said, self._voices, scene.language, self._wording)
        self._at = 0
        self._say()

    def _take_voices(self, voices: frozenset[str]) -> None:
        self._voices = voices
        if not self._offered():
            self._switch(False)
        self._refresh()

    def _take_said(self, number: int) -> None:
        if number == self._number and self._speaking:
            self._at += 1
            self._say()

    def _offered(self) -> bool:
        language = self._scene.language if self._scene else ""
        return language.partition("-")[0] in self._voices

    def _switch(self, on: bool) -> None:
        self._place, self._nodes = "", ()
        if on == self._on:
            return
        self._on = on
        if not on:
            self._hush()
            self._queue, self._at = (), 0
        self._refresh()
        self.switched.emit(on)

    def _again(self) -> None:
        if self._speaking:
            self._say()
        self._refresh()

    def _say(self) -> None:
        self._number += 1
        speaks = self._at < len(self._queue)
        if speaks:
            said = self._queue[self._at]
            how = (said.text, said.language, self._rate, self._volume, said.recording)
            self._speaker.say(self._number, Sentence(*how))
        self._sound(speaks)
        self._refresh()

    def _hush(self) -> None:
        if self._speaking:
            self._number += 1
            self._speaker.hush()
            self._sound(False)

    def _sound(self, speaking: bool) -> None:
        if speaking != self._speaking:
            self._speaking = speaking
            self._refresh()
            self.spoke.emit(speaking)

    def _refresh(self) -> None:
        said = self._queue[self._at] if self._on and self._at < len(self._queue) else None
        self.show(
            SpeechProps(
                offered=self._offered(),
                on=self._on,
                speaking=self._speaking,
                sentence=said.text if said else "",
                lit=self._rects[said.node] if said else QRectF(),
                rate=self._rate,
                volume=self._volume,
            )
        )


def _tell_the_same(some: Sequence[Node], others: Sequence[Node]) -> bool:
    return [node.tells for node in some] == [node.tells for node in others]


def _stepped(steps: tuple[float, ...], now: float, by: int) -> float:
    return steps[min(max(steps.index(now) + by, 0), len(steps) - 1)]
