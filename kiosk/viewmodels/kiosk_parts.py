"""The view models that the kiosk's one owns, and the scene they all show."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.source import Step
from kiosk.storage.keyboard import Keyboards
from kiosk.storage.search_index import SearchIndex
from kiosk.viewmodels.access_view_model import AccessViewModel
from kiosk.viewmodels.chapter_view_model import ChapterViewModel, derive_chapter
from kiosk.viewmodels.crowd import Crowd
from kiosk.viewmodels.crowd_view_model import CrowdViewModel
from kiosk.viewmodels.evidence_view_model import EvidenceViewModel
from kiosk.viewmodels.exhibit_view_model import ExhibitViewModel, derive_exhibit
from kiosk.viewmodels.explore_view_model import ExploreViewModel
from kiosk.viewmodels.index_view_model import IndexViewModel
from kiosk.viewmodels.keyboard_view_model import KeyboardViewModel
from kiosk.viewmodels.loudspeaker import Loudspeaker
from kiosk.viewmodels.one_sound import OneSound
from kiosk.viewmodels.page_view_model import PageViewModel
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.viewmodels.results_view_model import ResultsViewModel, derive_results
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.search_view_model import SearchViewModel
from kiosk.viewmodels.source_view_model import SourceViewModel
from kiosk.viewmodels.speech_speaker import Speaker
from kiosk.viewmodels.speech_view_model import SpeechViewModel
from kiosk.viewmodels.take_away_view_model import TakeAwayViewModel
from kiosk.viewmodels.weighing_view_model import WeighingViewModel
from kiosk.visit.visit import Phase


class KioskParts(Projection):
    """One view model for each thing a page shows, as constant properties."""

    def __init__(
        self,
        wish: ReadingWish,
        parent: QObject | None = None,
        loudspeaker: Loudspeaker | None = None,
        speaker: Speaker | None = None,
    ) -> None:
        super().__init__(parent)
        self._woken = False
        self._access = AccessViewModel(wish, self)
        self._speech = SpeechViewModel(speaker, self)
        self._exhibit = ExhibitViewModel(self)
        self._chapter = ChapterViewModel(self)
        self._page = PageViewModel(self)
        self._evidence = EvidenceViewModel(self)
        self._source = SourceViewModel(self, loudspeaker)
        self._sound = OneSound(self._source, self._speech, self)
        self._partner = SourceViewModel(self)
        self._weighing = WeighingViewModel(self)
        self._results = ResultsViewModel(self)
        self._crowd = CrowdViewModel(self)
        self._take_away = TakeAwayViewModel(self)
        self._explore = ExploreViewModel(self)
        self._search = SearchViewModel(self)
        self._index = IndexViewModel(self)
        self._keyboard = KeyboardViewModel(self)

    @Property(AccessViewModel, constant=True)
    def access(self) -> AccessViewModel:
        return self._access

    @Property(SpeechViewModel, constant=True)
    def speech(self) -> SpeechViewModel:
        return self._speech

    @Property(ExhibitViewModel, constant=True)
    def exhibit(self) -> ExhibitViewModel:
        return self._exhibit

    @Property(ChapterViewModel, constant=True)
    def chapter(self) -> ChapterViewModel:
        return self._chapter

    @Property(PageViewModel, constant=True)
    def chapterPage(self) -> PageViewModel:
        return self._page

    @Property(EvidenceViewModel, constant=True)
    def evidence(self) -> EvidenceViewModel:
        return self._evidence

    @Property(SourceViewModel, constant=True)
    def source(self) -> SourceViewModel:
        return self._source

    @Property(SourceViewModel, constant=True)
    def partner(self) -> SourceViewModel:
        return self._partner

    @Property(WeighingViewModel, constant=True)
    def weighing(self) -> WeighingViewModel:
        return self._weighing

    @Property(ResultsViewModel, constant=True)
    def results(self) -> ResultsViewModel:
        return self._results

    @Property(CrowdViewModel, constant=True)
    def crowd(self) -> CrowdViewModel:
        return self._crowd

    @Property(TakeAwayViewModel, constant=True)
    def takeAway(self) -> TakeAwayViewModel:
        return self._take_away

    @Property(ExploreViewModel, constant=True)
    def explore(self) -> ExploreViewModel:
        return self._explore

    @Property(IndexViewModel, constant=True)
    def index(self) -> IndexViewModel:
        return self._index

    @Property(KeyboardViewModel, constant=True)
    def keyboard(self) -> KeyboardViewModel:
        return self._keyboard

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        return self._search

    def show_crowd(self, crowd: Crowd) -> None:
        """Show what everybody answered."""
        self._crowd.show_crowd(crowd)

    def show_index(self, exhibit: Exhibit, index: SearchIndex) -> None:
        """Search an exhibit with this index from now on."""
        self._search.show_index(exhibit, index)

    def keep_indexes(self, ids: frozenset[str]) -> None:
        """Forget what was searched of all exhibits but these."""
        self._search.keep(ids)

    def install_keyboards(self, keyboards: Keyboards) -> None:
        """Use these keyboards from now on."""
        self._keyboard.install(keyboards)

    def _forget_choices(self) -> None:
        """What a visitor chose on the pages, back to how a visit finds it."""
        self._access.reset()
        self._speech.reset()
        chosen = (self._evidence, self._weighing, self._explore, self._source, self._crowd)
        for part in (*chosen, self._take_away, self._search, self._index, self._keyboard):
            part.reset()

    def _show_scene(self, scene: Scene) -> None:
        self._exhibit.show(derive_exhibit(scene))
        self._speech.show_scene(scene)
        self._woken = self._woken or scene.visit.phase is not Phase.ATTRACT
        if self._woken:
            self._show_pages(scene)

    def _show_pages(self, scene: Scene) -> None:
        """What the attract loop does not show: at a start, the first frame need not wait for it."""
        self._chapter.show(derive_chapter(scene))
        self._page.show_scene(scene)
        self._evidence.show_scene(scene)
        self._weighing.show_scene(scene)
        self._results.show(derive_results(scene))
        self._crowd.show_scene(scene)
        self._take_away.show_scene(scene)
        self._explore.show_scene(scene)
        self._search.show_scene(scene)
        self._index.show_scene(scene)
        self._keyboard.show_scene(scene)
        self._show_source(scene)

    def _show_source(self, scene: Scene) -> None:
        place = scene.visit.current
        source = scene.source(place.item) if place.page == "source" else None
        self._source.show_source(scene, source, place.step)
        if source is None or place.step == Step.COMPARE.value:
            wanted = self._source.focus.partner or next(iter(source.compare if source else ()), "")
            self._partner.show_source(scene, scene.source(wanted), Step.READ.value)
